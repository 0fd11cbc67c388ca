import Accessibility
import HTML

/// The part of a page that is its own: what stands in `main`, else in the first `article`, else
/// outside of the page's head, foot, navigation and asides.
struct MainContent {
  /// The exposed texts that are not blank, in document order, without those of navigation.
  let texts: [PageTree.NodeID]
  /// The element that holds the content.
  let root: PageTree.NodeID?

  private init(_ page: AccessiblePage) {
    let tree = page.tree
    let own = (Array(tree.elements(.main)) + Array(tree.elements(.article)))
      .first { page.isExposed($0) }
    root = own ?? tree.elements(.body).first
    let around: [Tag] = own == nil ? [.nav, .header, .footer, .aside] : [.nav]
    let excluded = around.flatMap { Array(tree.elements($0)) }
    guard let root else {
      texts = []
      return
    }
    texts = tree.descendants(of: root).filter { node in
      tree[node].kind == .text && page.isExposed(node)
        && !BlankText.isBlank(tree.textBytes(of: node))
        && !excluded.contains { tree.contains($0, node) }
    }
  }

  /// Returns the own part of a page.
  static func of(_ page: AccessiblePage) -> MainContent {
    page.remembered(MainContent.init)
  }
}

/// Where a rule reports what a whole page lacks: at the words of its heading.
package struct SubjectPlace: Sendable {
  let node: PageTree.NodeID
  let span: ByteRange?

  /// Takes the page's first heading of level 1, else its title, else its first element.
  init?(_ page: AccessiblePage) {
    let tree = page.tree
    let heading = page.headings.first { $0.level == 1 }?.node ?? tree.elements(.title).first
    guard let node = heading ?? tree.root else { return nil }
    self.node = node
    let text = tree.descendants(of: node).first {
      tree[$0].kind == .text && !BlankText.isBlank(tree.textBytes(of: $0))
    }
    span = heading == nil ? nil : text.map { tree.spanWithoutSpace(of: $0) }
  }
}
