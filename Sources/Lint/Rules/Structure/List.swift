import Accessibility
import Diagnostics
import HTML

/// Lists hold list items and nothing else.
struct List: Rule {
  static let metadata = RuleMetadata(
    id: "list", severity: .error,
    summary: Message(zh: "列表里只有列表项", en: "Lists hold list items only"),
    rationale: Message(
      zh: """
        ul 和 ol 里直接放文字、div 或链接，读屏软件报的项数就不对，有的内容根本不算在列表里。\
        脚本和 template 可以放。一个列表项也没有的列表由 aria-required-children 报告；\
        有其他角色的列表不查。
        """,
      en: """
        Where text, a div or a link stands directly in ul or ol, screen readers announce a wrong \
        number of items, and some content is not taken for a part of the list. Scripts and templates \
        may stand there. Of a list without any item aria-required-children speaks; lists with \
        another role are passed over.
        """),
    help: Message(zh: "把内容放进 <li>", en: "put the content into <li>"),
    requirements: [.wcag(.sc1_3_1)],
    passing: [
      Example("<ul><li>甲</li>\n<li>乙<div>细节</div></li></ul>"),
      Example("<ol><script>1</script><template><p>样</p></template><li>甲</li></ol>"),
      Example(#"<ul><div role="listitem">甲</div></ul>"#),
      Example("<ul></ul>"),
      Example(#"<ul><li>甲</li><div hidden>备用</div></ul>"#),
    ],
    failing: [
      Example("<ul><li>甲</li>↓<div>乙</div></ul>"),
      Example("<ul>↓<div><li>甲</li></div></ul>"),
      Example("<ol><li>甲</li><li>乙</li>↓<br></ol>"),
      Example("<ul>↓说明：<li>甲</li></ul>"),
      Example("<ul><li>甲</li>↓<ul><li>甲一</li></ul></ul>"),
    ],
    inapplicable: [
      Example("<p>没有列表</p>"),
      Example(#"<ul role="menu"><div role="menuitem">甲</div></ul>"#),
      Example("<ul hidden><div>甲</div></ul>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let items = page.tree.elements(.li)
    for tag in [Tag.ul, .ol] {
      for list in page.tree.elements(tag)
      where page.isExposed(list) && page.role(of: list) == .list {
        guard let intruder = intruder(in: list, on: page) else {
          reporter.pass(list)
          continue
        }
        let isText = page.tree[intruder].kind == .text
        // A list of elements of which none is an item is wrong as a whole.
        if !isText, !items.hasAny(inside: list, of: page.tree) { continue }
        report(intruder, of: list, isText: isText, page.tree, &reporter)
      }
    }
  }

  private func intruder(in list: PageTree.NodeID, on page: AccessiblePage) -> PageTree.NodeID? {
    page.tree.children(of: list).first { child in
      switch page.tree[child].kind {
      case .text: page.tree.textBytes(of: child).contains { !ASCII.isSpace($0) }
      case .element:
        !page.tree.isElement(child, .li) && page.isExposed(child)
          && page.role(of: child) != .listitem
      case .comment, .doctype, .document: false
      }
    }
  }

  private func report(
    _ intruder: PageTree.NodeID, of list: PageTree.NodeID, isText: Bool, _ tree: PageTree,
    _ reporter: inout Reporter
  ) {
    if isText {
      reporter.fail(
        list,
        Message(zh: "列表里直接放了文字", en: "text stands directly in the list"),
        at: tree.spanWithoutSpace(of: intruder))
    } else {
      let tag = tree.name(of: intruder)
      reporter.fail(
        intruder,
        Message(zh: "列表里直接放了 <\(tag)>", en: "<\(tag)> stands directly in the list"))
    }
  }
}
