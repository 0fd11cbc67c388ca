extension PageTree {
  /// Returns the decoded text of a text node or comment; empty for other nodes.
  @inlinable @inline(__always) package func textBytes(of node: NodeID) -> ArraySlice<UInt8> {
    let data = self[node]
    guard data.kind == .text || data.kind == .comment else { return [] }
    return storage.text[Int(data.content.lowerBound)..<Int(data.content.upperBound)]
  }

  /// Returns the decoded text of a text node or comment; "" for other nodes.
  package func text(of node: NodeID) -> String {
    String(decoding: textBytes(of: node), as: UTF8.self)
  }

  /// Returns the text of all text nodes below a node, hidden or not, one after the other.
  package func textContent(of node: NodeID) -> String {
    String(decoding: contentBytes(of: node), as: UTF8.self)
  }

  /// Returns the bytes of `textContent(of:)`.
  package func contentBytes(of node: NodeID) -> ArraySlice<UInt8> {
    let descendants = descendants(of: node)
    if descendants.count == 1, let text = descendants.first, self[text].kind == .text {
      return textBytes(of: text)
    }
    var result: [UInt8] = []
    for descendant in descendants where self[descendant].kind == .text {
      result.append(contentsOf: textBytes(of: descendant))
    }
    return result[...]
  }
}
