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
    while index < bytes.count {
      if index + ByteBlock.scalarCount <= bytes.count {
        let length = plainLength(of: ByteBlock(bytes.bytes, at: index))
        index += length
        if length > 0 { continue }
      }
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      if byte >= 0xC2, byte < 0xE0, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        index += 2
        continue
      }
      // E0 and ED have limits of their own for the byte behind them.
      guard byte > 0xE0, byte < 0xF0, byte != 0xED, index + 2 < bytes.count,
        bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80
      else { return index }
      index += 3
    }
    return index
  }

  /// The bytes at the start of a block that are ASCII, or else characters of three bytes.
  private static func plainLength(of block: ByteBlock) -> Int {
    let ascii = block.isWide.firstIndex
    if ascii > 0 { return ascii }
    let breaks = block.breaks(threeByteCharacters: 0xE1...0xEF) .| block.matches(0xED)
    return breaks.firstIndex / 3 * 3
  }
}
