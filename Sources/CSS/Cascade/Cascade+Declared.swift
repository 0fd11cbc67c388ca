import HTML

/// What the page's author declares, as opposed to what browsers do by themselves.
extension Cascade {
  /// Whether a style sheet puts text into the page.
  package var mayGenerateText: Bool { styles.sheets.contains { !$0.indexes.generated.isEmpty } }

  /// The keyword that the author declares for an element itself; `nil` if nothing is declared.
  package func declaredKeyword(
    _ property: Property, of element: PageTree.NodeID
  ) -> Answer<Keyword>? {
    isDeclared(property, for: element) ? keyword(property, of: element) : nil
  }

  /// The elements for which the author declares something that may hide, show or move them, in
  /// document order.
  package var elementsWithDeclaredPresence: [PageTree.NodeID] {
    tree.all.filter { node in
      guard tree[node].kind == .element else { return false }
      return ownMask(of: node) & Self.presence != 0
        || isDeclared(.display, for: node) || isDeclared(.visibility, for: node)
        || isDeclared(.textIndent, for: node)
    }
  }

  /// The properties besides `display` that can take an element out of sight, and are not inherited.
  private static let presence: UInt64 = [
    Property.opacity, .position, .left, .right, .top, .bottom, .clip, .clipPath, .width, .height,
    .marginLeft, .marginTop, .scale,
  ].reduce(0) { $0 | $1.bit }

  /// Whether the winner of a property is the author's and the element's own.
  private func isDeclared(_ property: Property, for element: PageTree.NodeID) -> Bool {
    guard let winner = winner(property, element), winner.element == element.index else {
      return false
    }
    return winner.list != Self.browserList
  }

  /// The list of declarations that is the browser's own.
  private static var browserList: Int32 { 0 }
}
