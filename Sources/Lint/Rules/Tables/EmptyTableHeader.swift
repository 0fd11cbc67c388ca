import Accessibility
import Diagnostics
import HTML

/// Header cells of tables say something.
struct EmptyTableHeader: Rule {
  static let metadata = RuleMetadata(
    id: "empty-table-header", severity: .warning,
    summary: Message(zh: "表头单元格有内容", en: "Header cells say something"),
    rationale: Message(
      zh: """
        读屏软件念单元格时先念它的表头。表头是空的，就不知道这一列是什么。左上角不作表头的空格子，请用 td。\
        只看 th 和带 columnheader、rowheader 角色的单元格。
        """,
      en: """
        Before a cell a screen reader says its header. Where that is empty nobody learns what the \
        column is about. An empty corner cell heads nothing: make it a td. The rule looks at th and \
        at cells with the role columnheader or rowheader.
        """),
    help: Message(zh: "写上表头；左上角的空格子改用 td", en: "write the header; make an empty corner a td"),
    requirements: [.wcag(.sc1_3_1)], sets: [],
    passing: [
      Example("<table><tr><th>区县</th><th>名额</th></tr><tr><td>东区</td><td>20</td></tr></table>"),
      Example(
        #"<table><tr><td></td><th>名额</th></tr><tr><th><img src="e.png" alt="东区"></th><td>20</td></tr></table>"#
      ),
      Example(
        #"<table><tr><th><input type="checkbox" aria-label="全选"></th></tr><tr><td>东区</td></tr></table>"#
      ),
    ],
    failing: [
      Example("<table><tr>↓<th></th><th>名额</th></tr><tr><td>东区</td><td>20</td></tr></table>"),
      Example("<table><tr>↓<th>　</th><td>20</td></tr></table>"),
      Example(
        #"<div role="table"><div role="row">↓<span role="columnheader"></span></div></div>"#),
    ],
    inapplicable: [
      Example("<table><tr><td></td></tr></table>"),
      Example(#"<table role="presentation"><tr><th></th></tr></table>"#),
      Example("<table hidden><tr><th></th></tr></table>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for cell in page.tree.elements(.th)
    where !page.tree.has(.role, of: cell) && page.isExposed(cell)
      && page.role(of: cell).map(isHeader) ?? false
    {
      expectName(of: cell, on: page, &reporter)
    }
    for cell in page.exposedElements(withRole: isHeader) {
      expectName(of: cell, on: page, &reporter)
    }
  }

  private func isHeader(_ role: Role) -> Bool { role == .columnheader || role == .rowheader }

  private func expectName(
    of cell: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    reporter.expectName(
      of: cell, on: page, Message(zh: "表头单元格是空的", en: "the header cell is empty"))
  }
}
