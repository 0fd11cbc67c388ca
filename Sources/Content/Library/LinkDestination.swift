/// The destination of a link or image, as the author wrote it, taken apart.
enum LinkDestination: Hashable {
  case external
  case unsafe(scheme: String)
  /// Decoded and without `#`.
  case fragment(String)
  /// Decoded; an absolute path starts at the `Content` folder.
  case path(String, fragment: String?)

  /// Takes a destination apart; a query is dropped.
  init(_ text: String) {
    // Browsers drop control characters and blanks before they look for a scheme.
    let visible =
      text.utf8.allSatisfy { $0 > 0x20 }
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 }))
    if let scheme = Self.scheme(of: visible) {
      self = Self.isSafe(scheme, visible) ? .external : .unsafe(scheme: scheme)
      return
    }
    if visible.utf8.prefix(2).count == 2, visible.utf8.prefix(2).allSatisfy(Self.isSlash) {
      self = .external
      return
    }
    let (beforeFragment, fragment) = Self.split(text, at: UInt8(ascii: "#"))
    let path = Self.decoded(Self.split(beforeFragment, at: UInt8(ascii: "?")).before)
    let decodedFragment = fragment.map(Self.decoded)
    if path.isEmpty {
      self = .fragment(decodedFragment ?? "")
    } else {
      self = .path(path, fragment: decodedFragment)
    }
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func isSafe(_ scheme: String, _ text: String) -> Bool {
    switch scheme {
    case "http", "https", "mailto", "tel": true
    case "data": text.utf8.count > 11 && text.prefix(11).lowercased() == "data:image/"
    default: false
    }
  }

  /// The scheme in lower case, as RFC 3986 defines it.
  private static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else {
      return nil
    }
    let scheme = text.utf8[..<colon]
    let isWellFormed = scheme.enumerated().allSatisfy { index, byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (index > 0 && ("+-.".utf8.contains(byte) || (0x30...0x39).contains(byte)))
    }
    return isWellFormed ? String(Substring(scheme)).lowercased() : nil
  }

  private static func split(
    _ text: String, at separator: UInt8
  ) -> (before: String, after: String?) {
    guard let index = text.utf8.firstIndex(of: separator) else { return (text, nil) }
    return (String(text[..<index]), String(text[text.utf8.index(after: index)...]))
  }

  /// Decodes percent-encoding; a text whose result is not UTF-8 stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let high = digit(source[index + 1]), let low = digit(source[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
