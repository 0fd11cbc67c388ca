/// Relative paths as relative references of RFC 3986.
enum RelativeURI {
  /// Returns a path with every byte escaped that may not stand in a reference.
  ///
  /// A first part with `:` gets `./` in front, lest it be taken for a scheme.
  static func of(_ path: String) -> String {
    var escaped: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        escaped.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += Array((digits.utf8.count == 1 ? "%0" : "%").utf8) + Array(digits.utf8)
      }
    }
    let first = escaped.prefix { $0 != UInt8(ascii: "/") }
    let prefix = first.contains(UInt8(ascii: ":")) ? "./" : ""
    return prefix + String(decoding: escaped, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
