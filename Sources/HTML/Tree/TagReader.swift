/// Reads the tags of a page one after the other, past comments and the text of scripts.
struct TagReader {
  private let bytes: [UInt8]
  private var position = 0

  /// A start or end tag.
  struct RawTag {
    var name: Tag
    var isEnd: Bool
    var isSelfClosing = false
    var attributeCount = 0
    var span: ByteRange
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the next tag; `nil` at the end of the page.
  mutating func next() -> RawTag? {
    while let open = firstIndex(of: UInt8(ascii: "<"), from: position), open + 2 < bytes.count {
      let isEnd = bytes[open + 1] == UInt8(ascii: "/")
      let name = open + (isEnd ? 2 : 1)
      if ASCII.isLetter(bytes[name]) {
        let tag = readTag(from: open, nameAt: name, isEnd: isEnd)
        if !isEnd, tag.name.holdsRawText { skipRawText(of: tag.name) }
        return tag
      }
      position = open + 1
      if bytes[position] == UInt8(ascii: "!") { skipDeclaration() }
    }
    position = bytes.count
    return nil
  }

  private mutating func readTag(from start: Int, nameAt nameStart: Int, isEnd: Bool) -> RawTag {
    position = nameStart
    while position < bytes.count, !endsName(bytes[position]) { position += 1 }
    var tag = RawTag(
      name: Tag(named: bytes.span.extracting(nameStart..<position)), isEnd: isEnd, span: .none)
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      let byte = bytes[position]
      position += 1
      if ASCII.isSpace(byte) { continue }
      tag.isSelfClosing = byte == UInt8(ascii: "/")
      if !tag.isSelfClosing {
        tag.attributeCount += 1
        skipAttribute()
      }
    }
    position = min(position + 1, bytes.count)
    tag.span = ByteRange(offset: start, length: position - start)
    return tag
  }

  private func endsName(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// Goes behind an attribute whose name began at the byte before.
  private mutating func skipAttribute() {
    while position < bytes.count, !endsName(bytes[position]), bytes[position] != UInt8(ascii: "=") {
      position += 1
    }
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return }
    position += 1
    skipSpace()
    guard position < bytes.count else { return }
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position = firstIndex(of: quote, from: position + 1).map { $0 + 1 } ?? bytes.count
    } else {
      while position < bytes.count, !ASCII.isSpace(bytes[position]),
        bytes[position] != UInt8(ascii: ">")
      {
        position += 1
      }
    }
  }

  private mutating func skipSpace() {
    while position < bytes.count, ASCII.isSpace(bytes[position]) { position += 1 }
  }

  /// Goes behind a comment or doctype from its `!`.
  private mutating func skipDeclaration() {
    let dashes = UInt8(ascii: "-")
    guard position + 2 < bytes.count, bytes[position + 1] == dashes, bytes[position + 2] == dashes
    else { return }
    position += 1
    while let end = firstIndex(of: UInt8(ascii: ">"), from: position) {
      position = end + 1
      if bytes[end - 1] == dashes, bytes[end - 2] == dashes { return }
    }
    position = bytes.count
  }

  /// Goes to the end tag of an element whose content is text.
  private mutating func skipRawText(of tag: Tag) {
    let name = Array(tag.name.utf8)
    while let open = firstIndex(of: UInt8(ascii: "<"), from: position) {
      position = open
      let end = open + 2 + name.count
      guard end <= bytes.count else { break }
      if bytes[open + 1] == UInt8(ascii: "/"), ASCII.equal(bytes[open + 2..<end], name) { return }
      position = open + 1
    }
    position = bytes.count
  }

  private func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
