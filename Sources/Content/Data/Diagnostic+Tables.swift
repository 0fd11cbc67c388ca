import Diagnostics
import Markdown

extension Diagnostic {
  static func tableEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "table-empty", zh: "数据文件是空的", en: "the data file is empty",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "每一行写成列表的一项：- 列名: 值", en: "write each row as an item: - column: value"))
  }

  static func tableTooWide(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "table-wide", zh: "表格最多 \(DataTable.columnLimit) 列，从这一列起多了",
      en: "a table has at most \(DataTable.columnLimit) columns; from here on there are too many",
      at: span, help: Message(zh: "分成几个文件", en: "split it into several files"))
  }
}
