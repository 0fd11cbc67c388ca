/// Turns permalinks into addresses that may stand in HTML.
struct SiteAddress: Sendable {
  /// The base URL without a slash at its end.
  let baseURL: String
  /// The path of the base URL, such as `/portal`; empty when the site is the whole host.
  let basePath: String

  init(baseURL: String) {
    var base = baseURL[...]
    while base.hasSuffix("/") { base = base.dropLast() }
    self.baseURL = String(base)
    let bytes = Array(base.utf8)
    var slashes = 0
    let start = bytes.firstIndex { byte in
      if byte == UInt8(ascii: "/") { slashes += 1 }
      return slashes == 3
    }
    basePath = start.map { String(decoding: bytes[$0...], as: UTF8.self) } ?? ""
  }

  /// Returns the root-relative address of a permalink, percent-encoded; whole URLs stay as they are.
  func url(_ permalink: String) -> String {
    permalink.hasPrefix("/") ? basePath + Self.encoded(permalink) : permalink
  }

  /// Returns the full address of a permalink.
  func canonical(_ permalink: String) -> String {
    permalink.hasPrefix("/") ? baseURL + Self.encoded(permalink) : permalink
  }

  /// Returns the address of an id in the same page.
  static func fragment(_ id: String) -> String { "#" + encoded(id) }

  /// Returns the link that dials a telephone number.
  ///
  /// What follows a bracket or a comma, such as an extension, is for people and not dialled.
  static func telephone(_ number: String) -> String {
    let dialled = number.prefix { !"（(，,；;、".contains($0) }
    return "tel:" + dialled.filter { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "+") }
  }

  /// Percent-encodes a path: everything but letters, digits and `-._~/!$()*+,;=:@`.
  private static func encoded(_ path: String) -> String {
    guard !path.utf8.allSatisfy(isSafe) else { return path }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count * 3)
    for byte in path.utf8 {
      if isSafe(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigits[Int(byte >> 4)])
        bytes.append(hexDigits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "!"),
      UInt8(ascii: "$"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: ":"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
