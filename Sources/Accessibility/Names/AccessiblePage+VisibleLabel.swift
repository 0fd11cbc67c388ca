import HTML

extension AccessiblePage {
  /// Returns the text that people see inside an element: W3C's "visible inner text".
  ///
  /// Unlike `visibleText` it leaves out what is rendered off the screen, and it keeps what is
  /// hidden from assistive technology only. Runs of white space are single spaces.
  ///
  /// - Parameter isSkipped: Whether what an element inside shows is not text, such as an icon.
  package func visibleLabel(
    of element: PageTree.NodeID, skipping isSkipped: (PageTree.NodeID) -> Bool
  ) -> String {
    var label = NameText()
    var blockEnds: [Int] = []
    var next = element.position + 1
    let end = Int(tree[element].end)
    while next < end {
      let node = PageTree.NodeID(next)
      let data = tree[node]
      while let blockEnd = blockEnds.last, blockEnd <= next {
        blockEnds.removeLast()
        label.space()
      }
      next += 1
      if data.kind == .text {
        if isVisible(node) { label.append(tree.textBytes(of: node)) }
      } else if data.kind == .element {
        if isSkipped(node) { next = Int(data.end) }
        if isRendered(node), !isVisible(node) || separatesWords(node) {
          label.space()
          blockEnds.append(Int(data.end))
        }
      }
    }
    return label.text
  }
}
