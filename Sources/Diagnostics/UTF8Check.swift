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
      if standsInRow(bytes, at: index) {
        index += rowLength
        continue
      }
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
    return ascii > 0 ? ascii : breaks(block).firstIndex / 3 * 3
  }

  /// The bytes of fifteen characters of three bytes.
  private static let rowLength = 45

  /// Whether fifteen characters of three bytes stand at an index and a sixteenth begins behind them.
  private static func standsInRow(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + rowLength < bytes.count, bytes[index] >= 0x80 else { return false }
    let raw = bytes.bytes
    let breaks =
      breaks(ByteBlock(raw, at: index)) .| breaks(ByteBlock(raw, at: index + 15))
      .| breaks(ByteBlock(raw, at: index + 30))
    return breaks.firstIndex == ByteBlock.scalarCount
  }

  /// Tells the bytes of a block that are not in place if characters of three bytes stand there one
  /// behind the other.
  private static func breaks(_ block: ByteBlock) -> ByteBlock.Mask {
    block.breaks(threeByteCharacters: 0xE1...0xEF) .| block.matches(0xED)
  }
}
