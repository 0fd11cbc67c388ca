/// The encoding of bytes as `%E4` where an address may not hold them.
///
/// Which bytes stay differs: a path escapes the `?` that a whole address needs.
package struct PercentEncoding: Sendable {
  /// One bit for each ASCII character that stays as it is.
  private let allowedLow: UInt64
  private let allowedHigh: UInt64

  /// Creates an encoding that keeps ASCII letters, digits and the given ASCII punctuation.
  private init(keeping punctuation: StaticString) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    func allow(_ byte: UInt8) {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { allow(byte) }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { allow(byte) }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { allow(byte) }
    punctuation.withUTF8Buffer { unsafe $0.forEach(allow) }
    (allowedLow, allowedHigh) = (low, high)
  }

  /// For a path of ordinary characters: `?`, `#` and `%` in it are characters of file names.
  package static let path = PercentEncoding(keeping: "-._~/!$()*+,;=:@")

  /// For a whole address as RFC 3986 defines it; escapes that are there already stay.
  package static let address = PercentEncoding(keeping: "-._~:/?#[]@!$&'()*+,;=%")

  /// For a link's destination, keeping what CommonMark's own renderer keeps; `&` and `'` are left
  /// to the caller, who escapes them for HTML.
  static let destination = PercentEncoding(keeping: "-_.+!*(),%#@?=;:/$~")

  /// Whether a byte may stay as it is.
  package func allows(_ byte: UInt8) -> Bool {
    let bits = byte < 64 ? allowedLow : allowedHigh
    return byte < 128 && bits >> UInt64(byte & 63) & 1 == 1
  }

  /// Appends text, with every byte that may not stay written as its two hexadecimal digits.
  package func append(_ text: String, to output: inout [UInt8]) {
    append(text.utf8.span, to: &output)
  }

  /// Appends text from a span; see `append(_:to:)`.
  package func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in text.indices where !allows(text[index]) {
      if start < index { Escaping.append(text.extracting(start..<index), to: &output) }
      Self.appendEscape(of: text[index], to: &output)
      start = index + 1
    }
    Escaping.append(text.extracting(start..<text.count), to: &output)
  }

  /// Returns a text in which every byte that may not stay is escaped.
  package func encoded(_ text: String) -> String {
    guard !text.utf8.allSatisfy(allows) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3)
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends `%` and the two digits of a byte.
  static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
    output.append(addingCapacity: 3) {
      $0.append(UInt8(ascii: "%"))
      $0.append(digit(byte >> 4))
      $0.append(digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
