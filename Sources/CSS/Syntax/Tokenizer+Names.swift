/// Names, numbers and unquoted URLs.
extension Tokenizer {
  /// Whether a backslash at `distance` starts an escape.
  func startsEscape(_ distance: Int = 0) -> Bool {
    guard byte(distance) == UInt8(ascii: "\\") else { return false }
    return byte(distance + 1).map { !CSSByte.isNewline($0) } ?? true
  }

  /// Whether an identifier starts at the position.
  func startsIdentifier() -> Bool {
    guard let first = byte() else { return false }
    if first == UInt8(ascii: "-") {
      guard let second = byte(1) else { return false }
      return CSSByte.startsName(second) || second == UInt8(ascii: "-") || startsEscape(1)
    }
    return CSSByte.startsName(first) || startsEscape()
  }

  /// Whether a number starts at the position.
  func startsNumber() -> Bool {
    guard let first = byte() else { return false }
    let distance = first == UInt8(ascii: "+") || first == UInt8(ascii: "-") ? 1 : 0
    guard let next = byte(distance) else { return false }
    if CSSByte.isDigit(next) { return true }
    return next == UInt8(ascii: ".") && byte(distance + 1).map(CSSByte.isDigit) ?? false
  }

  /// Moves behind a name and returns whether it holds an escape.
  mutating func consumeName() -> Bool {
    var hasEscape = false
    while let byte = byte() {
      if CSSByte.continuesName(byte) {
        position += 1
      } else if startsEscape() {
        hasEscape = true
        consumeEscape()
      } else {
        break
      }
    }
    return hasEscape
  }

  private mutating func consumeEscape() {
    position += 1
    var digits = 0
    while digits < 6, let byte = byte(), CSSByte.hexValue(byte) != nil {
      position += 1
      digits += 1
    }
    if digits == 0 {
      if byte() != nil { position += 1 }
    } else if let byte = byte(), CSSByte.isWhitespace(byte) {
      position += byte == 0x0D && self.byte(1) == 0x0A ? 2 : 1
    }
  }

  mutating func consumeNumeric() {
    let start = position
    position = NumberText.end(in: bytes, from: position, limit: bytes.count)
    if byte() == UInt8(ascii: "%") {
      position += 1
      emit(.percentage, from: start)
    } else if startsIdentifier() {
      let hasEscape = consumeName()
      emit(.dimension, from: start, hasEscape: hasEscape)
    } else {
      emit(.number, from: start)
    }
  }

  mutating func consumeIdentifierLike() {
    let start = position
    let hasEscape = consumeName()
    guard byte() == UInt8(ascii: "(") else {
      emit(.identifier, from: start, hasEscape: hasEscape)
      return
    }
    let isURL = position - start == 3 && isURLName(at: start)
    position += 1
    guard isURL else {
      emitFunction(from: start, hasEscape: hasEscape)
      return
    }
    var distance = 0
    while let next = byte(distance), CSSByte.isWhitespace(next) { distance += 1 }
    if byte(distance) == UInt8(ascii: "\"") || byte(distance) == UInt8(ascii: "'") {
      emitFunction(from: start, hasEscape: hasEscape)
    } else {
      consumeURL(from: start)
    }
  }

  private func isURLName(at start: Int) -> Bool {
    CSSByte.lowercased(bytes[start]) == UInt8(ascii: "u")
      && CSSByte.lowercased(bytes[start + 1]) == UInt8(ascii: "r")
      && CSSByte.lowercased(bytes[start + 2]) == UInt8(ascii: "l")
  }

  private mutating func consumeURL(from start: Int) {
    var hasEscape = false
    skipWhitespace()
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: ")"):
        position += 1
        emit(.url, from: start, hasEscape: hasEscape)
        return
      case _ where CSSByte.isWhitespace(byte):
        skipWhitespace()
        if self.byte() != nil, self.byte() != UInt8(ascii: ")") {
          consumeBadURL(from: start)
          return
        }
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("):
        consumeBadURL(from: start)
        return
      case _ where CSSByte.isNonPrintable(byte) && byte != 0:
        consumeBadURL(from: start)
        return
      case UInt8(ascii: "\\"):
        guard startsEscape() else {
          consumeBadURL(from: start)
          return
        }
        hasEscape = true
        consumeEscape()
      default: position += 1
      }
    }
    emit(.url, from: start, hasEscape: hasEscape)
  }

  private mutating func consumeBadURL(from start: Int) {
    while let byte = byte() {
      if startsEscape() {
        consumeEscape()
        continue
      }
      position += 1
      if byte == UInt8(ascii: ")") { break }
    }
    emit(.badURL, from: start)
  }

  private mutating func skipWhitespace() {
    while let byte = byte(), CSSByte.isWhitespace(byte) { position += 1 }
  }
}
