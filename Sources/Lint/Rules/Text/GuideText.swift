import Accessibility
import HTML

/// The prose of a service guide: its paragraphs, items and values, without what is quoted.
struct GuideText {
  /// The blocks of text in document order, each with its first text node.
  let blocks: [(node: PageTree.NodeID, start: PageTree.NodeID, text: String)]

  private init(_ page: AccessiblePage) {
    guard PageSubject.of(page).isServiceGuide else {
      blocks = []
      return
    }
    let tree = page.tree
    var seen: Set<PageTree.NodeID> = []
    blocks = MainContent.of(page).texts.compactMap { text in
      guard
        let block = tree.ancestors(of: text).first(where: { tree.isElement($0, in: Self.tags) }),
        tree.closest(.blockquote, above: text) == nil, seen.insert(block).inserted,
        !tree.descendants(of: block).contains(where: { tree.isElement($0, in: Self.tags) })
      else { return nil }
      return (block, text, page.visibleText(of: block))
    }
  }

  private static let tags: TagSet = [.p, .li, .dd, .td]

  /// Returns the prose of a page; none if it is no service guide.
  static func of(_ page: AccessiblePage) -> GuideText {
    page.remembered(GuideText.init)
  }
}
