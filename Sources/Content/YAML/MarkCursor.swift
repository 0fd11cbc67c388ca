import Yams

/// Turns libyaml's marks, lines and columns in Unicode scalars, into byte offsets.
///
/// Nodes come in the order of the text, so the cursor moves forward and the whole document costs
/// one pass; a mark before the cursor starts it again from the beginning.
struct MarkCursor {
  private let source: YAMLSource
  private var offset: Int
  private var line = 1
  private var column = 1

  init(source: YAMLSource) {
    self.source = source
    offset = source.range.lowerBound
  }

  /// Returns the byte offset in the file of a mark; the start of the source for none.
  mutating func offset(of mark: Mark?) -> Int {
    guard let mark else { return source.range.lowerBound }
    if (mark.line, mark.column) < (line, column) { self = MarkCursor(source: source) }
    while offset < source.range.upperBound, (line, column) < (mark.line, mark.column) {
      advance()
    }
    return offset
  }

  private mutating func advance() {
    let byte = source.bytes[offset]
    offset += 1
    if byte == 0x0A || (byte == 0x0D && peek() != 0x0A) {
      line += 1
      column = 1
    } else if byte != 0x0D {
      while let next = peek(), next & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
  }

  private func peek() -> UInt8? {
    offset < source.range.upperBound ? source.bytes[offset] : nil
  }
}
