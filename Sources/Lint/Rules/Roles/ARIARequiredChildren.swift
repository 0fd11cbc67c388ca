import Accessibility
import Diagnostics
import HTML

/// Lists, menus, tables and the like hold only what their role can hold.
struct ARIARequiredChildren: Rule {
  static let metadata = RuleMetadata(
    id: "aria-required-children", severity: .error,
    summary: Message(zh: "列表、菜单等只含应有的成员", en: "Lists, menus and the like hold their members"),
    rationale: Message(
      zh: """
        读屏软件会报“列表，五项”“第二个选项卡，共四个”，靠的是成员的角色。成员的角色不对，\
        项数就不对，按键也可能失灵。空的容器可能等脚本来填，不算错；\
        里面没有一个成员、也没有文字的容器，除了 HTML 列表，要人来看。
        """,
      en: """
        Screen readers say “list of five” or “tab two of four” by the roles of the members. Where \
        these are wrong, the count is wrong, and keys may not work. An empty container may be \
        waiting for a script. At one that holds elements but neither a member nor text a person must \
        look, unless it is a list of HTML.
        """),
    help: Message(
      zh: "给成员写上应有的角色，把别的内容移到外面；加载中的容器用 aria-busy=\"true\" 说明",
      en: """
        give the members the role they need and move other content out; say aria-busy="true" while \
        the content is loading
        """),
    requirements: [.wcag(.sc1_3_1), .act("bc4a75")],
    passing: [
      Example(#"<div role="list"><div role="listitem">甲</div><div role="listitem">乙</div></div>"#),
      Example(#"<ul><li>甲</li><li>乙</li></ul><ol></ol>"#),
      Example(
        #"<div role="menu"><div role="group"><b role="menuitem">甲</b></div><div role="none"></div></div>"#
      ),
      Example(
        #"<ul role="menubar" aria-label="栏目"><li><a role="menuitem" href="/">首页</a></li></ul>"#),
      Example(#"<table role="grid"><caption>预约</caption><tr><td>周一</td></tr></table>"#),
      Example(#"<div role="tablist"><div><button role="tab">概况</button></div></div>"#),
      Example(#"<div role="list" aria-owns="a"></div><p id="a" role="listitem">甲</p>"#),
      Example(#"<select multiple><option>甲</option></select><ul role="menubar"></ul>"#),
      Example(#"<ul><script>1</script><li>甲</li><li hidden>乙</li></ul>"#),
    ],
    failing: [
      Example(#"↓<div role="list"><div role="listitem">甲</div><a href="/">乙</a></div>"#),
      Example(#"↓<ol role="tablist"><li>甲</li></ol>"#),
      Example(#"↓<div role="list"><div>甲</div></div>"#),
      Example(#"↓<ul><div>甲</div><div>乙</div></ul>"#),
      Example(
        #"↓<div role="menu"><div role="group"><p role="treeitem" aria-selected="true">甲</p></div></div>"#
      ),
      Example(#"↓<select role="menu" aria-label="栏目"><option>甲</option></select>"#),
      Example(#"↓<div role="list" aria-owns="a"></div><p id="a" role="tab">甲</p>"#),
      Example(#"<table>↓<tr><td>甲</td><td role="button">乙</td></tr></table>"#),
    ],
    inapplicable: [
      Example("<p>正文</p>"),
      Example(#"<ul role="menu" aria-busy="true">正在加载</ul>"#),
      Example(#"<div aria-busy="true"><div role="list"><a href="/">甲</a></div></div>"#),
      Example(#"<div role="list" aria-hidden="true"><a href="/">甲</a></div>"#),
      Example(#"<ul role="none"><div>甲</div></ul>"#),
    ],
    undecidable: [Example(#"↓<div role="listbox"><div class="spinner"></div></div>"#)])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let containers = containers(of: page)
    guard !containers.isEmpty else { return }
    let ownership = Ownership(page)
    for container in containers where page.isExposed(container) {
      if isPlainList(container, on: page) {
        reporter.pass(container)
        continue
      }
      guard let role = page.role(of: container), let members = OwnedRoles(of: role),
        !isBusy(container, in: page.tree)
      else { continue }
      judge(container, role, members, ownership, on: page, &reporter)
    }
  }

  /// Whether an element is a list of HTML that holds items of HTML and no role anywhere, as nearly
  /// all lists do.
  private func isPlainList(_ container: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    let tree = page.tree
    guard page.role(of: container) == .list, tree.elements(with: .ariaOwns).isEmpty else {
      return false
    }
    var hasItem = false
    for child in tree.children(of: container) where tree[child].kind == .element {
      guard tree.isElement(child, .li), !tree.has(.role, of: child) else { return false }
      hasItem = hasItem || page.isExposed(child)
    }
    return hasItem
  }

  /// The elements that may have such a role, in document order, each once.
  ///
  /// A table of HTML can go wrong only where a part of it has another role.
  private func containers(of page: AccessiblePage) -> [PageTree.NodeID] {
    let tree = page.tree
    var result = Array(tree.elements(.ul)) + tree.elements(.ol) + tree.elements(.menu)
    for element in tree.elements(with: .role) {
      if !tree.isElement(element, .ul), !tree.isElement(element, .ol) { result.append(element) }
      guard let parent = tree.parent(of: element), !tree.has(.role, of: parent) else { continue }
      switch tree[parent].tag {
      case .table, .tbody, .tfoot, .thead, .tr: result.append(parent)
      default: break
      }
    }
    return result.inDocumentOrder()
  }

  private func isBusy(_ element: PageTree.NodeID, in tree: PageTree) -> Bool {
    guard !tree.elements(with: .ariaBusy).isEmpty else { return false }
    return tree.hasKeyword("true", .ariaBusy, of: element)
      || tree.ancestors(of: element).contains { tree.hasKeyword("true", .ariaBusy, of: $0) }
  }

  private func judge(
    _ container: PageTree.NodeID, _ role: Role, _ members: OwnedRoles, _ ownership: Ownership,
    on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    var hasMember = false
    var waiting = [container]
    while let parent = waiting.popLast() {
      for child in ownership.children(of: parent) {
        guard let childRole = page.role(of: child) else { continue }
        if members.isGroup(childRole) {
          waiting.append(child)
        } else if members.isMember(childRole) {
          hasMember = true
        } else if !members.isCompany(childRole) {
          reporter.fail(container, wrongMember(child, childRole, of: role, page.tree))
          return
        }
      }
    }
    if hasMember || !holdsElements(container, on: page) {
      reporter.pass(container)
    } else {
      reportNoMember(container, role, members, on: page, &reporter)
    }
  }

  private func reportNoMember(
    _ container: PageTree.NodeID, _ role: Role, _ members: OwnedRoles, on page: AccessiblePage,
    _ reporter: inout Reporter
  ) {
    let message = Message(
      zh: "角色 \(role.rawValue) 的元素里没有 \(members.names.joined(separator: "、"))",
      en: "the role \(role.rawValue) holds no \(members.names.joined(separator: " or "))")
    let isList = page.tree.isElement(container, in: [.ol, .ul])
    if isList || page.tree.descendants(of: container).contains(where: { page.isContent($0) }) {
      reporter.fail(container, message)
    } else {
      reporter.cantTell(container, message)
    }
  }

  private func wrongMember(
    _ child: PageTree.NodeID, _ childRole: Role, of role: Role, _ tree: PageTree
  ) -> Message {
    let tag = tree.name(of: child)
    return Message(
      zh: "角色 \(role.rawValue) 不能含有 <\(tag)>（角色 \(childRole.rawValue)）",
      en: "the role \(role.rawValue) cannot hold <\(tag)> with the role \(childRole.rawValue)")
  }

  private func holdsElements(_ container: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree.children(of: container).contains {
      page.tree[$0].kind == .element && page.isExposed($0)
    }
  }
}
