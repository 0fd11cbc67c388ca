import Accessibility
import Diagnostics
import HTML

/// A cell's `scope` says for which cells it is, in words that HTML knows.
struct ScopeAttrValid: Rule {
  static let metadata = RuleMetadata(
    id: "scope-attr-valid", severity: .warning,
    summary: Message(zh: "scope 写法有效", en: "scope is used as HTML defines it"),
    rationale: Message(
      zh: """
        scope 说明表头管哪些单元格，读屏软件据此在每个单元格前报出表头。值写错了就像没写；\
        写在 td 上，HTML 不认，浏览器的做法也不一样。
        """,
      en: """
        scope says which cells a header cell is for, and screen readers announce headers by it. A \
        wrong value is as good as none. On td HTML does not know it, and browsers differ.
        """),
    help: Message(
      zh: "表头用 <th>，scope 写 col、row、colgroup 或 rowgroup",
      en: "use <th> for headers, and write col, row, colgroup or rowgroup"),
    requirements: [.wcag(.sc1_3_1)], sets: [],
    passing: [
      Example(#"<table><tr><th scope="col">年份</th></tr><tr><td>2026</td></tr></table>"#),
      Example(#"<table><tr><th scope="ROW">年份</th><td>2026</td></tr></table>"#),
    ],
    failing: [
      Example(#"<table><tr>↓<th scope="column">年份</th></tr><tr><td>2026</td></tr></table>"#),
      Example(#"<table><tr>↓<td scope="row">年份</td><td>2026</td></tr></table>"#),
      Example(#"<table><tr>↓<th scope="">年份</th><td>2026</td></tr></table>"#),
    ],
    inapplicable: [
      Example("<table><tr><th>年份</th></tr><tr><td>2026</td></tr></table>"),
      Example(#"<table hidden><tr><td scope="row">年份</td></tr></table>"#),
      Example(#"<table role="none"><tr><td scope="row">左</td></tr></table>"#),
      Example(#"<p scope="col">正文</p>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for cell in page.tree.elements(with: .scope)
    where page.isExposed(cell) && !page.isPresentational(cell) {
      switch page.tree[cell].tag {
      case .th: judgeHeader(cell, in: page.tree, &reporter)
      case .td where !page.tree.has(.role, of: cell):
        reporter.fail(
          cell,
          Message(zh: "td 上的 scope 无效，表头要用 th", en: "scope means nothing on td; use th"))
      default: break
      }
    }
  }

  private func judgeHeader(
    _ cell: PageTree.NodeID, in tree: PageTree, _ reporter: inout Reporter
  ) {
    let isKnown =
      tree.hasKeyword("col", .scope, of: cell) || tree.hasKeyword("row", .scope, of: cell)
      || tree.hasKeyword("colgroup", .scope, of: cell)
      || tree.hasKeyword("rowgroup", .scope, of: cell)
    if isKnown {
      reporter.pass(cell)
    } else {
      let value = tree.value(.scope, of: cell) ?? ""
      reporter.fail(
        cell, Message(zh: "scope 没有“\(value)”这个值", en: "scope has no value “\(value)”"))
    }
  }
}
