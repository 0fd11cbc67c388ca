import HTML

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
    let bytes = Array(text.utf8)
    // Browsers drop control characters and blanks before they look for a scheme.
    let visible = bytes.contains { $0 <= 0x20 } ? bytes.filter { $0 > 0x20 } : bytes
    if let scheme = Self.scheme(of: visible) {
      self = Self.isSafe(scheme, visible) ? .external : .unsafe(scheme: scheme)
      return
    }
    if visible.count > 1, visible.prefix(2).allSatisfy(Self.isSlash) {
      self = .external
      return
    }
    let address = bytes.prefix { $0 != UInt8(ascii: "#") }
    let path = Self.decoded(address.prefix { $0 != UInt8(ascii: "?") })
    let fragment =
      address.endIndex < bytes.endIndex ? Self.decoded(bytes[(address.endIndex + 1)...]) : nil
    self = path.isEmpty ? .fragment(fragment ?? "") : .path(path, fragment: fragment)
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func isSafe(_ scheme: String, _ address: [UInt8]) -> Bool {
    switch scheme {
    case "http", "https", "mailto", "tel": true
    case "data":
      address.count > 11
        && String(decoding: address.prefix(11), as: UTF8.self).lowercased() == "data:image/"
    default: false
    }
  }

  /// The scheme in lower case, as RFC 3986 defines it.
  private static func scheme(of address: [UInt8]) -> String? {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      ASCII.isLetter(address[0]), address[..<colon].allSatisfy(isSchemeByte)
    else { return nil }
    return String(decoding: address[..<colon], as: UTF8.self).lowercased()
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
  }

  /// Decodes percent-encoding; a text whose result is not UTF-8 stays as it is.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "%")),
      let text = String(validating: PercentDecoding.decoded(bytes), as: UTF8.self)
    else { return String(decoding: bytes, as: UTF8.self) }
    return text
  }
}
