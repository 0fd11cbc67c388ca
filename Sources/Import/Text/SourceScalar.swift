/// A character on its way from an official document to a page.
struct SourceScalar: Equatable {
  var scalar: Unicode.Scalar
  /// The line of the document, from 1.
  let line: Int
  /// Whether it is another character than the document has.
  private(set) var isChanged = false
  /// Whether the page has it once more, as the text of a cell that was merged with others.
  var isRepeated = false

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
