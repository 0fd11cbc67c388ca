/// What stands before the text of a document: its title, number, issuer and date, and the letter by
/// which it was sent.
struct LetterHead {
  var title = SourceText()
  /// Such as 长府发〔2021〕19号.
  var number = SourceText()
  var date = SourceText()
  var disclosure = SourceText()
  /// Taken from the letter's title, which keeps it.
  var issuer = ""
  /// The paragraphs of the letter, without what stands in other fields.
  var letter: [SourceText] = []

  /// How far a letter goes at most, in lines.
  private static let longest = 40

  /// Takes the head from the lines of a document.
  ///
  /// - Parameter hasFields: Whether the page has fields for the number, the date and the note on
  ///   disclosure; else they stay in the letter.
  static func take(
    from lines: inout [SourceLine], hasFields: Bool, _ log: inout ImportLog
  ) -> LetterHead {
    var head = LetterHead()
    if let named = LetterTitle(lines.prefix(longest)),
      let title = head.place(of: named.document, in: lines, from: named.lines.upperBound)
    {
      head.issuer = named.issuer
      let letterTitle = lines[named.lines].reduce(into: SourceText()) { $0 += $1.text }
      head.letter =
        lines[..<named.lines.lowerBound].map(\.text) + [letterTitle]
        + lines[named.lines.upperBound..<title.lowerBound].map(\.text)
      for line in lines[title] { head.title += log.squeeze(line.text, .layout) }
      lines.removeFirst(title.upperBound)
    } else if let first = lines.first, HeadingMark(first.text) == nil {
      head.title = log.squeeze(lines.removeFirst().text, .layout)
    }
    if hasFields { head.takeFields(&log) }
    return head
  }

  /// Where a title stands, in one to three lines.
  private func place(of title: String, in lines: [SourceLine], from start: Int) -> Range<Int>? {
    for first in start..<min(lines.count, Self.longest) {
      var text = ""
      for last in first..<min(lines.count, first + 3) {
        text += LetterTitle.comparable(lines[last].text.string)
        if text == title { return first..<last + 1 }
      }
    }
    return nil
  }

  /// Moves the number, the date and the note on disclosure out of the letter.
  private mutating func takeFields(_ log: inout ImportLog) {
    letter.removeAll { paragraph in
      let text = paragraph.string
      if number.isEmpty, Self.isNumber(text) {
        number = paragraph
      } else if date.isEmpty, Self.isDate(text) {
        date = paragraph
      } else if disclosure.isEmpty, text.contains("公开发布"), text.count < 12 {
        disclosure = SourceText(
          paragraph.scalars.filter { !"（）()".unicodeScalars.contains($0.scalar) })
        log.ledger.drop(paragraph.count - disclosure.count, .structure)
      } else {
        return false
      }
      return true
    }
  }

  /// Whether a line is a document number: name, year in six-cornered brackets, serial number.
  private static func isNumber(_ text: String) -> Bool {
    text.wholeMatch(of: /\p{Han}+〔\d{4}〕\d+号/) != nil
  }

  private static func isDate(_ text: String) -> Bool {
    text.wholeMatch(of: /\d{4}年\d{1,2}月\d{1,2}日/) != nil
  }
}
