/// The title of a letter that sends a document: `某市人民政府关于印发《…》的通知`.
struct LetterTitle {
  /// Who sends it.
  let issuer: String
  /// The title of the document that is sent, as `comparable` makes it.
  let document: String
  /// The lines of the title.
  let lines: Range<Int>

  /// Finds the title in the first lines; it may be set in several.
  init?(_ head: ArraySlice<SourceLine>) {
    for end in head.indices {
      for start in (max(head.startIndex, end - 3)...end).reversed() {
        let text = head[start...end].map { Self.comparable($0.text.string) }.joined()
        guard let match = text.wholeMatch(of: /(.{2,30}?)关于印发(.+)的通知/) else { continue }
        issuer = String(match.output.1)
        document = String(match.output.2)
        lines = start..<end + 1
        return
      }
    }
    return nil
  }

  /// A title without spaces, book title marks and marks of bold text.
  static func comparable(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !"《》*".contains($0) }
  }
}
