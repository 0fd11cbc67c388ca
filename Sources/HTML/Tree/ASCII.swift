/// The characters HTML gives a meaning: letters without case, white space.
@usableFromInline package enum ASCII {
  /// Returns the small letter for a capital one, every other byte as it is.
  @inlinable @inline(__always)
  package static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// Whether a byte is one of HTML's five white space characters.
  @inlinable @inline(__always)
  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  /// Whether a byte is a letter from A to Z in either case.
  @inlinable @inline(__always)
  package static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }

  /// Whether two runs are the same but for the case of their ASCII letters.
  @inlinable
  package static func equal(
    _ left: some Collection<UInt8>, _ right: some Collection<UInt8>
  ) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { lower($0) == lower($1) }
  }

  /// Whether two runs are the same but for the case of their ASCII letters.
  package static func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where lower(left[index]) != lower(right[index]) { return false }
    return true
  }

  /// Whether a run is a word but for the case of its ASCII letters.
  package static func equal(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for index in 0..<word.count
      where lower(bytes[bytes.startIndex + index]) != lower(word[index]) {
        return false
      }
      return true
    }
  }
}
