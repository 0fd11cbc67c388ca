/// Reads the text of a SubRip cue: `<i>`, `<b>`, `<u>`, `<font color="…">` and `{\an8}`.
///
/// Everything else is text.
struct SubRipTextParser {
  private let bytes: [UInt8]
  private var rest: Range<Int>
  private var text = CueText()
  private var open: [CueText.Kind] = []
  /// The place that the text asks for.
  private(set) var place: SubRipPlace?

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    rest = range
  }

  /// Returns the tree.
  mutating func parse() -> CueText {
    readPlace()
    var start = rest.lowerBound
    var index = start
    while index < rest.upperBound {
      guard bytes[index] == UInt8(ascii: "<"), let tag = tag(at: index) else {
        index += 1
        continue
      }
      appendText(start..<index)
      apply(tag)
      index = tag.range.upperBound
      start = index
    }
    appendText(start..<index)
    return text
  }

  private mutating func readPlace() {
    guard rest.count >= 6, bytes[rest].starts(with: #"{\an"#.utf8),
      bytes[rest.lowerBound + 5] == UInt8(ascii: "}")
    else { return }
    place = SubRipPlace(key: Int(bytes[rest.lowerBound + 4]) - 0x30)
    if place != nil { rest = (rest.lowerBound + 6)..<rest.upperBound }
  }

  private mutating func appendText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    text.append(.text(SourceText.string(bytes[range])), depth: open.count, source: range)
  }

  // MARK: Tags

  private struct Tag {
    var kind: CueText.Kind
    var classes: [String] = []
    var isEnd = false
    var range: Range<Int>
  }

  /// The longest tag that is looked for.
  private static let lengthLimit = 64

  private func tag(at start: Int) -> Tag? {
    let window = bytes[start..<min(rest.upperBound, start + Self.lengthLimit)]
    guard let end = window.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let range = start..<end + 1
    let name = SourceText.string(bytes[start + 1..<end]).lowercased()
    switch name {
    case "i": return Tag(kind: .italic, range: range)
    case "b": return Tag(kind: .bold, range: range)
    case "u": return Tag(kind: .underline, range: range)
    case "/i": return endTag(.italic, range)
    case "/b": return endTag(.bold, range)
    case "/u": return endTag(.underline, range)
    case "/font": return endTag(.class, range)
    default:
      guard let colour = SubRipColour(fontTag: name) else { return nil }
      return Tag(kind: .class, classes: [colour.className], range: range)
    }
  }

  /// An end tag that closes nothing is text.
  private func endTag(_ kind: CueText.Kind, _ range: Range<Int>) -> Tag? {
    open.last == kind ? Tag(kind: kind, isEnd: true, range: range) : nil
  }

  private mutating func apply(_ tag: Tag) {
    if tag.isEnd {
      open.removeLast()
    } else {
      text.append(tag.kind, classes: tag.classes, depth: open.count, source: tag.range)
      open.append(tag.kind)
    }
  }
}
