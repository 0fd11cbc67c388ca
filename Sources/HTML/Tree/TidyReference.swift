/// Character references as programs write them: decimal, hexadecimal, and the names of what must be
/// escaped.
enum TidyReference {
  private static let names: [(name: StaticString, text: StaticString)] = [
    ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("nbsp;", "\u{A0}"),
    ("lrm;", "\u{200E}"), ("rlm;", "\u{200F}"),
  ]

  /// Appends what the reference at the start of `text` stands for, `&` itself if it starts none.
  ///
  /// - Returns: the number of bytes read; `nil` for a reference this parser does not know.
  static func append(in text: Span<UInt8>, to output: inout [UInt8]) -> Int? {
    guard text.count > 1 else { return nil }
    if text[1] == UInt8(ascii: "#") { return appendNumber(in: text, to: &output) }
    guard ASCII.isLetter(text[1]) else {
      output.append(text[0])
      return 1
    }
    for (name, replacement) in names where matches(name, text) {
      replacement.withUTF8Buffer { output.append(contentsOf: $0) }
      return name.utf8CodeUnitCount + 1
    }
    return nil
  }

  private static func matches(_ name: StaticString, _ text: Span<UInt8>) -> Bool {
    name.withUTF8Buffer { name in
      guard text.count > name.count else { return false }
      return name.indices.allSatisfy { text[$0 + 1] == name[$0] }
    }
  }

  private static func appendNumber(in text: Span<UInt8>, to output: inout [UInt8]) -> Int? {
    var index = 2
    let isHexadecimal = index < text.count && text[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < text.count, index - first < 6,
      let digit = digit(text[index], isHexadecimal: isHexadecimal)
    {
      value = value * (isHexadecimal ? 16 : 10) + digit
      index += 1
    }
    // Below 0xA0 HTML replaces many numbers by others.
    guard index > first, index < text.count, text[index] == UInt8(ascii: ";"),
      value >= 0xA0 || (0x20..<0x7F).contains(value), let scalar = Unicode.Scalar(value),
      value & 0xFFFE != 0xFFFE, !(0xFDD0...0xFDEF).contains(value),
      let encoded = UTF8.encode(scalar)
    else { return nil }
    output.append(contentsOf: encoded)
    return index + 1
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 0x30)
    case _ where isHexadecimal && (byte | 0x20) &- 0x61 < 6: UInt32((byte | 0x20) - 0x61 + 10)
    default: nil
    }
  }
}
