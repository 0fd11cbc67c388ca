import Accessibility
import HTML

/// The elements of a page that the tab key comes to.
struct TabStops {
  /// In document order, each once.
  private let elements: [PageTree.NodeID]

  private init(_ page: AccessiblePage) {
    let tree = page.tree
    var candidates = Array(tree.foreignElements(.a))
    for tag in Self.tags { candidates += tree.elements(tag) }
    candidates += tree.elements(with: .tabindex)
    candidates += tree.elements(with: .contenteditable)
    elements = candidates.inDocumentOrder().filter { page.isTabbable($0) }
  }

  /// Returns those of a page.
  static func of(_ page: AccessiblePage) -> [PageTree.NodeID] {
    page.remembered(TabStops.init).elements
  }

  private static let tags: [Tag] = [
    .a, .area, .audio, .button, .embed, .iframe, .input, .select, .summary, .textarea, .video,
  ]
}
