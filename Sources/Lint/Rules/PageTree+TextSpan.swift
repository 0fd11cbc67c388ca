import HTML

extension PageTree {
  /// Returns where in `text` that of a text node stands; nowhere for other nodes.
  ///
  /// For passes over all texts of a page, in which a slice for each would cost more than it tells.
  func textIndices(of node: NodeID) -> Range<Int> {
    let data = self[node]
    guard data.kind == .text else { return 0..<0 }
    return Int(data.content.lowerBound)..<Int(data.content.upperBound)
  }

  /// Returns where a text node is in the source, without the white space at its start.
  func spanWithoutSpace(of text: NodeID) -> ByteRange {
    let span = self[text].span
    let leading = source[span.indices].prefix(while: ASCII.isSpace).count
    return ByteRange(offset: span.offset + leading, length: span.length - leading)
  }
}
