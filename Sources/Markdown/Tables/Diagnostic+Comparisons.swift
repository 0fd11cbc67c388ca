import Diagnostics

extension Diagnostic {
  static func comparisonColumns(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "compare-columns", zh: "对照的数据至少要有四列，列名只占一行",
      en: "a comparison needs at least four columns, named in one line", at: span,
      help: Message(
        zh: "依次写：比什么、谁的、数和单位、出处；年份、范围等写在数和出处之间",
        en:
          "give: what is compared, whose number, the number with its unit, where it stands; put year "
          + "and scope before the last"))
  }

  static func comparisonGap(_ cell: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "compare-gap", zh: "这一格不能空着", en: "this cell must not be empty", at: cell.span,
      help: Message(
        zh: "每个数都要写明是什么、谁的、多少、出处；没有数的，删去这一行",
        en: "say of each number what it is, whose, how much and where it stands; delete other lines"
      ))
  }

  static func comparisonSources(_ limit: Int, _ cell: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "compare-sources", zh: "最多对照 \(limit) 个来源，从“\(cell.words)”起多了",
      en: "at most \(limit) sources are compared; from “\(cell.words)” on there are too many",
      at: cell.span, help: Message(zh: "分成几个文件", en: "split it into several files"))
  }

  static func comparisonRepeated(_ cell: DataCell, first: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "compare-duplicate", zh: "这一项已经有数“\(first.words)”",
      en: "there is a number for this already, “\(first.words)”", at: cell.span,
      help: Message(zh: "只留一个，或给这一项另起名称", en: "keep one, or name this thing otherwise"),
      notes: [Note(Message(zh: "先写的数", en: "the first number"), span: first.span)])
  }

  static func comparisonRow(_ name: String, among names: [String], at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      .error, "compare-row", zh: "数据里没有“\(name)”这一项", en: "the data have no row “\(name)”",
      at: span,
      help: NearestName.of(name, among: names).map {
        Message(zh: "是否指“\($0)”？", en: "did you mean “\($0)”?")
      }
        ?? Message(
          zh: "第一列里有：\(names.joined(separator: "、"))",
          en: "the first column has: \(names.joined(separator: ", "))"))
  }
}
