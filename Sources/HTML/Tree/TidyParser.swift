/// Reads pages that leave nothing to repair, several times faster than Gumbo.
///
/// Most of HTML's parsing algorithm says what happens where tags are missing or misplaced. A page
/// whose tags pair up, each in a place where nothing is implied, has the tree its tags spell. This
/// parser builds that tree and gives up at the first byte it is not sure of; Gumbo then reads the
/// page. What it accepts, both read alike: the tests hold them against each other.
struct TidyParser {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var phase = Phase.beforeDoctype
  private var builder: PageTreeBuilder
  private var nesting = TidyNesting()
  /// The attributes of the tag that is being read.
  private var attributes: [RawAttribute] = []
  /// The text and attribute values in which references were replaced, one after the other.
  private var decoded: [UInt8] = []
  /// The end tags of `body` and `html`, which stay open for the white space behind them.
  private var bodyEnd = ByteRange.none
  private var htmlEnd = ByteRange.none

  /// Which part of the document comes next.
  private enum Phase {
    case beforeDoctype, beforeHTML, beforeHead, inHead, afterHead, inBody, afterBody, afterHTML
  }

  private struct RawAttribute {
    var name: ByteRange
    var valueSpan: ByteRange
    var value: Piece
  }

  /// A piece of text: as the page has it, or in `decoded` with its references replaced.
  private enum Piece {
    case written(Range<Int>)
    case decoded(Range<Int>)
  }

  /// Returns the builder of a tidy page; `nil` for any other. Linear.
  static func parse(_ bytes: [UInt8], _ part: Range<Int>) -> PageTreeBuilder? {
    var parser = TidyParser(bytes, part)
    return parser.readPage() ? parser.builder : nil
  }

  private init(_ bytes: [UInt8], _ part: Range<Int>) {
    self.bytes = bytes
    position = part.lowerBound
    end = part.upperBound
    builder = PageTreeBuilder(size: part.count)
  }

  private mutating func readPage() -> Bool {
    while position < end {
      let isRead = bytes[position] == UInt8(ascii: "<") ? readMarkup() : readText()
      guard isRead else { return false }
    }
    guard phase == .afterHTML else { return false }
    builder.close(endTag: bodyEnd)
    builder.close(endTag: htmlEnd)
    return true
  }

  private mutating func readMarkup() -> Bool {
    guard position + 2 < end else { return false }
    switch bytes[position + 1] {
    case UInt8(ascii: "/"): return readEndTag()
    case UInt8(ascii: "!"): return readDoctype() || readComment()
    case let byte: return ASCII.isLetter(byte) && readStartTag()
    }
  }

  // MARK: Text

  private mutating func readText() -> Bool {
    let start = position
    decoded.empty()
    guard let text = readPiece(until: UInt8(ascii: "<")) else { return false }
    let span = ByteRange(offset: start, length: position - start)
    let isSpace = span.indices.allSatisfy { ASCII.isSpace(bytes[$0]) }
    switch phase {
    case .beforeDoctype, .beforeHTML, .beforeHead:
      return isSpace
    case .inHead, .afterHead, .afterBody, .afterHTML:
      guard isSpace else { return false }
    case .inBody:
      guard isSpace || nesting.takesText else { return false }
    }
    add(text, span: span)
    return true
  }

  private mutating func add(_ text: Piece, span: ByteRange) {
    let (buffer, range) = place(of: text)
    builder.text(buffer.span.extracting(range), span: span)
  }

  private func place(of piece: Piece) -> (buffer: [UInt8], range: Range<Int>) {
    switch piece {
    case .written(let range): (bytes, range)
    case .decoded(let range): (decoded, range)
    }
  }

  /// Goes to the next `delimiter` or the end of the page and returns what stands before it; `nil` if
  /// that holds something this parser leaves to Gumbo.
  private mutating func readPiece(until delimiter: UInt8) -> Piece? {
    let bytes = bytes
    let start = position
    let decodedStart = decoded.count
    var copied = position
    var hasReferences = false
    while true {
      position = min(ByteScan.first(of: delimiter, orSpecialIn: bytes.span, from: position), end)
      if position == end || bytes[position] == delimiter { break }
      guard bytes[position] == UInt8(ascii: "&") else { return nil }
      hasReferences = true
      Escaping.append(bytes.span.extracting(copied..<position), to: &decoded)
      guard
        let length = TidyReference.append(in: bytes.span.extracting(position..<end), to: &decoded)
      else { return nil }
      position += length
      copied = position
    }
    guard hasReferences else { return .written(start..<position) }
    Escaping.append(bytes.span.extracting(copied..<position), to: &decoded)
    return .decoded(decodedStart..<decoded.count)
  }

  // MARK: Start tags

  private mutating func readStartTag() -> Bool {
    let start = position
    position += 1
    let name = readName()
    let tag = Tag(named: bytes.span.extracting(name))
    guard readAttributes() else { return false }
    let span = ByteRange(offset: start, length: position - start)
    guard enter(tag, named: name) else { return false }
    open(tag, span: span)
    if tag.isVoid {
      builder.close(endTag: .none)
      nesting.leave()
      return true
    }
    if tag.holdsRawText { return readRawText(of: tag) }
    let dropsLineEnd = tag == .pre && position < end && bytes[position] == 0x0A
    return !dropsLineEnd
  }

  /// Goes to the end of a tag's name and returns the name.
  private mutating func readName() -> Range<Int> {
    let start = position
    while position < end,
      ASCII.isLetter(bytes[position]) || bytes[position] == UInt8(ascii: "-")
        || bytes[position] &- 0x30 < 10
    {
      position += 1
    }
    return start..<position
  }

  /// Takes the attributes and the end of a start tag.
  private mutating func readAttributes() -> Bool {
    attributes.empty()
    decoded.empty()
    while position < end {
      let hasSpace = skipSpace()
      guard position < end else { return false }
      if bytes[position] == UInt8(ascii: ">") {
        position += 1
        return true
      }
      if bytes[position] == UInt8(ascii: "/") {
        guard position + 1 < end, bytes[position + 1] == UInt8(ascii: ">") else { return false }
        position += 1
        continue
      }
      guard hasSpace, readAttribute() else { return false }
    }
    return false
  }

  private mutating func readAttribute() -> Bool {
    let start = position
    while position < end, Self.isAttributeName(bytes[position]) { position += 1 }
    let name = ByteRange(offset: start, length: position - start)
    guard !name.isEmpty, attributes.count < 32,
      !attributes.contains(where: { equal($0.name, name) })
    else { return false }
    var attribute = RawAttribute(
      name: name, valueSpan: ByteRange(offset: position, length: 0), value: .written(0..<0))
    if position + 1 < end, bytes[position] == UInt8(ascii: "=") {
      let quote = bytes[position + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
      position += 2
      let valueStart = position
      guard let value = readPiece(until: quote), position < end else { return false }
      attribute.value = value
      attribute.valueSpan = ByteRange(offset: valueStart, length: position - valueStart)
      position += 1
    }
    attributes.append(attribute)
    return true
  }

  private mutating func open(_ tag: Tag, span: ByteRange) {
    builder.open(tag, .html, span: span)
    for attribute in attributes {
      let name = AttributeName(named: bytes.span.extracting(attribute.name.indices))
      let (buffer, range) = place(of: attribute.value)
      builder.attribute(
        name, nameSpan: attribute.name, valueSpan: attribute.valueSpan,
        value: buffer.span.extracting(range))
    }
  }

  /// Whether the element can stand here as it is; it is open then.
  private mutating func enter(_ tag: Tag, named name: Range<Int>) -> Bool {
    switch (phase, tag) {
    case (.beforeHTML, .html): phase = .beforeHead
    case (.beforeHead, .head): phase = .inHead
    case (.afterHead, .body): phase = .inBody
    case (.inHead, .base), (.inHead, .link), (.inHead, .meta), (.inHead, .script),
      (.inHead, .style),
      (.inHead, .title):
      guard nesting.current == .head else { return false }
    case (.inBody, _):
      guard nesting.takes(tag) else { return false }
    default: return false
    }
    return nesting.enter(tag, named: name)
  }

  /// Takes the text of an element in which tags are text, up to its end tag.
  private mutating func readRawText(of tag: Tag) -> Bool {
    let start = position
    if tag == .title || tag == .textarea {
      decoded.empty()
      guard position < end, bytes[position] != 0x0A,
        let text = readPiece(until: UInt8(ascii: "<")), isEndTag(at: position)
      else { return false }
      add(text, span: ByteRange(offset: start, length: position - start))
      return true
    }
    while !isEndTag(at: position) {
      guard position < end, bytes[position] != 0, bytes[position] != 0x0D else { return false }
      // `<!--` lets a script hold its own end tag.
      let isComment =
        bytes[position] == UInt8(ascii: "!") && bytes[position - 1] == UInt8(ascii: "<")
      guard !isComment else { return false }
      let next = position + 1
      position =
        bytes[position] == UInt8(ascii: "<")
        ? next : ByteScan.first(of: UInt8(ascii: "<"), orSpecialIn: bytes.span, from: next)
    }
    add(.written(start..<position), span: ByteRange(offset: start, length: position - start))
    return true
  }

  // MARK: End tags

  private mutating func readEndTag() -> Bool {
    let start = position
    position += 2
    let name = readName()
    skipSpace()
    guard !name.isEmpty, position < end, bytes[position] == UInt8(ascii: ">") else { return false }
    position += 1
    let span = ByteRange(offset: start, length: position - start)
    if phase == .afterBody {
      htmlEnd = span
      phase = .afterHTML
      return Tag(named: bytes.span.extracting(name)) == .html
    }
    guard phase == .inHead || phase == .inBody, equal(nesting.currentName, name) else {
      return false
    }
    switch nesting.current {
    case .body:
      bodyEnd = span
      phase = .afterBody
      return true
    case .head: phase = .afterHead
    default: break
    }
    nesting.leave()
    builder.close(endTag: span)
    return true
  }

  /// Whether the innermost element's end tag stands here.
  private func isEndTag(at index: Int) -> Bool {
    let name = nesting.currentName
    let start = index + 2
    guard start + name.count < end, bytes[index] == UInt8(ascii: "<"),
      bytes[index + 1] == UInt8(ascii: "/"), equal(start..<start + name.count, name)
    else { return false }
    return !ASCII.isLetter(bytes[start + name.count])
  }

  // MARK: Doctype and comments

  private mutating func readDoctype() -> Bool {
    let doctype: StaticString = "<!doctype html>"
    let length = doctype.utf8CodeUnitCount
    guard phase == .beforeDoctype, position + length <= end,
      ASCII.equal(bytes[position..<position + length], doctype.description.utf8)
    else { return false }
    builder.doctype(isQuirky: false, span: ByteRange(offset: position, length: length))
    position += length
    phase = .beforeHTML
    return true
  }

  private mutating func readComment() -> Bool {
    let dash = UInt8(ascii: "-")
    let start = position + 4
    guard start + 3 <= end, bytes[position + 2] == dash, bytes[position + 3] == dash,
      bytes[start] != UInt8(ascii: ">"), bytes[start] != dash,
      phase != .beforeDoctype, phase != .afterBody, phase != .afterHTML
    else { return false }
    let bytes = bytes
    var index = start
    while index + 3 <= end {
      switch bytes[index] {
      case 0, 0x0D: return false
      case dash where bytes[index + 1] == dash:
        guard bytes[index + 2] == UInt8(ascii: ">") else { return false }
        let length = index + 3 - position
        builder.comment(
          bytes.span.extracting(start..<index), span: ByteRange(offset: position, length: length))
        position += length
        return true
      default: index += 1
      }
    }
    return false
  }

  // MARK: Bytes

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = position
    while position < end, ASCII.isSpace(bytes[position]) { position += 1 }
    return position > start
  }

  private static func isAttributeName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "<"),
      UInt8(ascii: "="), UInt8(ascii: ">"):
      false
    default: true
    }
  }

  private func equal(_ left: ByteRange, _ right: ByteRange) -> Bool {
    equal(left.indices, right.indices)
  }

  /// Whether two pieces of the page are the same but for the case of their letters.
  private func equal(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where ASCII.lower(bytes[left.lowerBound + offset])
      != ASCII.lower(bytes[right.lowerBound + offset])
    {
      return false
    }
    return true
  }
}

extension Array {
  /// Removes all elements and keeps the space; free of cost when there are none.
  fileprivate mutating func empty() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }
}
