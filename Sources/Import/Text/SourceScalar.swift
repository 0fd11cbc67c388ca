/// A character on its way from an official document to a page.
struct SourceScalar: Equatable {
  var scalar: Unicode.Scalar
  /// The line of the document, from 1.
  let line: Int
  /// Whether it is another character than the document has.
  private(set) var isChanged = false
  /// What it is besides a character of the document.
  var standing = Standing.source

  /// What a character on the page is.
  enum Standing {
    /// A character of the document.
    case source
    /// One that the page has already, in a cell that was merged with this one.
    case repeated
    /// Part of the page's Markdown, which is not escaped.
    case markup
  }

  init(_ scalar: Unicode.Scalar, line: Int) {
    self.scalar = scalar
    self.line = line
  }

  /// Puts another character in its place.
  mutating func change(to other: Unicode.Scalar) {
    guard scalar != other else { return }
    scalar = other
    isChanged = true
  }
}
