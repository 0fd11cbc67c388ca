/// The bytes of a piece of CSS and their tokens.
package struct TokenList: Sendable {
  package let bytes: [UInt8]
  package let tokens: [Token]

  /// Cuts bytes into tokens; a byte order mark at the start is skipped. Linear.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = Tokenizer.tokens(of: bytes)
  }

  package var count: Int { tokens.count }

  package subscript(index: Int) -> Token { tokens[index] }

  /// The bytes from the first to the last of some tokens.
  package func span(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let offset =
        range.lowerBound < tokens.count ? Int(tokens[range.lowerBound].start) : bytes.count
      return offset..<offset
    }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The text from the first to the last of some tokens, as it was written.
  package func text(of range: Range<Int>) -> String {
    String(decoding: bytes[span(of: range)], as: UTF8.self)
  }

  /// The range without white space at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, tokens[start].kind == .whitespace { start += 1 }
    while start < end, tokens[end - 1].kind == .whitespace { end -= 1 }
    return start..<end
  }

  /// What a block or function holds: the indexes between its brackets.
  package func contents(of index: Int) -> Range<Int> {
    index + 1..<max(index + 1, Int(tokens[index].partner))
  }
}

// MARK: - Names, strings and numbers

extension TokenList {
  /// The name or text a token stands for, with escapes resolved: of an identifier, function, at
  /// keyword, hash, string or URL, and the unit of a dimension.
  package func name(_ index: Int) -> ArraySlice<UInt8> {
    let token = tokens[index]
    let raw = rawName(token)
    let hasNUL = raw.contains(0)
    return token.hasEscape || hasNUL ? EscapedName.resolved(raw)[...] : raw
  }

  /// The name of a token as a string; see `name(_:)`.
  package func string(_ index: Int) -> String {
    String(decoding: name(index), as: UTF8.self)
  }

  /// Whether a token's name equals a word in small ASCII letters, whatever the case it has.
  package func isName(_ index: Int, _ word: StaticString) -> Bool {
    let name = name(index)
    guard name.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      unsafe name.elementsEqual(word) { CSSByte.lowercased($0) == $1 }
    }
  }

  /// The number in a number, percentage or dimension.
  package func number(_ index: Int) -> Double {
    NumberText.value(of: numberText(tokens[index]))
  }

  /// Whether a token is the delimiter that this byte is.
  package func isDelimiter(_ index: Int, _ byte: UInt8) -> Bool {
    tokens[index].kind == .delimiter && bytes[Int(tokens[index].start)] == byte
  }

  private func numberText(_ token: Token) -> ArraySlice<UInt8> {
    let start = Int(token.start)
    return bytes[start..<NumberText.end(in: bytes, from: start, limit: Int(token.end))]
  }

  private func rawName(_ token: Token) -> ArraySlice<UInt8> {
    let (start, end) = (Int(token.start), Int(token.end))
    switch token.kind {
    case .function: return bytes[start..<end - 1]
    case .hash, .atKeyword: return bytes[start + 1..<end]
    case .dimension: return bytes[NumberText.end(in: bytes, from: start, limit: end)..<end]
    case .string:
      let isClosed = end - start > 1 && bytes[end - 1] == bytes[start] && !endsEscaped(start, end)
      return bytes[start + 1..<(isClosed ? end - 1 : end)]
    case .url:
      var text = bytes[start + 4..<end]
      if text.last == UInt8(ascii: ")") { text.removeLast() }
      while let first = text.first, CSSByte.isWhitespace(first) { text.removeFirst() }
      while let last = text.last, CSSByte.isWhitespace(last) { text.removeLast() }
      return text
    default: return bytes[start..<end]
    }
  }

  /// Whether the last quotation mark of a string is escaped, so that the string was never closed.
  private func endsEscaped(_ start: Int, _ end: Int) -> Bool {
    var backslashes = 0
    while end - 2 - backslashes > start, bytes[end - 2 - backslashes] == UInt8(ascii: "\\") {
      backslashes += 1
    }
    return backslashes % 2 == 1
  }
}
