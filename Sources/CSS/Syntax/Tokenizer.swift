/// Cuts bytes into tokens after CSS Syntax Level 3, section 4.3.
///
/// Every sequence of bytes has tokens: what has no meaning becomes a delimiter or a bad string or
/// URL. One pass, without recursion; brackets are paired on the way.
struct Tokenizer {
  let bytes: [UInt8]
  var position = 0
  private(set) var tokens: [Token] = []
  /// The brackets that are still open, as indexes of tokens.
  private var open: [Int32] = []
  /// The end of what is read: no more than offsets of 32 bits can name.
  private let limit: Int

  /// Returns the tokens of the bytes, with brackets paired.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    limit = min(bytes.count, Int(Int32.max) - 1)
    tokens.reserveCapacity(limit / 3 + 8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The byte `distance` behind the position; `nil` behind the end.
  func byte(_ distance: Int = 0) -> UInt8? {
    position + distance < limit ? bytes[position + distance] : nil
  }

  private mutating func run() {
    while let byte = byte() { consumeToken(byte) }
    let end = Int32(tokens.count)
    for index in open { tokens[Int(index)].partner = end }
  }

  private mutating func consumeToken(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "*"): skipComment()
    case _ where CSSByte.isWhitespace(byte): consumeWhitespace()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): consumeString(endingAt: byte)
    case UInt8(ascii: "#"): consumeHash()
    case UInt8(ascii: "@"): consumeAtKeyword()
    case UInt8(ascii: "<"): consumeMarkup("<!--", as: .markupOpen)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"):
      startsNumber() ? consumeNumeric() : emit(.delimiter, length: 1)
    case UInt8(ascii: "-"):
      if startsNumber() {
        consumeNumeric()
      } else if startsIdentifier(), !isMarkupClose() {
        consumeIdentifierLike()
      } else {
        consumeMarkup("-->", as: .markupClose)
      }
    case _ where startsIdentifier(): consumeIdentifierLike()
    default: consumePunctuation(byte)
    }
  }

  private mutating func consumePunctuation(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ":"): emit(.colon, length: 1)
    case UInt8(ascii: ";"): emit(.semicolon, length: 1)
    case UInt8(ascii: ","): emit(.comma, length: 1)
    case UInt8(ascii: "("): emitOpening(.openRound)
    case UInt8(ascii: "["): emitOpening(.openSquare)
    case UInt8(ascii: "{"): emitOpening(.openCurly)
    case UInt8(ascii: ")"): emitClosing(.closeRound)
    case UInt8(ascii: "]"): emitClosing(.closeSquare)
    case UInt8(ascii: "}"): emitClosing(.closeCurly)
    default: emit(.delimiter, length: 1)
    }
  }

  private mutating func skipComment() {
    position += 2
    while let byte = byte() {
      if byte == UInt8(ascii: "*"), self.byte(1) == UInt8(ascii: "/") {
        position += 2
        return
      }
      position += 1
    }
  }

  private mutating func consumeWhitespace() {
    let start = position
    while let byte = byte(), CSSByte.isWhitespace(byte) { position += 1 }
    emit(.whitespace, from: start)
  }

  private func isMarkupClose() -> Bool {
    byte(1) == UInt8(ascii: "-") && byte(2) == UInt8(ascii: ">")
  }

  private mutating func consumeMarkup(_ text: StaticString, as kind: Token.Kind) {
    let length = text.utf8CodeUnitCount
    let isThere = text.withUTF8Buffer { text in
      unsafe position + length <= limit && bytes[position..<position + length].elementsEqual(text)
    }
    isThere ? emit(kind, length: length) : emit(.delimiter, length: 1)
  }

  private mutating func consumeHash() {
    let start = position
    position += 1
    let isIdentifier = startsIdentifier()
    guard let byte = byte(), CSSByte.continuesName(byte) || startsEscape() else {
      emit(.delimiter, from: start)
      return
    }
    let hasEscape = consumeName()
    emit(.hash, from: start, hasEscape: hasEscape, isIdentifier: isIdentifier)
  }

  private mutating func consumeAtKeyword() {
    let start = position
    position += 1
    guard startsIdentifier() else {
      emit(.delimiter, from: start)
      return
    }
    let hasEscape = consumeName()
    emit(.atKeyword, from: start, hasEscape: hasEscape)
  }

  private mutating func consumeString(endingAt quote: UInt8) {
    let start = position
    var hasEscape = false
    position += 1
    while let byte = byte() {
      if CSSByte.isNewline(byte) {
        emit(.badString, from: start)
        return
      }
      position += 1
      if byte == quote { break }
      guard byte == UInt8(ascii: "\\") else { continue }
      hasEscape = true
      guard let next = self.byte() else { break }
      position += next == 0x0D && self.byte(1) == 0x0A ? 2 : 1
    }
    emit(.string, from: start, hasEscape: hasEscape)
  }
}

// MARK: - Writing tokens

extension Tokenizer {
  mutating func emit(_ kind: Token.Kind, length: Int) {
    position += length
    emit(kind, from: position - length)
  }

  mutating func emit(
    _ kind: Token.Kind, from start: Int, hasEscape: Bool = false, isIdentifier: Bool = false
  ) {
    tokens.append(
      Token(
        kind: kind, hasEscape: hasEscape, isIdentifier: isIdentifier, start: Int32(start),
        end: Int32(position), partner: Int32(tokens.count)))
  }

  mutating func emitFunction(from start: Int, hasEscape: Bool) {
    open.append(Int32(tokens.count))
    emit(.function, from: start, hasEscape: hasEscape)
  }

  private mutating func emitOpening(_ kind: Token.Kind) {
    open.append(Int32(tokens.count))
    emit(kind, length: 1)
  }

  /// Closes the innermost bracket if it is of the same kind; else the bracket closes nothing.
  private mutating func emitClosing(_ kind: Token.Kind) {
    if let last = open.last, Self.closing(of: tokens[Int(last)].kind) == kind {
      open.removeLast()
      tokens[Int(last)].partner = Int32(tokens.count)
    }
    emit(kind, length: 1)
  }

  private static func closing(of kind: Token.Kind) -> Token.Kind? {
    switch kind {
    case .function, .openRound: .closeRound
    case .openSquare: .closeSquare
    case .openCurly: .closeCurly
    default: nil
    }
  }
}
