import Accessibility
import Diagnostics
import HTML

/// Description lists hold terms and their descriptions, in that order.
struct DefinitionList: Rule {
  static let metadata = RuleMetadata(
    id: "definition-list", severity: .error,
    summary: Message(zh: "描述列表由 dt 和 dd 组成", en: "Description lists are made of dt and dd"),
    rationale: Message(
      zh: """
        办公时间、地址、电话常写成描述列表：dt 是名目，dd 是内容。顺序错了或夹着别的内容，\
        读屏用户就不知道哪个内容属于哪个名目。每组可以用一个 div 包住。
        """,
      en: """
        Opening hours, addresses and telephone numbers are often given as a list of terms (dt) and \
        descriptions (dd). Where the order is wrong or something else stands between, people who use \
        a screen reader cannot tell what belongs to which term. Each group may stand in a div.
        """),
    help: Message(
      zh: "每组先写 <dt>，后写 <dd>，别的内容放进它们里面",
      en: "in each group write <dt> first, then <dd>, and put other content into these"),
    requirements: [.wcag(.sc1_3_1)],
    passing: [
      Example("<dl><dt>电话</dt><dd>12385</dd><dt>地址</dt><dt>门牌</dt><dd>甲</dd><dd>乙</dd></dl>"),
      Example("<dl><div><dt>电话</dt><dd>12385</dd></div> <div><dt>地址</dt><dd>甲</dd></div></dl>"),
      Example("<dl></dl><dl><script>1</script><dt>电话</dt><dd>12385</dd></dl>"),
    ],
    failing: [
      Example("<dl><dt>电话</dt>↓<p>12385</p></dl>"),
      Example("<dl>↓<dd>12385</dd><dt>电话</dt></dl>"),
      Example("<dl><dt>电话</dt><dd>12385</dd>↓<dt>地址</dt></dl>"),
      Example("<dl><div><dt>电话</dt>↓<span>12385</span></div></dl>"),
      Example("<dl>↓联系方式<dt>电话</dt><dd>12385</dd></dl>"),
      Example("<dl>↓<div></div></dl>"),
    ],
    inapplicable: [
      Example("<ul><li>甲</li></ul>"),
      Example(#"<dl role="list"><p role="listitem">甲</p></dl>"#),
      Example("<dl hidden><p>甲</p></dl>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for list in page.tree.elements(.dl)
    where !page.tree.has(.role, of: list) && page.isExposed(list) {
      guard let fault = fault(in: list, on: page) else {
        reporter.pass(list)
        continue
      }
      let isText = page.tree[fault.node].kind == .text
      reporter.fail(
        isText ? list : fault.node, fault.message,
        at: isText ? page.tree.spanWithoutSpace(of: fault.node) : nil)
    }
  }

  private struct Fault {
    let node: PageTree.NodeID
    let message: Message
  }

  private func fault(in list: PageTree.NodeID, on page: AccessiblePage) -> Fault? {
    let children = contents(of: list, on: page)
    guard let first = children.first, page.tree.isElement(first, .div) else {
      return children.isEmpty ? nil : fault(inGroups: children, page.tree)
    }
    for child in children {
      guard page.tree.isElement(child, .div) else { return misplaced(child, page.tree) }
      let group = contents(of: child, on: page)
      guard !group.isEmpty else {
        return Fault(node: child, message: Message(zh: "这一组是空的", en: "this group is empty"))
      }
      if let fault = fault(inGroups: group, page.tree) { return fault }
    }
    return nil
  }

  /// The children that count: no white space, no scripts, nothing hidden.
  private func contents(
    of element: PageTree.NodeID, on page: AccessiblePage
  ) -> [PageTree.NodeID] {
    page.tree.children(of: element).filter { child in
      switch page.tree[child].kind {
      case .text: page.tree.textBytes(of: child).contains { !ASCII.isSpace($0) }
      case .element: page.isExposed(child)
      case .comment, .doctype, .document: false
      }
    }
  }

  private func fault(inGroups nodes: [PageTree.NodeID], _ tree: PageTree) -> Fault? {
    var lastTerm: PageTree.NodeID?
    for (number, node) in nodes.enumerated() {
      if tree.isElement(node, .dt) {
        lastTerm = node
      } else if tree.isElement(node, .dd) {
        if number == 0 {
          return Fault(
            node: node, message: Message(zh: "dd 前面没有 dt", en: "there is no dt before this dd"))
        }
        lastTerm = nil
      } else {
        return misplaced(node, tree)
      }
    }
    return lastTerm.map {
      Fault(node: $0, message: Message(zh: "dt 后面没有 dd", en: "there is no dd after this dt"))
    }
  }

  private func misplaced(_ node: PageTree.NodeID, _ tree: PageTree) -> Fault {
    guard tree[node].kind == .element else {
      return Fault(
        node: node,
        message: Message(
          zh: "描述列表里直接放了文字", en: "text stands directly in the description list"))
    }
    let tag = tree.name(of: node)
    return Fault(
      node: node,
      message: Message(
        zh: "描述列表里直接放了 <\(tag)>", en: "<\(tag)> stands directly in the description list"))
  }
}
