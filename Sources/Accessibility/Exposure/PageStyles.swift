import HTML

/// What the styles of a page say about its elements, as far as it decides what people meet.
///
/// Each answer is about what is declared: `nil` means that nothing is, and the browser's own styles
/// hold.
package protocol PageStyles: AnyObject {
  /// The declared `display`.
  func display(of element: PageTree.NodeID) -> DeclaredDisplay?
  /// The declared `visibility`, not that of a parent.
  func visibility(of element: PageTree.NodeID) -> DeclaredVisibility?
  /// Whether the element is moved off the screen, clipped to nothing or fully transparent.
  func isOutOfSight(_ element: PageTree.NodeID) -> Bool
  /// Whether any element has text from `::before` or `::after`.
  var hasGeneratedText: Bool { get }
  /// The text that `::before` or `::after` puts into the element; "" without one.
  func generatedText(_ place: GeneratedPlace, of element: PageTree.NodeID) -> String
  /// The elements that have any declarations at all, in any order; each at least once.
  var styledElements: [PageTree.NodeID] { get }
}

/// How an element is laid out, as far as names and exposure depend on it.
package enum DeclaredDisplay: Sendable {
  case none, contents, inline, block
  /// Something is declared, but no one can tell what holds.
  case unknown
}

/// Whether an element is drawn.
package enum DeclaredVisibility: Sendable { case visible, hidden, unknown }

/// Where style sheets add text to an element.
package enum GeneratedPlace: Sendable { case before, after }
