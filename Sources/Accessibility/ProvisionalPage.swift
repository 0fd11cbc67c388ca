import HTML

/// What assistive technology meets on one page.
///
/// Provisional: attributes only, no style sheets and no names from labels. It stands in until the
/// real page arrives, so that rules can be written against the same questions.
package final class AccessiblePage {
  package let tree: PageTree

  package init(_ tree: PageTree) {
    self.tree = tree
  }

  /// Whether an element is shown in any way.
  package func isRendered(_ node: PageTree.NodeID) -> Bool {
    !chain(node).contains { tree.has(.hidden, of: $0) || hidesByStyle($0) }
  }

  /// Whether an element is rendered and not hidden from assistive technology.
  package func isExposed(_ node: PageTree.NodeID) -> Bool {
    isRendered(node) && !chain(node).contains { tree.value(.ariaHidden, of: $0) == "true" }
  }

  /// Returns the first valid role that the author gives.
  package func explicitRole(of node: PageTree.NodeID) -> Role? {
    let tokens = tree.value(.role, of: node)?.lowercased().split(whereSeparator: \.isWhitespace)
    return tokens?.lazy.compactMap { Role(rawValue: String($0)) }.first
  }

  /// Returns the role that the author gives.
  package func role(of node: PageTree.NodeID) -> Role? {
    explicitRole(of: node)
  }

  /// Returns the name; "" if there is none.
  package func name(of node: PageTree.NodeID) -> String {
    let labels = (tree.value(.ariaLabelledby, of: node) ?? "").split(whereSeparator: \.isWhitespace)
      .compactMap { tree.element(id: String($0)) }.map { contents(of: $0) }
    let candidates = [
      labels.joined(separator: " "), tree.value(.ariaLabel, of: node) ?? "",
      tree.value(.alt, of: node) ?? "", tree.isElement(node, .img) ? "" : contents(of: node),
      tree.value(.title, of: node) ?? "",
    ]
    return candidates.lazy.map { Self.normalised($0) }.first { !$0.isEmpty } ?? ""
  }

  /// Returns the description; "" if there is none.
  package func description(of node: PageTree.NodeID) -> String {
    Self.normalised(tree.value(.title, of: node) ?? "")
  }

  private func contents(of node: PageTree.NodeID) -> String {
    tree.descendants(of: node).map { child in
      tree.isElement(child, .img) ? tree.value(.alt, of: child) ?? "" : tree.text(of: child)
    }.joined()
  }

  private func chain(_ node: PageTree.NodeID) -> [PageTree.NodeID] {
    [node] + tree.ancestors(of: node)
  }

  private func hidesByStyle(_ node: PageTree.NodeID) -> Bool {
    let style = tree.value(.style, of: node)?.filter { $0 != " " } ?? ""
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private static func normalised(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
