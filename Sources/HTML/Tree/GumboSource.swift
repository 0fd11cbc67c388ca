import Cgumbo

/// Finds in the page what Gumbo's tree points at.
struct GumboSource {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Our tag for each of Gumbo's.
  private static let tags = (0..<Int(GUMBO_TAG_LAST.rawValue)).map { number in
    Tag(named: String(cString: gumbo_normalized_tagname(GumboTag(UInt32(number)))))
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Returns where a piece stands; `none` for texts that Gumbo made up.
  func range(of piece: GumboStringPiece) -> ByteRange {
    guard let data = piece.data, let base = bytes.baseAddress else { return .none }
    let offset = UnsafeRawPointer(data) - UnsafeRawPointer(base)
    guard offset >= 0, offset + piece.length <= bytes.count else { return .none }
    return ByteRange(offset: offset, length: piece.length)
  }

  /// Returns where a tag stands; Gumbo counts the `</>` it drops in front of one as a part of it.
  func tagRange(of piece: GumboStringPiece) -> ByteRange {
    var range = range(of: piece)
    while range.length > 3, bytes[range.offset + 1] == UInt8(ascii: "/"),
      bytes[range.offset + 2] == UInt8(ascii: ">")
    {
      range = ByteRange(offset: range.offset + 3, length: range.length - 3)
    }
    return range
  }

  /// Returns the element's tag; for names Gumbo does not know, it is read from the source.
  func tag(of element: GumboElement) -> Tag {
    let tag = Self.tags[Int(element.tag.rawValue)]
    guard tag == .unknown else { return tag }
    let name = nameRange(of: element.original_tag, skipping: 1)
    return Tag(named: Span(_unsafeElements: bytes).extracting(name))
  }

  /// Returns the attribute's name.
  func name(of attribute: GumboAttribute) -> AttributeName {
    let range = range(of: attribute.original_name)
    if range.isEmpty { return AttributeName(named: String(cString: attribute.name)) }
    return AttributeName(named: Span(_unsafeElements: bytes).extracting(range.indices))
  }

  /// Returns where the value stands, without quotes; an empty range behind the name if nowhere.
  func valueRange(of attribute: GumboAttribute) -> ByteRange {
    let name = range(of: attribute.original_name)
    let value = range(of: attribute.original_value)
    guard attribute.original_value.data != attribute.original_name.data else {
      return ByteRange(offset: name.end, length: 0)
    }
    guard value.length >= 2, let quote = [0x22, 0x27].first(where: { $0 == bytes[value.offset] }),
      bytes[value.end - 1] == quote
    else { return value }
    return ByteRange(offset: value.offset + 1, length: value.length - 2)
  }

  /// Returns the end tag; `none` if the element was closed by that of another one.
  func endTag(of element: GumboElement) -> ByteRange {
    let range = tagRange(of: element.original_end_tag)
    guard range.length > 3 else { return .none }
    let name = bytes[nameRange(of: element.original_end_tag, skipping: 2)]
    let start = nameRange(of: element.original_tag, skipping: 1)
    let isOwn =
      start.isEmpty
      ? ASCII.equal(name, Self.tags[Int(element.tag.rawValue)].name.utf8)
      : ASCII.equal(name, bytes[start])
    return isOwn ? range : .none
  }

  /// Returns where the doctype stands, which Gumbo does not say.
  func doctypeRange() -> ByteRange {
    let text = bytes[...]
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: UInt8(ascii: "<")) {
      if ASCII.equal(text[open...].prefix(9), "<!doctype".utf8) {
        let end = text[open...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? text.endIndex
        return ByteRange(offset: open, length: end - open)
      }
      index = open + 1
    }
    return .none
  }

  /// Returns the place of the name in a tag, behind `<` or `</`.
  private func nameRange(of tag: GumboStringPiece, skipping count: Int) -> Range<Int> {
    let range = tagRange(of: tag)
    guard range.length > count else { return 0..<0 }
    let start = range.offset + count
    var end = start
    while end < range.end, !ASCII.isSpace(bytes[end]), bytes[end] != UInt8(ascii: "/"),
      bytes[end] != UInt8(ascii: ">")
    {
      end += 1
    }
    return start..<end
  }
}
