/// A comment by which an author asks the linter for patience with what follows.
///
/// ```html
/// <!-- sitegen-disable-next link-text-vague: 六月更换 until=2026-06-30 -->
/// ```
enum LintComment {
  private static let start = Array("<!--".utf8)
  private static let end = Array("-->".utf8)
  private static let word = Array("sitegen-disable-next".utf8)

  /// Returns the comment without blanks around it; `nil` for other comments.
  ///
  /// Nothing in the text can end the comment early, so that it may go into a page as it is.
  static func read(_ literal: [UInt8]) -> ArraySlice<UInt8>? {
    let comment = trimmed(literal[...])
    guard comment.count >= start.count + end.count, comment.starts(with: start),
      comment.suffix(end.count).elementsEqual(end)
    else { return nil }
    let text = comment.dropFirst(start.count).dropLast(end.count)
    let words = trimmed(text)
    guard words.starts(with: word), words.dropFirst(word.count).first.map({ $0 <= 0x20 }) ?? true,
      !containsDashes(text), text.last != UInt8(ascii: "-")
    else { return nil }
    return comment
  }

  private static func containsDashes(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "-") && $1 == UInt8(ascii: "-") }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }
}
