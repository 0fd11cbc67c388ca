import Accessibility
import Diagnostics
import HTML

extension Reporter {
  /// Fails each mark of a kind at its characters; the page passes if it has text and no such mark.
  ///
  /// - Parameters:
  ///   - isMeant: Whether a mark is what the rule is about.
  ///   - message: What to say of the characters.
  mutating func failMarks(
    _ kind: TextMark.Kind, on page: AccessiblePage,
    where isMeant: (TextPiece, Range<Int>) -> Bool = { _, _ in true },
    message: (String) -> Message
  ) {
    let survey = page.textSurvey
    var places = TextPlaces(page.tree)
    var isClean = true
    for (piece, range) in survey.marks(kind) where isMeant(piece, range) {
      isClean = false
      fail(piece.element, message(piece.text(range)), at: places.span(of: range, in: piece))
    }
    if isClean, survey.textCount > 0, let root = page.tree.root { pass(root) }
  }
}
