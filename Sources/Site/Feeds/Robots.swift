import HTML

/// The file that tells robots what they may read: everything.
package enum Robots {
  /// Returns the bytes of `robots.txt`.
  ///
  /// - Parameter baseURL: The absolute address of the output folder, without a slash at its end.
  package static func file(baseURL: String) -> [UInt8] {
    let address = PercentEncoding.address.encoded("\(baseURL)/sitemap.xml")
    return Array("User-agent: *\nAllow: /\n\nSitemap: \(address)\n".utf8)
  }
}
