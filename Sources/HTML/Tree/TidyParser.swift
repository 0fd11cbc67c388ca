/// Reads pages that leave nothing to repair, several times faster than Gumbo.
///
/// Most of HTML's parsing algorithm says what happens where tags are missing or misplaced. A page
/// whose tags pair up, each in a place where nothing is implied, has the tree its tags spell. This
/// parser builds that tree and gives up at the first byte it is not sure of; Gumbo then reads the
/// page. What it accepts, both read alike: the tests hold them against each other.
struct TidyParser {
  private var position: Int
  private var phase = Phase.beforeDoctype
  private var builder: PageTreeBuilder
  private var nesting = TidyNesting()
  private let tags = Tag.known
  private let attributeNames = AttributeName.known
  /// The end tags of `body` and `html`, which stay open for the white space behind them.
  private var bodyEnd = ByteRange.none
  private var htmlEnd = ByteRange.none

  /// Which part of the document comes next.
  private enum Phase {
    case beforeDoctype, beforeHTML, beforeHead, inHead, afterHead, inBody, afterBody, afterHTML
  }

  /// Returns the builder of a tidy page; `nil` for any other. Linear.
  static func parse(_ bytes: [UInt8], _ part: Range<Int>) -> PageTreeBuilder? {
    var parser = TidyParser(
      position: part.lowerBound, builder: PageTreeBuilder(page: bytes))
    return parser.read(bytes.span.extracting(..<part.upperBound)) ? parser.builder : nil
  }

  private init(position: Int, builder: PageTreeBuilder) {
    self.position = position
    self.builder = builder
  }

  private mutating func read(_ page: Span<UInt8>) -> Bool {
    while position < page.count {
      let isRead = page[position] == UInt8(ascii: "<") ? readMarkup(page) : readText(page)
      guard isRead else { return false }
    }
    guard phase == .afterHTML else { return false }
    builder.close(endTag: bodyEnd)
    builder.close(endTag: htmlEnd)
    return true
  }

  private mutating func readMarkup(_ page: Span<UInt8>) -> Bool {
    guard position + 2 < page.count else { return false }
    switch page[position + 1] {
    case UInt8(ascii: "/"): return readEndTag(page)
    case UInt8(ascii: "!"): return readDoctype(page) || readComment(page)
    case let byte: return ASCII.isLetter(byte) && readStartTag(page)
    }
  }

  // MARK: Text

  private mutating func readText(_ page: Span<UInt8>) -> Bool {
    let start = position
    while position < page.count, page[position] != 0x0D, ASCII.isSpace(page[position]) {
      position += 1
    }
    guard position == page.count || page[position] == UInt8(ascii: "<") else {
      return phase == .inBody && nesting.takesText && readText(page, from: start)
    }
    switch phase {
    case .beforeDoctype, .beforeHTML, .beforeHead: break
    default: builder.space(start..<position)
    }
    return true
  }

  /// Takes the text from `start` on; nothing special stands before the place that was come to.
  private mutating func readText(_ page: Span<UInt8>, from start: Int) -> Bool {
    guard let text = readPiece(page, from: start, until: UInt8(ascii: "<")) else { return false }
    builder.text(text, span: span(from: start))
    return true
  }

  /// Goes to the next `delimiter` or the end of the page and returns which part of the builder's
  /// text stands before it; `nil` if that holds something this parser leaves to Gumbo.
  private mutating func readPiece(
    _ page: Span<UInt8>, from start: Int, until delimiter: UInt8
  ) -> Range<Int>? {
    position = ByteScan.first(of: delimiter, orSpecialIn: page, from: position)
    if position == page.count || page[position] == delimiter { return start..<position }
    return storePiece(page, from: start, until: delimiter)
  }

  /// Stores a piece with its references replaced; the first special byte of it was come to.
  private mutating func storePiece(
    _ page: Span<UInt8>, from start: Int, until delimiter: UInt8
  ) -> Range<Int>? {
    let stored = builder.text.count
    var copied = start
    while position < page.count, page[position] != delimiter {
      guard page[position] == UInt8(ascii: "&") else { return nil }
      builder.store(page.extracting(copied..<position))
      guard
        let length = TidyReference.append(in: page.extracting(position...), to: &builder.text)
      else { return nil }
      copied = position + length
      position = ByteScan.first(of: delimiter, orSpecialIn: page, from: copied)
    }
    builder.store(page.extracting(copied..<position))
    return stored..<builder.text.count
  }

  // MARK: Start tags

  private mutating func readStartTag(_ page: Span<UInt8>) -> Bool {
    let start = position
    position += 1
    let tag = readTag(page)
    let name = span(from: start + 1)
    guard readAttributes(page), enter(tag, named: name) else { return false }
    builder.open(tag, .html, span: span(from: start))
    if tag.isVoid {
      builder.close(endTag: .none)
      nesting.leave()
      return true
    }
    if tag.holdsRawText { return readRawText(of: tag, page) }
    let dropsLineEnd = tag == .pre && position < page.count && page[position] == 0x0A
    return !dropsLineEnd
  }

  /// Goes to the end of a tag's name and returns the tag.
  @inline(__always)
  private mutating func readTag(_ page: Span<UInt8>) -> Tag {
    if let short = ShortName(in: page, at: position), let tag = Tag(named: short, in: tags) {
      position += short.count
      return tag
    }
    let start = position
    while position < page.count,
      ASCII.isLetter(page[position]) || page[position] == UInt8(ascii: "-")
        || page[position] &- 0x30 < 10
    {
      position += 1
    }
    return Tag(named: page.extracting(start..<position), in: tags)
  }

  /// Takes the attributes and the end of a start tag.
  @inline(__always)
  private mutating func readAttributes(_ page: Span<UInt8>) -> Bool {
    let (slash, end) = (UInt8(ascii: "/"), UInt8(ascii: ">"))
    while position < page.count {
      if page[position] == end {
        position += 1
        return true
      }
      if page[position] == slash {
        guard position + 1 < page.count, page[position + 1] == end else { return false }
        position += 1
        continue
      }
      guard skipSpace(page), position < page.count else { return false }
      if page[position] == end || page[position] == slash { continue }
      guard readAttribute(page) else { return false }
    }
    return false
  }

  private mutating func readAttribute(_ page: Span<UInt8>) -> Bool {
    let start = position
    let name = readAttributeName(page)
    let nameSpan = span(from: start)
    guard !nameSpan.isEmpty, !builder.mayHaveNext(name) || isNew(name, nameSpan, page) else {
      return false
    }
    var valueSpan = span(from: position)
    var value = 0..<0
    if position + 1 < page.count, page[position] == UInt8(ascii: "=") {
      let quote = page[position + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
      position += 2
      let valueStart = position
      guard let piece = readPiece(page, from: valueStart, until: quote), position < page.count
      else { return false }
      value = piece
      valueSpan = span(from: valueStart)
      position += 1
    }
    builder.attribute(name, nameSpan: nameSpan, valueSpan: valueSpan, value: value)
    return true
  }

  /// Goes to the end of an attribute's name and returns the name.
  @inline(__always)
  private mutating func readAttributeName(_ page: Span<UInt8>) -> AttributeName {
    if let short = ShortName(in: page, at: position),
      let name = AttributeName(named: short, in: attributeNames)
    {
      position += short.count
      return name
    }
    let start = position
    while position < page.count, Self.isAttributeName(page[position]) { position += 1 }
    return AttributeName(named: page.extracting(start..<position), in: attributeNames)
  }

  /// Whether the tag has no attribute of the name yet, and not too many others.
  private func isNew(_ name: AttributeName, _ span: ByteRange, _ page: Span<UInt8>) -> Bool {
    let others = builder.nextAttributes
    return others.count < 32
      && !others.contains { other in
        other.name == name
          && (name != .unknown
            || other.nameSpan.length == span.length
              && standsName(span, at: other.nameSpan.offset, page))
      }
  }

  /// Whether the element can stand here as it is; it is open then.
  @inline(__always)
  private mutating func enter(_ tag: Tag, named name: ByteRange) -> Bool {
    switch (phase, tag) {
    case (.inBody, _): guard nesting.takes(tag) else { return false }
    case (.beforeHTML, .html): phase = .beforeHead
    case (.beforeHead, .head): phase = .inHead
    case (.afterHead, .body): phase = .inBody
    case (.inHead, .base), (.inHead, .link), (.inHead, .meta), (.inHead, .script),
      (.inHead, .style), (.inHead, .title):
      guard nesting.current == .head else { return false }
    default: return false
    }
    return nesting.enter(tag, named: name)
  }

  /// Takes the text of an element in which tags are text, up to its end tag.
  private mutating func readRawText(of tag: Tag, _ page: Span<UInt8>) -> Bool {
    let start = position
    if tag == .title || tag == .textarea {
      guard position < page.count, page[position] != 0x0A else { return false }
      return readText(page, from: start) && isEndTag(at: position, page)
    }
    while !isEndTag(at: position, page) {
      guard position < page.count, page[position] != 0, page[position] != 0x0D else {
        return false
      }
      // `<!--` lets a script hold its own end tag.
      let isComment =
        page[position] == UInt8(ascii: "!") && page[position - 1] == UInt8(ascii: "<")
      guard !isComment else { return false }
      let next = position + 1
      position =
        page[position] == UInt8(ascii: "<")
        ? next : ByteScan.first(of: UInt8(ascii: "<"), orSpecialIn: page, from: next)
    }
    builder.text(start..<position, span: span(from: start))
    return true
  }

  // MARK: End tags

  private mutating func readEndTag(_ page: Span<UInt8>) -> Bool {
    let start = position
    guard phase == .inHead || phase == .inBody || phase == .afterBody,
      standsName(nesting.currentName, at: start + 2, page)
    else { return false }
    position += 2 + nesting.currentName.length
    skipSpace(page)
    guard position < page.count, page[position] == UInt8(ascii: ">") else { return false }
    position += 1
    close(endTag: span(from: start))
    return true
  }

  private mutating func close(endTag: ByteRange) {
    switch nesting.current {
    case .html: (phase, htmlEnd) = (.afterHTML, endTag)
    case .body: (phase, bodyEnd) = (.afterBody, endTag)
    case .head:
      phase = .afterHead
      builder.close(endTag: endTag)
    default: builder.close(endTag: endTag)
    }
    nesting.leave()
  }

  /// Whether the innermost element's end tag stands here.
  private func isEndTag(at index: Int, _ page: Span<UInt8>) -> Bool {
    let name = nesting.currentName
    let end = index + 2 + name.length
    return end < page.count && page[index] == UInt8(ascii: "<")
      && page[index + 1] == UInt8(ascii: "/") && standsName(name, at: index + 2, page)
      && !ASCII.isLetter(page[end])
  }

  // MARK: Doctype and comments

  private mutating func readDoctype(_ page: Span<UInt8>) -> Bool {
    let doctype = Array("<!doctype html>".utf8)
    let length = doctype.count
    guard phase == .beforeDoctype, position + length <= page.count,
      doctype.indices.allSatisfy({ ASCII.lower(page[position + $0]) == doctype[$0] })
    else { return false }
    builder.doctype(isQuirky: false, span: ByteRange(offset: position, length: length))
    position += length
    phase = .beforeHTML
    return true
  }

  private mutating func readComment(_ page: Span<UInt8>) -> Bool {
    let dash = UInt8(ascii: "-")
    let start = position + 4
    guard start + 3 <= page.count, page[position + 2] == dash, page[position + 3] == dash,
      page[start] != UInt8(ascii: ">"), page[start] != dash,
      phase != .beforeDoctype, phase != .afterBody, phase != .afterHTML
    else { return false }
    var index = start
    while index + 3 <= page.count {
      switch page[index] {
      case 0, 0x0D: return false
      case dash where page[index + 1] == dash:
        guard page[index + 2] == UInt8(ascii: ">") else { return false }
        let length = index + 3 - position
        builder.comment(start..<index, span: ByteRange(offset: position, length: length))
        position += length
        return true
      default: index += 1
      }
    }
    return false
  }

  // MARK: Bytes

  /// The bytes from `start` to the place that was come to.
  private func span(from start: Int) -> ByteRange {
    ByteRange(offset: start, length: position - start)
  }

  @discardableResult
  private mutating func skipSpace(_ page: Span<UInt8>) -> Bool {
    let start = position
    while position < page.count, ASCII.isSpace(page[position]) { position += 1 }
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

  /// The eight bytes at an index as one number.
  @inline(__always)
  private static func word(_ page: Span<UInt8>, at index: Int) -> UInt64 {
    unsafe page.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// Whether a name of the page stands at another place too, but for the case of its letters.
  private func standsName(_ name: ByteRange, at index: Int, _ page: Span<UInt8>) -> Bool {
    guard index + name.length <= page.count else { return false }
    if name.length <= 8, index + 8 <= page.count, name.offset + 8 <= page.count,
      (Self.word(page, at: index) ^ Self.word(page, at: name.offset))
        << UInt64(64 - 8 * name.length) == 0
    {
      return true
    }
    let (first, second) = (
      page.extracting(name.indices), page.extracting(index..<index + name.length)
    )
    for offset in first.indices
    where first[offset] != second[offset]
      && ASCII.lower(first[offset]) != ASCII.lower(second[offset])
    {
      return false
    }
    return true
  }
}
