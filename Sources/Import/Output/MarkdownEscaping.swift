/// Which characters of a text mean something in Markdown and have to be escaped.
enum MarkdownEscaping {
  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", "|", "~",
  ]
  private static let atLineStart: Set<Unicode.Scalar> = ["#", "+", "-", ">", "=", ":"]

  /// Returns the indices of the characters that need a backslash.
  static func marks(in text: SourceText, atLineStart isAtStart: Bool) -> Set<Int> {
    var marks = Set(
      text.scalars.indices.filter {
        text.scalars[$0].standing != .markup && special.contains(text.scalars[$0].scalar)
      })
    guard isAtStart, let first = text.first, text.scalars[0].standing != .markup else {
      return marks
    }
    if atLineStart.contains(first) { marks.insert(0) }
    // `1.` and `1)` would begin a list.
    let digits = text.scalars.prefix { $0.scalar.isDigit }.count
    if digits > 0, digits < text.count, ".)".unicodeScalars.contains(text.scalars[digits].scalar) {
      marks.insert(digits)
    }
    return marks
  }
}
