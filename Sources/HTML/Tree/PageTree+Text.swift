extension PageTree {
  /// Returns the decoded text of a text node or comment; empty for other nodes.
  @inlinable @inline(__always) package func textBytes(of node: NodeID) -> ArraySlice<UInt8> {
    storage.text[textIndices(of: node)]
  }

  /// Returns where in `text` that of a text node or comment stands; nowhere for other nodes.
  ///
  /// For passes over all texts of a page, in which a slice for each would cost more than it tells.
  @inlinable @inline(__always) package func textIndices(of node: NodeID) -> Range<Int> {
    let data = self[node]
    guard data.kind == .text || data.kind == .comment else { return 0..<0 }
    return Int(data.content.lowerBound)..<Int(data.content.upperBound)
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
