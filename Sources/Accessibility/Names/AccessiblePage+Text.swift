import HTML

extension AccessiblePage {
  /// Returns the text that is rendered inside an element, with words of blocks kept apart.
  ///
  /// White space is made single spaces; alternatives of images do not count.
  package func visibleText(of node: PageTree.NodeID) -> String {
    var text = NameText()
    for descendant in tree.descendants(of: node) {
      switch tree[descendant].kind {
      case .text where isRendered(descendant): text.append(tree.textBytes(of: descendant))
      case .element where separatesWords(descendant): text.space()
      default: break
      }
    }
    return text.text
  }

  /// Whether the text before, inside and behind an element are different words.
  func separatesWords(_ element: PageTree.NodeID) -> Bool {
    exposure[element].contains(.block)
  }
}
