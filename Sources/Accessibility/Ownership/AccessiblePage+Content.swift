import HTML

extension AccessiblePage {
  /// Whether assistive technology meets anything on the page: text, a picture, a control.
  package var hasContent: Bool {
    guard let body = tree.elements(.body).first else { return false }
    return tree.descendants(of: body).contains { isContent($0) }
  }

  /// Whether a node is something that people meet by itself, without what is inside.
  package func isContent(_ node: PageTree.NodeID) -> Bool {
    let data = tree[node]
    switch data.kind {
    case .text:
      return isExposed(node) && tree.textBytes(of: node).contains { !ASCII.isSpace($0) }
    case .element:
      guard data.namespace == .html else { return false }
      switch data.tag {
      case .img: return !isPresentational(node) && isExposed(node)
      case .audio, .button, .canvas, .embed, .iframe, .input, .object, .select, .textarea, .video:
        return isExposed(node)
      default: return false
      }
    case .comment, .doctype, .document: return false
    }
  }
}
