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
    let raw = bytes.bytes
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        while index + 8 <= bytes.count,
          unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
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
}
