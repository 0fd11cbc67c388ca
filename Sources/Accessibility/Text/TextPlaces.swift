import HTML

/// Tells where characters of a page's text are in the source.
///
/// Remembers how far a text was read: asked for places in ascending order it reads each text once.
package struct TextPlaces {
  private let tree: PageTree
  private var piece: TextPiece?
  private var alignment: SourceAlignment?

  package init(_ tree: PageTree) {
    self.tree = tree
  }

  /// Returns where a part of a text is in the source; the whole text where that cannot be told.
  ///
  /// - Parameter range: Offsets from the start of the text, in bytes; behind those asked for before.
  package mutating func span(of range: Range<Int>, in piece: TextPiece) -> ByteRange {
    if self.piece?.source != piece.source {
      self.piece = piece
      alignment = SourceAlignment(text: piece.bytes, source: tree.source[piece.source.indices])
    }
    guard let start = alignment?.offset(of: range.lowerBound),
      let end = alignment?.offset(of: range.upperBound), start <= end
    else { return piece.source }
    return ByteRange(offset: piece.source.offset + start, length: end - start)
  }
}
