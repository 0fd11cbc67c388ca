import HTML

extension AccessiblePage {
  /// Returns the first role that the author gives and the standards know, whether or not it counts.
  package func explicitRole(of node: PageTree.NodeID) -> Role? {
    guard tree.has(.role, of: node) else { return nil }
    for token in tree.tokens(.role, of: node) {
      if let role = Role(token: token) { return role }
    }
    return nil
  }

  /// Returns the role that the element has without a `role` attribute; `Role.none` for an image
  /// with an empty `alt`, `nil` where no role is defined.
  package func implicitRole(of node: PageTree.NodeID) -> Role? {
    guard tree[node].kind == .element else { return nil }
    return ImplicitRole(self, node).role
  }

  /// Whether the author calls an element mere presentation and nothing overrules that.
  ///
  /// With `role="none"`, an empty `alt`, or inside of a list or table that has such a role.
  package func isPresentational(_ node: PageTree.NodeID) -> Bool {
    guard tree[node].kind == .element else { return false }
    switch explicitRole(of: node) {
    case nil: return inheritsPresentation(node) || isDecorative(node)
    case let role?: return Self.isPresentation(role) && !isPresentationOverruled(node)
    }
  }

  /// Whether an image has an empty `alt` and nothing that says it matters.
  private func isDecorative(_ node: PageTree.NodeID) -> Bool {
    tree.isElement(node, .img) && implicitRole(of: node) == Role.none
      && !isPresentationOverruled(node)
  }

  /// Whether an element has a global ARIA attribute with a value.
  package func hasGlobalARIAAttribute(_ node: PageTree.NodeID) -> Bool {
    tree.attributes(of: node).contains { attribute in
      guard let aria = ARIAAttribute(attribute.name) else { return false }
      return ARIAAttributeSet.global.contains(aria)
        && !tree.value(of: attribute).trimmingSpace().isEmpty
    }
  }

  /// Returns the role after all rules on which role counts.
  func resolvedRole(of node: PageTree.NodeID) -> Role? {
    var isGiven = false
    for token in tree.has(.role, of: node) ? tree.tokens(.role, of: node) : [] {
      guard let role = Role(token: token) else { continue }
      isGiven = true
      if Self.isPresentation(role) {
        if !isPresentationOverruled(node) { return nil }
        break
      }
      if Self.needsName(role), !hasName(node) { continue }
      return role
    }
    if !isGiven, inheritsPresentation(node) { return nil }
    let implicit = implicitRole(of: node)
    guard implicit == Role.none else { return implicit }
    return isPresentationOverruled(node) ? .img : nil
  }

  /// Returns the role that says where a name may come from.
  ///
  /// It is the resolved role, but where that depends on the name itself, it is the one with a name.
  func namingRole(of node: PageTree.NodeID) -> Role? {
    let given = explicitRole(of: node)
    if let given, !Self.isPresentation(given) { return Self.needsName(given) ? .region : given }
    return ImplicitRole(self, node).dependsOnName ? .region : role(of: node)
  }

  static func isPresentation(_ role: Role) -> Bool { role == .presentation || role == Role.none }

  /// Whether the role counts only with a name.
  private static func needsName(_ role: Role) -> Bool { role == .region || role == .form }

  private func isPresentationOverruled(_ node: PageTree.NodeID) -> Bool {
    isFocusable(node) || hasGlobalARIAAttribute(node)
  }

  /// Whether an element belongs to a list or table that is presentation, and so is that too.
  private func inheritsPresentation(_ node: PageTree.NodeID) -> Bool {
    let data = tree[node]
    guard data.namespace == .html, let parent = tree.parent(of: node) else { return false }
    switch data.tag {
    case .li: return tree.isElement(parent, in: .lists) && isPresentational(parent)
    case .dd, .dt:
      let list = tree.isElement(parent, .div) ? tree.parent(of: parent) ?? parent : parent
      return tree.isElement(list, .dl) && isPresentational(list)
    case .caption, .tbody, .td, .tfoot, .th, .thead, .tr:
      return tree.isElement(parent, in: .tableParts) && isPresentational(parent)
    default: return false
    }
  }
}
