import Accessibility
import Diagnostics
import HTML

/// A table's caption and its summary do not say the same.
struct TableDuplicateName: Rule {
  static let metadata = RuleMetadata(
    id: "table-duplicate-name", severity: .warning,
    summary: Message(zh: "表格的标题和摘要不重复", en: "A table's caption and summary differ"),
    rationale: Message(
      zh: "summary 原是给读屏用户补充说明表格怎么读的。和标题一样，就只是把同一句话念两遍。",
      en: """
        summary was meant to tell people who use a screen reader how to read the table. Where it \
        repeats the caption they only hear the same twice.
        """),
    help: Message(
      zh: "删去 summary；要说明读法，写进标题或表格前面的文字",
      en: "remove summary; explain the table in the caption or in the text before it"),
    requirements: [],
    passing: [
      Example(#"<table summary="每行一个区县"><caption>人数</caption><tr><td>1</td></tr></table>"#)
    ],
    failing: [
      Example(#"↓<table summary=" 人数 "><caption>人数</caption><tr><td>1</td></tr></table>"#)
    ],
    inapplicable: [
      Example("<table><caption>人数</caption><tr><td>1</td></tr></table>"),
      Example(#"<table summary=""><caption>人数</caption><tr><td>1</td></tr></table>"#),
      Example(#"<table summary="人数"><tr><td>1</td></tr></table>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    for table in tree.elements(with: .summary)
    where tree.isElement(table, .table) && page.isExposed(table) {
      let summary = Self.words(tree.value(.summary, of: table) ?? "")
      guard !summary.isEmpty,
        let caption = tree.children(of: table).first(where: { tree.isElement($0, .caption) })
      else { continue }
      if Self.words(tree.textContent(of: caption)) == summary {
        reporter.fail(
          table,
          Message(zh: "表格的摘要和标题一样", en: "the table's summary repeats its caption"))
      } else {
        reporter.pass(table)
      }
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}
