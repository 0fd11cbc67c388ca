import Content
import HTML

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

  /// Returns the root-relative address of a link's page in an edition that has it.
  func url(_ link: SiteFacts.Link, in edition: Edition) -> String {
    url(link.permalink, in: link.isStandardOnly ? .standard : edition)
  }

  /// Returns the root-relative address of a permalink, percent-encoded; whole URLs stay as they are.
  func url(_ permalink: String, in edition: Edition = .standard) -> String {
    var bytes: [UInt8] = []
    appendURL(permalink, in: edition, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the root-relative address of a permalink; see `url(_:in:)`.
  func appendURL(_ permalink: String, in edition: Edition = .standard, to bytes: inout [UInt8]) {
    append(permalink, in: edition, below: basePath, to: &bytes)
  }

  /// Appends the full address of a permalink.
  func appendCanonical(
    _ permalink: String, in edition: Edition = .standard, to bytes: inout [UInt8]
  ) {
    append(permalink, in: edition, below: baseURL, to: &bytes)
  }

  /// Returns the full address of a permalink, percent-encoded.
  func canonical(_ permalink: String) -> String {
    var bytes: [UInt8] = []
    appendCanonical(permalink, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the full address for one that starts at the root of the host; whole ones stay.
  func absolute(_ url: String) -> String {
    url.hasPrefix("/") ? baseURL.dropLast(basePath.count) + url : url
  }

  private func append(
    _ permalink: String, in edition: Edition, below base: String, to bytes: inout [UInt8]
  ) {
    guard permalink.utf8.first == UInt8(ascii: "/") else {
      bytes.append(contentsOf: permalink.utf8)
      return
    }
    bytes.append(contentsOf: base.utf8)
    bytes.append(contentsOf: edition.prefix.utf8)
    PercentEncoding.path.append(permalink, to: &bytes)
  }

  /// Returns the link that dials a telephone number.
  ///
  /// What follows a bracket or a comma, such as an extension, is for people and not dialled.
  static func telephone(_ number: String) -> String {
    let dialled = number.prefix { !"（(，,；;、".contains($0) }
    return "tel:" + dialled.filter { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "+") }
  }
}
