/// A file of the theme, as read from disk.
package struct ThemeFile: Sendable, Hashable {
  /// The path relative to the site root, such as `Templates/base.mustache`.
  package let path: String
  /// The file's content.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
