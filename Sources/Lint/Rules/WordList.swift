import HTML

/// Words that are looked for in texts, whatever stands around them.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [[UInt8]]

  /// - Parameter elements: The words, in small letters.
  init(arrayLiteral elements: String...) {
    words = elements.map { Array($0.utf8) }
  }

  /// Whether one of the words occurs in a text; Latin letters may be capitals.
  func occurs(in text: String) -> Bool {
    let text = text.utf8.map(ASCII.lower)[...]
    return words.contains { ByteScan.contains($0, in: text) }
  }
}
