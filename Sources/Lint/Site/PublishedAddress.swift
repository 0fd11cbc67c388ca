/// The address at which a folder of pages is published.
package struct PublishedAddress: Sendable, Hashable {
  /// Scheme and host, such as `https://example.org`.
  package let origin: [UInt8]
  /// The path of the folder, with `/` at both ends.
  package let path: [UInt8]

  /// Reads `https://example.org/folder/`; `nil` unless the scheme is http or https.
  package init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !host.isEmpty else { return nil }
    let path = rest[host.endIndex...].prefix { $0 != "?" && $0 != "#" }
    origin = Array((scheme + host).utf8)
    self.path = Array((path.hasSuffix("/") ? String(path) : path + "/").utf8)
  }
}
