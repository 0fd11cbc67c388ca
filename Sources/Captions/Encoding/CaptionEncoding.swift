/// The encodings in which caption files are read.
package enum CaptionEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case gb18030 = "GB18030"
  /// None of them; bytes that are not UTF-8 are read as replacement characters.
  case unknown
}
