/// Checks that bytes are well-formed UTF-8.
package enum UTF8Check {
  /// Returns the first bytes at or behind `start` that break UTF-8; linear.
  package static func firstInvalidRange(in bytes: [UInt8], from start: Int = 0) -> Range<Int>? {
    // What is plain is passed over; the rest, mostly nothing, is left to the standard library.
    let doubtful = endOfPlainText(bytes.span, from: start)
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(doubtful..<bytes.count))
      return nil
    } catch {
      return doubtful + error.byteOffsets.lowerBound..<doubtful + error.byteOffsets.upperBound
    }
  }

  /// Returns the end of the ASCII and of the characters of two and three bytes, such as Chinese ones,
  /// that stand at the start; it is the start of a character.
  private static func endOfPlainText(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while true {
      if index >= start + 2 { index = endOfPlainBlocks(bytes, from: index) }
      guard let length = plainLength(bytes, at: index) else { return index }
      index += length
    }
  }

  /// The number of bytes of the plain character that starts at an index; `nil` if there is none.
  private static func plainLength(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if byte < 0x80 { return 1 }
    guard index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 else { return nil }
    if byte >= 0xC2, byte < 0xE0 { return 2 }
    // E0 and ED have limits of their own for the byte behind them.
    guard byte > 0xE0, byte < 0xF0, byte != 0xED, index + 2 < bytes.count,
      bytes[index + 2] & 0xC0 == 0x80
    else { return nil }
    return 3
  }

  /// Passes over blocks of plain text, whatever characters are mixed in them, and returns the start
  /// of a character.
  ///
  /// - Parameter start: The start of a character with two bytes or more of plain text before it.
  private static func endOfPlainBlocks(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + ByteBlock.scalarCount <= bytes.count, isPlainBlock(bytes.bytes, at: index) {
      index += ByteBlock.scalarCount
    }
    // The last character may go on behind the last block.
    if index == start { return index }
    if bytes[index - 1] >= 0xC0 { return index - 1 }
    return bytes[index - 2] >= 0xE0 ? index - 2 : index
  }

  /// Whether each byte of a block continues a character exactly if one of the two before it asks for
  /// that, and none starts a character with limits of its own.
  ///
  /// All bytes are compared at once: branches on characters that are mixed would be guessed wrong.
  @inline(__always)
  private static func isPlainBlock(_ bytes: RawSpan, at index: Int) -> Bool {
    let block = ByteBlock(bytes, at: index)
    let asks =
      ByteBlock(bytes, at: index - 1).isAtLeast(0xC0)
      .| ByteBlock(bytes, at: index - 2).isAtLeast(0xE0)
    let continues = (block & ByteBlock(repeating: 0xC0)).matches(0x80)
    let isLimited =
      block.isAtLeast(0xF0) .| block.matches(0xE0) .| block.matches(0xED)
      .| (block & ByteBlock(repeating: 0xFE)).matches(0xC0)
    return ((asks .^ continues) .| isLimited).isEmpty
  }
}
