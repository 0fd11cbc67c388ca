import Accessibility
import HTML

extension AccessiblePage {
  /// Returns the text that is rendered at the start of an element, in its first few hundred nodes.
  ///
  /// Enough to tell what the element is about, however much there is inside.
  func textStart(of node: PageTree.NodeID) -> String {
    var text: [UInt8] = []
    for descendant in tree.descendants(of: node).prefix(400)
    where tree[descendant].kind == .text && isRendered(descendant) {
      text.append(contentsOf: tree.textBytes(of: descendant))
    }
    return String(decoding: text, as: UTF8.self)
      .trimmingPrefix(while: \.isWhitespace).description
  }
}
