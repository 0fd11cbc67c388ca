import Accessibility
import Diagnostics
import HTML

/// List items, options, tabs and the like stand in what they belong to.
struct ARIARequiredParent: Rule {
  static let metadata = RuleMetadata(
    id: "aria-required-parent", severity: .error,
    summary: Message(zh: "列表项、选项等在所属的容器里", en: "List items, options and the like are in context"),
    rationale: Message(
      zh: """
        列表项离开列表、选项卡离开选项卡列表，读屏软件就报不出第几项、共几项，按键也不起作用。\
        中间可以隔着没有含义的元素，但不能隔着实时区域或别的角色。aria-owns 也算所属；\
        隔着自定义元素或可获得焦点的无角色元素时，不作判断。
        """,
      en: """
        A list item outside of a list or a tab outside of a tab list cannot say which of how many it \
        is, and its keys do not work. Elements without meaning may stand between the two, but no \
        live region and no other role. aria-owns counts. Where a custom element, or one without a \
        role that can be focused, stands between, a person must decide.
        """),
    help: Message(
      zh: "放进所属的容器，或用 aria-owns 指明", en: "put it into its container, or name it there in aria-owns"),
    requirements: [.wcag(.sc1_3_1), .act("ff89c9")],
    passing: [
      Example(#"<div role="list"><div><span role="listitem">甲</span></div></div>"#),
      Example(#"<ul><div role="listitem">甲</div></ul>"#),
      Example(#"<div role="menu"><ul role="none"><li role="menuitem">甲</li></ul></div>"#),
      Example(
        #"<ul role="menubar" aria-label="栏目"><li><a role="menuitem" href="/">首页</a></li></ul>"#),
      Example(#"<div role="listbox"><div role="group"><p role="option">甲</p></div></div>"#),
      Example(#"<div role="list" aria-owns="a"></div><p id="a" role="listitem">甲</p>"#),
      Example(#"<fieldset><div role="menuitem">甲</div></fieldset>"#),
    ],
    failing: [
      Example(#"↓<div role="listitem">甲</div>"#),
      Example(#"<div role="list"><div aria-live="polite">↓<p role="listitem">甲</p></div></div>"#),
      Example(
        #"<div role="tablist"><div role="tabpanel" aria-label="概况">↓<b role="tab">甲</b></div></div>"#
      ),
      Example(#"<div role="list">↓<p role="option">甲</p></div>"#),
      Example(#"<ul><li>↓<a href="/" role="tab">甲</a></li></ul>"#),
    ],
    inapplicable: [
      Example("<ul><li>甲</li></ul>"),
      Example(#"<ul><li role="listitem">甲</li></ul>"#),
      Example(#"<div role="listitem" hidden>甲</div>"#),
      Example(#"<section role="doc-abstract" aria-label="摘要">摘要</section>"#),
      Example(#"<div role="radio" aria-checked="true">甲</div>"#),
    ],
    undecidable: [
      Example(#"<site-list>↓<div role="listitem">甲</div></site-list>"#),
      Example(#"<div role="list"><div tabindex="0">↓<p role="listitem">甲</p></div></div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let elements = page.tree.elements(with: .role)
    guard !elements.isEmpty else { return }
    let ownership = Ownership(page)
    for element in elements where page.tree[element].namespace != .mathML {
      guard let role = page.explicitRole(of: element) else { continue }
      let definition = role.definition
      guard !definition.requiredContext.isEmpty, definition.specification == .aria12,
        page.isExposed(element), page.implicitRole(of: element) != role
      else { continue }
      judge(element, role, definition.requiredContext, ownership, on: page, &reporter)
    }
  }

  private func judge(
    _ element: PageTree.NodeID, _ role: Role, _ context: [Role], _ ownership: Ownership,
    on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    let parent = ownership.parent(of: element)
    let parentRole = parent.flatMap { page.role(of: $0) }
    if let parentRole, context.contains(parentRole) {
      reporter.pass(element)
      return
    }
    let names = context.map(\.rawValue)
    let message = Message(
      zh: "角色 \(role.rawValue) 不在 \(names.joined(separator: "、")) 里",
      en: "the role \(role.rawValue) is not inside of \(names.joined(separator: " or "))")
    if isDoubtful(from: element, to: parent, on: page) {
      reporter.cantTell(element, message)
    } else {
      reporter.fail(element, message)
    }
  }

  /// Whether something on the way up may be more, or less, than its markup says.
  private func isDoubtful(
    from element: PageTree.NodeID, to parent: PageTree.NodeID?, on page: AccessiblePage
  ) -> Bool {
    if let parent, page.role(of: parent) == .generic, !page.hasGlobalARIAAttribute(parent) {
      return true
    }
    for ancestor in page.tree.ancestors(of: element) {
      if page.tree.isElement(ancestor, .unknown) { return true }
      if ancestor == parent { return false }
    }
    return false
  }
}
