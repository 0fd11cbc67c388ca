import Diagnostics

extension Diagnostic {
  static func csvEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "csv-empty", zh: "CSV 文件是空的", en: "the CSV file is empty",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "第一行写列名", en: "name the columns in the first line"))
  }

  static func csvHeaderEmpty(column: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "csv-header-empty", zh: "第 \(column) 列没有列名", en: "column \(column) has no name",
      at: span, help: Message(zh: "在第一行写列名", en: "name it in the first line"))
  }

  static func csvHeaderRepeated(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "csv-header-duplicate", zh: "列名“\(name)”重复",
      en: "the column name “\(name)” is repeated",
      at: span, help: Message(zh: "给每列不同的名字", en: "give each column a name of its own"))
  }

  static func csvRagged(_ count: Int, expected: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "csv-ragged", zh: "这一行有 \(count) 格，表头有 \(expected) 格",
      en: "the row has \(count) cells, the header \(expected)", at: span,
      help: Message(
        zh: "补上或删去逗号；有逗号的内容用双引号括起来",
        en: "add or delete commas; put cells with commas in double quotes"))
  }

  static func csvQuoteOpen(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "csv-quote", zh: "双引号没有结束", en: "the double quote is not closed", at: span,
      help: Message(zh: "补上双引号；内容里的双引号写两个", en: "close it; double the quotes inside a cell"))
  }

  static func csvQuoteMisplaced(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "csv-quote", zh: "双引号的位置不对", en: "a double quote is misplaced", at: span,
      help: Message(
        zh: "用双引号括起整格，格里的双引号写两个", en: "quote the whole cell and double the quotes inside"))
  }
}
