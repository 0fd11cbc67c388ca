/// A reader over a run of tokens that steps over whole component values.
struct TokenCursor {
  let list: TokenList
  private(set) var position: Int
  let end: Int

  init(_ list: TokenList, in range: Range<Int>) {
    self.list = list
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }

  /// The kind of the token at the position; `nil` at the end.
  var kind: Token.Kind? { position < end ? list[position].kind : nil }

  /// The tokens that are left.
  var rest: Range<Int> { min(position, end)..<end }

  /// Steps over one token, entering blocks.
  mutating func advance() {
    position += 1
  }

  /// Steps over one component value: a token, or a block or function with all it holds.
  mutating func skipComponent() {
    guard !isAtEnd else { return }
    position = min(max(position, Int(list[position].partner)) + 1, end)
  }

  mutating func skipWhitespace() {
    while kind == .whitespace { position += 1 }
  }

  mutating func move(to position: Int) {
    self.position = position
  }

  /// Steps over a token of a kind, if it is there, and says whether it was.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard self.kind == kind else { return false }
    position += 1
    return true
  }

  /// Steps over a delimiter, if it is there, and says whether it was.
  mutating func take(delimiter byte: UInt8) -> Bool {
    guard isDelimiter(byte) else { return false }
    position += 1
    return true
  }

  /// Steps over an identifier, if it is there, and says whether it was; `word` is in small letters.
  mutating func take(_ word: StaticString) -> Bool {
    guard isWord(word) else { return false }
    position += 1
    return true
  }

  func isDelimiter(_ byte: UInt8) -> Bool {
    position < end && list.isDelimiter(position, byte)
  }

  func isWord(_ word: StaticString) -> Bool {
    kind == .identifier && list.isName(position, word)
  }

  /// A reader over what the block or function at the position holds.
  func entering() -> TokenCursor {
    let contents = list.contents(of: position)
    return TokenCursor(list, in: contents.lowerBound..<min(contents.upperBound, end))
  }

  /// Returns the runs between tokens of a kind on this level, such as the commas of a list.
  ///
  /// White space at the ends of the runs is left out. There is always at least one run.
  func split(at separator: Token.Kind) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var cursor = self
    var start = position
    while !cursor.isAtEnd {
      if cursor.kind == separator {
        parts.append(list.trimmed(start..<cursor.position))
        start = cursor.position + 1
      }
      cursor.skipComponent()
    }
    parts.append(list.trimmed(min(start, end)..<end))
    return parts
  }
}
