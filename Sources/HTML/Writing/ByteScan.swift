import Diagnostics

/// Searches for bytes, sixteen in a step.
package enum ByteScan {
  /// Returns the first index at or behind `start` of a byte below 0x80; the count if there is none.
  package static func firstASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) { $0.isBelow(0x80) }
  }

  /// Returns the first index at or behind `start` of a byte below 0x20; the count if there is none.
  package static func firstControl(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) { $0.isBelow(0x20) }
  }

  /// Returns the first index at or behind `start` of `&`, `<`, `>` or `"`; the count if there is none.
  static func firstMarkup(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) {
      $0.matches(UInt8(ascii: "&")) .| $0.matches(UInt8(ascii: "<"))
        .| $0.matches(UInt8(ascii: ">"))
        .| $0.matches(UInt8(ascii: "\""))
    }
  }

  /// Returns the first index at or behind `start` of `delimiter`, `&`, a carriage return or NUL; the
  /// count if there is none.
  @inline(__always)
  static func first(
    of delimiter: UInt8, orSpecialIn bytes: Span<UInt8>, from start: Int
  ) -> Int {
    first(in: bytes, from: start) {
      $0.matches(delimiter) .| $0.matches(UInt8(ascii: "&")) .| $0.matches(0x0D) .| $0.matches(0)
    }
  }

  /// Returns the first index at or behind `start` where white space of ASCII, a control character or
  /// a no-break space may be; the count if there is none.
  package static func firstSpace(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) { $0.isBelow(0x21) .| $0.matches(0xC2) }
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

  /// Returns the first index at or behind `start` of a control character other than tab and line
  /// ends; the count if there is none.
  package static func firstForbidden(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) {
      $0.isBelow(0x20) .& .!($0.matches(0x09) .| $0.matches(0x0A) .| $0.matches(0x0D))
    }
  }

  /// Whether a pattern, which is not empty, occurs in the bytes.
  package static func contains(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    first(pattern, in: bytes.span, from: 0) != nil
  }

  /// Returns the first index at or behind `start` where a pattern, which is not empty, begins.
  package static func first(
    _ pattern: [UInt8], in bytes: Span<UInt8>, from start: Int
  ) -> Int? {
    var index = start
    while true {
      index = first(in: bytes, from: index) { $0.matches(pattern[0]) }
      if index >= bytes.count { return nil }
      if starts(bytes, at: index, with: pattern.span) { return index }
      index += 1
    }
  }

  /// Returns the first index at or behind `start` of a byte that passes a test; the count if none
  /// does.
  @inline(__always)
  private static func first(
    in bytes: Span<UInt8>, from start: Int, where test: (ByteBlock) -> ByteBlock.Mask
  ) -> Int {
    let width = ByteBlock.scalarCount
    let count = bytes.count
    var index = start
    guard count >= width else {
      while index < count, test(ByteBlock(repeating: bytes[index])).firstIndex > 0 { index += 1 }
      return index
    }
    while index + width <= count {
      let found = test(ByteBlock(bytes.bytes, at: index)).firstIndex
      if found < width { return index + found }
      index += width
    }
    // The last block begins with bytes that were looked at already.
    if index >= count { return index }
    let last = count - width
    return last + test(ByteBlock(bytes.bytes, at: last)).firstIndex(from: index - last)
  }
}
