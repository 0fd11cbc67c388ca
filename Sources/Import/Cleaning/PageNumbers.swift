/// Takes out lines that only number a page: `—52—`, `- 3 -`.
enum PageNumbers {
  static func removed(from lines: [SourceLine], _ log: inout ImportLog) -> [SourceLine] {
    lines.filter { line in
      guard isPageNumber(line.text.string) else { return true }
      log.ledger.drop(line.text, .pageNumber)
      return false
    }
  }

  private static func isPageNumber(_ text: String) -> Bool {
    let dashes: Set<Character> = ["—", "–", "-", "－", "―", "一"]
    let body = text.filter { !$0.isWhitespace }
    guard let first = body.first, let last = body.last, body.count > 2, dashes.contains(first),
      dashes.contains(last)
    else { return false }
    return body.dropFirst().dropLast().allSatisfy { $0.isASCII && $0.isNumber }
  }
}
