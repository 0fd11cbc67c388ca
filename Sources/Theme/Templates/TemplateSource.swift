import Diagnostics

/// A template as it was read: its bytes, its tags in order, and how they nest.
struct TemplateSource: Sendable {
  /// The file relative to the site root, such as `Templates/partials/tags.mustache`.
  let path: String
  /// The name by which other templates include it, such as `partials/tags`.
  let name: String
  let bytes: [UInt8]
  /// Every tag in the order of the file, closing tags and comments included.
  let tags: [Tag]
  /// The tags outside every section; the others hang below.
  let nodes: [Node]

  /// A tag, with its place in the file.
  struct Tag: Sendable, Hashable {
    let kind: Kind
    let name: String
    /// Where the name stands.
    let nameRange: Range<Int>
    /// Where the whole tag stands, from the opening to the closing braces.
    let range: Range<Int>

    enum Kind: Sendable, Hashable {
      /// `{{name}}`
      case variable
      /// `{{{name}}}` or `{{&name}}`
      case unescaped
      /// `{{#name}}`
      case section
      /// `{{^name}}`
      case inverted
      /// `{{$name}}`
      case block
      /// `{{<name}}`
      case parent
      /// `{{>name}}`
      case partial
      /// `{{/name}}`
      case close
      /// `{{! … }}`
      case comment

      /// Whether a closing tag must follow.
      var opens: Bool {
        switch self {
        case .section, .inverted, .block, .parent: true
        case .variable, .unescaped, .partial, .close, .comment: false
        }
      }
    }
  }

  /// A tag with the tags between it and its closing tag.
  struct Node: Sendable {
    let tag: Tag
    var children: [Node] = []
    /// The closing tag; `nil` for tags without one.
    var closing: Tag?
    /// The tag together with all up to the end of its closing tag.
    var range: Range<Int>
    /// What stands between the tag and its closing tag; empty for tags without one.
    var content: Range<Int>

    init(_ tag: Tag) {
      self.tag = tag
      range = tag.range
      content = tag.range.upperBound..<tag.range.upperBound
    }
  }

  /// Returns the place of a range of this file.
  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(path: path, offset: range.lowerBound, length: range.count)
  }
}
