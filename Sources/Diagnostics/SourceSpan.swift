/// A run of bytes in a source file, the place a diagnostic points at.
package struct SourceSpan: Sendable, Hashable {
  /// The file's path relative to the site root, with `/` between its parts.
  package var path: String
  /// The offset of the first byte, from 0.
  package var offset: Int
  /// The number of bytes; 0 marks a position between two bytes.
  package var length: Int

  package init(path: String, offset: Int, length: Int = 0) {
    self.path = path
    self.offset = offset
    self.length = length
  }
}
