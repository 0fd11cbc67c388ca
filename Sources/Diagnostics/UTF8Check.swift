/// Checks that bytes are well-formed UTF-8.
package enum UTF8Check {
  /// Returns the first bytes at or behind `start` that break UTF-8; linear.
  package static func firstInvalidRange(in bytes: [UInt8], from start: Int = 0) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
    }
  }
}
