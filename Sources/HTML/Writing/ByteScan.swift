/// Searches that look at eight bytes at a time, because Chinese text holds few that matter.
package enum ByteScan {
  /// Returns the first index at or behind `start` of a byte below 0x80; the count if there is none.
  @inline(__always)
  package static func firstASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(
      in: bytes, from: start, isCandidate: { ~$0 & 0x8080_8080_8080_8080 != 0 },
      matches: { $0 < 0x80 })
  }

  /// Returns the first index at or behind `start` of a byte below 0x20; the count if there is none.
  @inline(__always)
  package static func firstControl(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(
      in: bytes, from: start,
      isCandidate: { ($0 &- 0x2020_2020_2020_2020) & ~$0 & 0x8080_8080_8080_8080 != 0 },
      matches: { $0 < 0x20 })
  }

  /// Returns the first index at or behind `start` of `delimiter`, `&`, a carriage return or NUL; the
  /// count if there is none.
  @inline(__always)
  static func first(
    of delimiter: UInt8, orSpecialIn bytes: Span<UInt8>, from start: Int
  ) -> Int {
    let delimiters = UInt64(delimiter) &* 0x0101_0101_0101_0101
    let ampersands = UInt64(UInt8(ascii: "&")) &* 0x0101_0101_0101_0101
    let returns: UInt64 = 0x0D0D_0D0D_0D0D_0D0D
    return first(
      in: bytes, from: start,
      isCandidate: {
        hasZero($0 ^ delimiters) || hasZero($0 ^ ampersands) || hasZero($0 ^ returns) || hasZero($0)
      },
      matches: { $0 == delimiter || $0 == UInt8(ascii: "&") || $0 == 0x0D || $0 == 0 })
  }

  /// Whether a text may hold ASCII white space or a no-break space; `false` is certain.
  package static func mayHoldSpace(_ bytes: Span<UInt8>) -> Bool {
    let noBreakLeads: UInt64 = 0xC2C2_C2C2_C2C2_C2C2
    let first = first(
      in: bytes, from: 0,
      isCandidate: {
        ($0 &- 0x2121_2121_2121_2121) & ~$0 & 0x8080_8080_8080_8080 != 0
          || hasZero($0 ^ noBreakLeads)
      }, matches: { $0 <= 0x20 || $0 == 0xC2 })
    return first < bytes.count
  }

  /// Whether one of a word's bytes is 0.
  @inline(__always)
  private static func hasZero(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }

  /// Whether the bytes of `span` from `start` on begin with `prefix`.
  @inline(__always)
  package static func starts(
    _ span: Span<UInt8>, at start: Int, with prefix: Span<UInt8>
  ) -> Bool {
    guard start >= 0, span.count - start >= prefix.count else { return false }
    let raw = span.bytes
    let rawPrefix = prefix.bytes
    var index = 0
    while index + 8 <= prefix.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start + index, as: UInt64.self)
      let other = unsafe rawPrefix.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word != other { return false }
      index += 8
    }
    while index < prefix.count {
      if span[start + index] != prefix[index] { return false }
      index += 1
    }
    return true
  }

  /// Whether a pattern, which is not empty, occurs in the bytes.
  package static func contains(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let start = rest.firstIndex(of: pattern[0]) {
      if rest[start...].starts(with: pattern) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }

  /// Skips words in which no byte can match; `isCandidate` may be wrong in their favour.
  @inline(__always)
  private static func first(
    in bytes: Span<UInt8>, from start: Int, isCandidate: (UInt64) -> Bool,
    matches: (UInt8) -> Bool
  ) -> Int {
    let raw = bytes.bytes
    var index = start
    while index + 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if isCandidate(word) {
        for offset in index..<index + 8 where matches(bytes[offset]) { return offset }
      }
      index += 8
    }
    while index < bytes.count, !matches(bytes[index]) { index += 1 }
    return index
  }
}
