import HTML

extension PageTree {
  /// Returns where a text node is in the source, without the white space at its start.
  func spanWithoutSpace(of text: NodeID) -> ByteRange {
    let span = self[text].span
    let leading = source[span.indices].prefix(while: ASCII.isSpace).count
    return ByteRange(offset: span.offset + leading, length: span.length - leading)
  }
}
