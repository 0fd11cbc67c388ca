import HTML

/// A run of text that reaches readers: a text node, or an attribute that is shown or spoken.
package struct TextPiece: Sendable {
  /// The element that the text stands in, or whose attribute it is.
  package let element: PageTree.NodeID
  /// The text, with character references replaced.
  package let bytes: ArraySlice<UInt8>
  /// Whether the text is an attribute's value.
  package let isAttribute: Bool
  /// Where the text is in the source, with character references.
  let source: ByteRange

  init(
    element: PageTree.NodeID, bytes: ArraySlice<UInt8>, source: ByteRange, isAttribute: Bool = false
  ) {
    self.element = element
    self.bytes = bytes
    self.source = source
    self.isAttribute = isAttribute
  }

  /// Returns a part of the text.
  package func text(_ range: Range<Int>) -> String {
    let start = bytes.startIndex
    return String(
      decoding: bytes[(start + range.lowerBound)..<(start + range.upperBound)], as: UTF8.self)
  }
}
