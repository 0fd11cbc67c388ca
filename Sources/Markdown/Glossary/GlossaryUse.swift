/// The words of the glossary that a body has used so far.
struct GlossaryUse {
  private let words: GlossaryWords
  private var used: Set<Int> = []

  init(_ words: GlossaryWords) {
    self.words = words
  }

  /// Returns the next word in a text from `start` on that the body has not used before, and notes it.
  mutating func firstUse(
    in text: Span<UInt8>, from start: Int
  ) -> (range: Range<Int>, address: String)? {
    var start = start
    while let use = words.next(in: text, from: start) {
      if let entry = use.entry, used.insert(entry).inserted {
        return (use.range, words.entries[entry].address)
      }
      start = use.range.upperBound
    }
    return nil
  }
}
