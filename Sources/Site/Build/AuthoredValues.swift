import Content
import Diagnostics

/// The texts that an author has written as values of a YAML text, and where they stand.
struct AuthoredValues {
  private let bytes: [UInt8]
  private let root: PositionedValue?

  /// Takes the front matter of a page; nothing if the file has none.
  init(frontMatterOf bytes: [UInt8], path: String) {
    guard case .found(let frontMatter) = FrontMatter.scan(bytes) else {
      self.init(bytes, in: 0..<0, path: path)
      return
    }
    self.init(bytes, in: frontMatter.yaml, path: path)
  }

  /// Takes a file, or a part of it.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil, path: String) {
    self.bytes = bytes
    root = YAMLDocument(bytes, in: range, path: path).root
  }

  /// Returns where a part of a text stands; all of its value if that is written with escapes.
  ///
  /// - Parameter start: How many bytes of the text lie before the part.
  func place(of text: String, from start: Int) -> SourceSpan? {
    guard let span = root.flatMap({ Self.span(of: text, in: $0) }) else { return nil }
    let written = bytes[span.offset..<(span.offset + span.length)]
    guard let verbatim = written.firstRange(of: Array(text.utf8)) else { return span }
    return SourceSpan(
      path: span.path, offset: verbatim.lowerBound + start, length: verbatim.count - start)
  }

  private static func span(of text: String, in value: PositionedValue) -> SourceSpan? {
    switch value.content {
    case .null: nil
    case .scalar(let scalar, _): scalar == text ? value.span : nil
    case .list(let values): values.lazy.compactMap { span(of: text, in: $0) }.first
    case .object(let members): members.lazy.compactMap { span(of: text, in: $0.value) }.first
    }
  }
}
