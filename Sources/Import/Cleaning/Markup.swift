/// Marks of bold text that word processors leave in titles.
enum Markup {
  /// Returns a line without `**` at its ends.
  static func removed(from line: SourceText, _ log: inout ImportLog) -> SourceText {
    var text = line
    if text.string.hasPrefix("**") {
      log.ledger.drop(2, .markup)
      text = text.dropFirst(2)
    }
    if text.string.hasSuffix("**") {
      log.ledger.drop(2, .markup)
      text = text[0..<text.count - 2]
    }
    return text
  }
}
