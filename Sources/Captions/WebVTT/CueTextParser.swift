import Diagnostics
import HTML

/// Reads the text of a WebVTT cue into a tree, by the standard's tokenizer and tree rules.
struct CueTextParser {
  private let path: String
  private var cursor: ByteCursor
  private let range: Range<Int>
  private var text = CueText()
  private var open: [CueText.Node] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter range: The text in the bytes of the file.
  init(_ bytes: [UInt8], _ range: Range<Int>, path: String) {
    self.path = path
    self.range = range
    cursor = ByteCursor(bytes, range)
  }

  /// Returns the tree; nothing in the text makes reading stop early.
  mutating func parse() -> CueText {
    while cursor.next != nil {
      let run = cursor.take { $0 != UInt8(ascii: "<") }
      if !run.isEmpty {
        append(.text(decoded(run)), source: run)
      } else {
        readTag()
      }
    }
    reportUnclosed()
    return text
  }

  private mutating func readTag() {
    let start = cursor.position
    _ = cursor.take("<")
    switch cursor.next {
    case UInt8(ascii: "/"):
      _ = cursor.take("/")
      let name = cursor.take { $0 != UInt8(ascii: ">") }
      close(SourceText.string(cursor.bytes[name]), start..<finishTag(from: start))
    case let byte? where SourceText.isDigit(byte):
      readTimestamp(from: start)
    default: readStartTag(from: start)
    }
  }

  /// Reads the end of a tag; the end of the text ends it, too.
  private mutating func finishTag(from start: Int) -> Int {
    if !cursor.take(">") { report(.bracketMissing, start..<cursor.position) }
    return cursor.position
  }

  private mutating func readTimestamp(from start: Int) {
    let value = cursor.take { $0 != UInt8(ascii: ">") }
    var time = ByteCursor(cursor.bytes, value)
    let source = start..<finishTag(from: start)
    if let moment = time.timestamp(), time.next == nil {
      append(.timestamp(moment), source: source)
    } else {
      report(.timestampUnreadable, source)
    }
  }

  // MARK: Start tags

  private mutating func readStartTag(from start: Int) {
    let isInWord = { (byte: UInt8) in
      byte != UInt8(ascii: ".") && byte != UInt8(ascii: ">") && !ASCII.isSpace(byte)
    }
    var tag = CueTag(name: "", range: start..<start)
    tag.name = SourceText.string(cursor.bytes[cursor.take(while: isInWord)])
    while cursor.take(".") {
      let name = cursor.take(while: isInWord)
      if !name.isEmpty { tag.classes.append(SourceText.string(cursor.bytes[name])) }
    }
    let annotation = cursor.take { $0 != UInt8(ascii: ">") }
    if !annotation.isEmpty {
      tag.annotation = decoded(annotation).split(whereSeparator: Self.isSpace)
        .joined(separator: " ")
    }
    tag.range = start..<finishTag(from: start)
    startElement(tag)
  }

  private static func isSpace(_ character: Character) -> Bool {
    character.utf8.allSatisfy(ASCII.isSpace)
  }

  private mutating func startElement(_ tag: CueTag) {
    guard let kind = tag.kind, kind != .rubyText || open.last?.kind == .ruby else {
      if isComplete(tag.range) { report(.tagUnknown(tag.name), tag.range) }
      return
    }
    if kind == .voice("") { report(.voiceUnnamed, tag.range) }
    append(kind, classes: tag.classes, source: tag.range)
    if let node = text.nodes.last { open.append(node) }
  }

  // MARK: End tags

  private mutating func close(_ name: String, _ source: Range<Int>) {
    switch open.last?.kind {
    case let kind? where kind.tagName == name: open.removeLast()
    case .rubyText where name == "ruby": open.removeLast(2)
    default: if isComplete(source) { report(.tagNotOpen(name), source) }
    }
  }

  /// Whether a tag has its bracket; one that lacks it has been reported.
  private func isComplete(_ tag: Range<Int>) -> Bool {
    cursor.bytes[tag].last == UInt8(ascii: ">")
  }

  /// A voice may stay open when it spans the whole text, the last reading of ruby always.
  private mutating func reportUnclosed() {
    for node in open where isComplete(node.source) {
      switch node.kind {
      case .rubyText: break
      case .voice where node.source.lowerBound == range.lowerBound: break
      default: report(.tagUnclosed(node.kind.tagName), node.source)
      }
    }
  }

  // MARK: Parts

  private mutating func append(
    _ kind: CueText.Kind, classes: [String] = [], source: Range<Int>
  ) {
    text.append(kind, classes: classes, depth: open.count, source: source)
  }

  private mutating func decoded(_ run: Range<Int>) -> String {
    guard let first = cursor.bytes[run].firstIndex(of: UInt8(ascii: "&")) else {
      return SourceText.string(cursor.bytes[run])
    }
    for index in first..<run.upperBound
    where cursor.bytes[index] == UInt8(ascii: "&") && !startsReference(index + 1, run) {
      report(.referenceUnknown, index..<index + 1)
    }
    let text = SourceText.normalized(cursor.bytes[run])
    return String(decoding: CharacterReferences.decoded(text), as: UTF8.self)
  }

  /// Whether what follows a `&` looks like a character reference up to its semicolon.
  private func startsReference(_ start: Int, _ run: Range<Int>) -> Bool {
    let limit = min(run.upperBound, start + 33)
    guard start < limit else { return false }
    let name = cursor.bytes[start..<limit].prefix {
      SourceText.isDigit($0) || ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "#")
    }
    return !name.isEmpty && name.endIndex < limit
      && cursor.bytes[name.endIndex] == UInt8(ascii: ";")
  }

  private mutating func report(_ fault: SyntaxFault, _ source: Range<Int>) {
    diagnostics.append(fault.diagnostic(at: source, in: path))
  }
}
