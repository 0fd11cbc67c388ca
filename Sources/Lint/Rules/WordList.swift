import HTML

/// Words that are looked for in texts, whatever stands around them.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [[UInt8]]
  /// Whether a word starts with a byte.
  private let isStart: [Bool]

  /// - Parameter elements: The words, in small letters and none empty.
  init(arrayLiteral elements: String...) {
    words = elements.map { Array($0.utf8) }
    var isStart = Array(repeating: false, count: 256)
    for word in words { isStart[Int(word[0])] = true }
    self.isStart = isStart
  }

  /// Whether one of the words occurs in a text; Latin letters may be capitals.
  func occurs(in text: String) -> Bool {
    let text = text.utf8.span
    for start in text.indices where isStart[Int(ASCII.lower(text[start]))] {
      let rest = text.extracting(start...)
      if words.contains(where: { Self.begins(rest, with: $0) }) { return true }
    }
    return false
  }

  /// Whether a text is one of the words; Latin letters may be capitals.
  func holds(_ text: Span<UInt8>) -> Bool {
    words.contains { $0.count == text.count && Self.begins(text, with: $0) }
  }

  private static func begins(_ text: Span<UInt8>, with word: [UInt8]) -> Bool {
    guard word.count <= text.count else { return false }
    for index in word.indices where ASCII.lower(text[index]) != word[index] { return false }
    return true
  }
}
