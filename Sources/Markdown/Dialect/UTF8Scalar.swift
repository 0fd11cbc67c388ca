/// Reads single characters of well-formed UTF-8 without making strings.
enum UTF8Scalar {
  /// Returns the character whose first byte stands at `start`; `nil` at the end.
  static func at(_ start: Int, in bytes: Span<UInt8>) -> Unicode.Scalar? {
    guard start < bytes.count else { return nil }
    let first = bytes[start]
    let length = width(first)
    guard start + length <= bytes.count else { return nil }
    var value = UInt32(length == 1 ? first : first & (0x7F >> UInt8(length)))
    for index in 1..<length { value = value << 6 | UInt32(bytes[start + index] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// Returns the length in bytes of the character that a byte begins.
  static func width(_ first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Returns the character that ends before `end`; `nil` at the start.
  static func before(_ end: Int, in bytes: Span<UInt8>) -> Unicode.Scalar? {
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return at(start, in: bytes)
  }
}
