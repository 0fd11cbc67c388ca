import Accessibility
import Diagnostics
import HTML

/// List items stand in a list.
struct ListItem: Rule {
  static let metadata = RuleMetadata(
    id: "listitem", severity: .error,
    summary: Message(zh: "列表项在列表里", en: "List items stand in a list"),
    rationale: Message(
      zh: """
        li 离开 ul、ol、menu，浏览器不知道它是第几项，读屏软件也不会报“列表”。\
        上面某处有列表而中间隔着别的元素时，由 list 报告；在自定义元素里的不查。
        """,
      en: """
        Outside of ul, ol and menu a browser cannot tell which item a li is, and screen readers \
        announce no list. Where there is a list further up and another element between, list speaks \
        of it. Items in custom elements are passed over.
        """),
    help: Message(zh: "用 <ul> 或 <ol> 包住这些列表项", en: "put the items into <ul> or <ol>"),
    requirements: [.wcag(.sc1_3_1)],
    passing: [
      Example("<ul><li>甲</li></ul><ol><li>乙</li></ol><menu><li>丙</li></menu>"),
      Example(#"<div role="list"><li>甲</li></div>"#),
    ],
    failing: [
      Example("<div>↓<li>甲</li>↓<li>乙</li></div>"),
      Example("<nav>↓<li><a href=/>首页</a></li></nav>"),
    ],
    inapplicable: [
      Example("<p>没有列表项</p>"),
      Example("<div><li hidden>甲</li></div>"),
      Example(#"<div><li role="none">甲</li></div>"#),
      Example("<ul><div><li>甲</li></div></ul>"),
      Example("<site-list><li>甲</li></site-list>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    for item in tree.elements(.li) where !tree.has(.role, of: item) && page.isExposed(item) {
      if let parent = tree.parent(of: item), isList(parent, on: page) {
        reporter.pass(item)
      } else if !tree.ancestors(of: item).contains(where: { isListOrUnknown($0, on: page) }) {
        reporter.fail(item, Message(zh: "列表项不在列表里", en: "the list item stands in no list"))
      }
    }
  }

  private func isList(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    guard page.tree[node].namespace == .html else { return false }
    switch page.tree[node].tag {
    case .ul, .ol, .menu: return true
    default: return page.explicitRole(of: node) == .list
    }
  }

  private func isListOrUnknown(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree.isElement(node, .unknown) || isList(node, on: page)
  }
}
