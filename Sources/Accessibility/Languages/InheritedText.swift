import HTML

/// The text of a page that has its language from one element: W3C's "text inheriting its
/// programmatic language".
///
/// That is what people see or assistive technology is told, and the names of images and controls
/// that stand in attributes; parts with a `lang` of their own are left out.
package struct InheritedText {
  private let page: AccessiblePage
  private let root: PageTree.NodeID

  package init(from root: PageTree.NodeID, on page: AccessiblePage) {
    self.page = page
    self.root = root
  }

  /// Whether there is any text at all.
  package var isEmpty: Bool {
    var isEmpty = true
    read { text in
      isEmpty = BlankText.isBlank(text)
      return isEmpty
    }
    return isEmpty
  }

  /// Hands out the pieces of text in document order until `body` says `false`.
  package func read(_ body: (ArraySlice<UInt8>) -> Bool) {
    var next = root.position
    let end = Int(page.tree[root].end)
    while next < end {
      let node = PageTree.NodeID(next)
      let data = page.tree[node]
      next += 1
      switch data.kind {
      case .text where page.isVisible(node) || page.isExposed(node):
        guard body(page.tree.textBytes(of: node)) else { return }
      case .element:
        if node != root, hasLanguage(node) {
          next = Int(data.end)
        } else if page.isExposed(node), !forEachName(of: node, body) {
          return
        }
      default: break
      }
    }
  }

  private func hasLanguage(_ node: PageTree.NodeID) -> Bool {
    page.tree.bytes(.lang, of: node).map { !$0.isEmpty } ?? false
  }

  /// Hands out the name that an element has by attributes; `false` when `body` has enough.
  private func forEachName(
    of node: PageTree.NodeID, _ body: (ArraySlice<UInt8>) -> Bool
  ) -> Bool {
    for attribute in page.tree.attributes(of: node) {
      switch attribute.name {
      case .ariaLabel, .placeholder, .title, .value:
        guard body(page.tree.value(of: attribute)) else { return false }
      case .ariaLabelledby:
        guard body(page.nameBytes(of: node)) else { return false }
      case .ariaDescribedby:
        guard body(ArraySlice(page.description(of: node).utf8)) else { return false }
      case .alt where page.tree.isElement(node, in: [.img, .area, .input]):
        guard body(page.tree.value(of: attribute)) else { return false }
      default: break
      }
    }
    return true
  }
}
