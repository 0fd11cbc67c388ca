import Accessibility
import Diagnostics
import HTML

/// The entries of a tree have a name.
struct ARIATreeitemName: Rule {
  static let metadata = RuleMetadata(
    id: "aria-treeitem-name", severity: .warning,
    summary: Message(zh: "树形目录的条目有名称", en: "The entries of a tree have a name"),
    rationale: Message(
      zh: """
        树形目录靠方向键一条一条走，读屏软件每到一条念它的名称。没有名称的条目只念“第几级”，走到那里不知道是什么。
        """,
      en: """
        People walk a tree of entries with the arrow keys, and a screen reader says the name of each. \
        Of an entry without a name it says the level only.
        """),
    help: Message(
      zh: "在条目里写上文字，或用 aria-label 命名",
      en: "write text into the entry, or name it in aria-label"),
    requirements: [.wcag(.sc4_1_2)],
    passing: [
      Example(#"<ul role="tree"><li role="treeitem">机构设置</li></ul>"#),
      Example(#"<ul role="tree"><li role="treeitem" aria-label="机构设置"></li></ul>"#),
    ],
    failing: [
      Example(#"<ul role="tree">↓<li role="treeitem"><i class="folder"></i></li></ul>"#)
    ],
    inapplicable: [
      Example("<ul><li></li></ul>"),
      Example(#"<ul role="tree" hidden><li role="treeitem"></li></ul>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for entry in page.exposedElements(withRole: { $0 == .treeitem }) {
      reporter.expectName(
        of: entry, on: page, Message(zh: "树形目录的条目没有名称", en: "the tree entry has no name"))
    }
  }
}
