/// A style sheet, script or picture of the theme, under a name that changes with its content.
package struct Asset: Sendable, Hashable {
  /// What the names of assets start with in templates: `{{assets.site.css}}`.
  static let prefix = "assets."

  /// The path below `Templates/assets`, such as `site.css`.
  package let name: String
  /// The path below the output folder, such as `assets/site.3f2a9c01d4.css`.
  package let outputPath: String
  /// What is published: style sheets refer to other assets by their new names.
  package let bytes: [UInt8]
  /// The file as its author wrote it.
  package let source: ThemeFile

  init(name: String, bytes: [UInt8], source: ThemeFile) {
    self.name = name
    self.source = source
    self.bytes = bytes
    let fileStart = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    let dot = name[fileStart...].lastIndex(of: ".") ?? name.endIndex
    outputPath = "assets/\(name[..<dot]).\(Fingerprint(bytes).text)\(name[dot...])"
  }
}

/// A short text that differs when the bytes differ, so that browsers may keep files for ever.
///
/// FNV-1a with 64 bits: it tells versions of one's own file apart. That needs no cryptography,
/// because nobody gains anything by making two of his own style sheets collide.
struct Fingerprint: Sendable, Hashable {
  private let hash: UInt64

  init(_ bytes: [UInt8]) {
    hash = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  /// The first ten hexadecimal digits.
  var text: String {
    let digits = String(hash, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
  }
}
