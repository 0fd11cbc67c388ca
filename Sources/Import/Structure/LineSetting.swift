/// Whether the lines of a document are paragraphs, or pieces of them as wide as a printed page.
struct LineSetting {
  /// The usual width of a line, in Chinese characters; `nil` if every line is a paragraph.
  private let width: Double?

  var isWrapped: Bool { width != nil }

  /// Looks at lines that end inside a sentence: in a document that was set they are most of all, and
  /// most of them are equally wide.
  init(_ lines: [SourceLine]) {
    let long = lines.filter { $0.width >= Self.shortest && $0.text.firstIndex(of: "\t") == nil }
    let unfinished = long.filter { !$0.text.endsSentence }
    var counts: [Int: Int] = [:]
    for line in unfinished { counts[Int(line.width), default: 0] += 1 }
    let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let usual, unfinished.count * 3 > long.count, usual.value * 4 > unfinished.count else {
      width = nil
      return
    }
    width = Double(usual.key)
  }

  private static let shortest = 15.0
  /// The first line of a paragraph is indented by two characters, which the text file has lost.
  private static let indent = 2.0

  /// Whether a line reaches the end of the page's width; the first of a paragraph is indented.
  func isFull(_ line: SourceLine, isFirst: Bool) -> Bool {
    guard let width else { return true }
    return line.width >= width - (isFirst ? Self.indent : 0) - 0.5
  }

  /// Whether a line is as much shorter than the others as a paragraph is indented.
  func startsParagraph(_ line: SourceLine) -> Bool {
    guard let width else { return true }
    return !line.text.endsSentence && abs(line.width - (width - Self.indent)) <= 0.5
  }
}
