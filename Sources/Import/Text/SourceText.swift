/// A run of characters, each of which knows its line in the document.
struct SourceText: Equatable {
  var scalars: [SourceScalar] = []

  init(_ scalars: some Sequence<SourceScalar> = []) {
    self.scalars = Array(scalars)
  }

  /// Markdown that belongs to a line of the document.
  init(markup: String, line: Int) {
    scalars = markup.unicodeScalars.map {
      var scalar = SourceScalar($0, line: line)
      scalar.standing = .markup
      return scalar
    }
  }

  /// The text without places.
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.lazy.map(\.scalar))
    return String(view)
  }

  var isEmpty: Bool { scalars.isEmpty }
  var count: Int { scalars.count }
  /// How many of the characters are the document's.
  var sourceCount: Int { scalars.count { $0.standing == .source } }
  /// The line of the first character; 0 for none.
  var line: Int { scalars.first?.line ?? 0 }
  var first: Unicode.Scalar? { scalars.first?.scalar }
  var last: Unicode.Scalar? { scalars.last?.scalar }

  /// Whether a sentence, a clause or an enumeration ends here.
  var endsWithStop: Bool {
    last.map { "。；：！？…;:!?".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a paragraph can end here: with a stop, or with a mark that closes something.
  var endsSentence: Bool {
    endsWithStop || last.map { "”’）)】]》〉".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a bracket was opened and not closed.
  var hasOpenBracket: Bool {
    var depth = 0
    for scalar in scalars {
      if "（([".unicodeScalars.contains(scalar.scalar) { depth += 1 }
      if "）)]".unicodeScalars.contains(scalar.scalar) { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  static func += (left: inout SourceText, right: SourceText) { left.scalars += right.scalars }

  subscript(range: Range<Int>) -> SourceText { SourceText(scalars[range]) }

  /// The text from an index on.
  func dropFirst(_ count: Int) -> SourceText { SourceText(scalars.dropFirst(count)) }

  /// The first index of one of the characters.
  func firstIndex(of wanted: String) -> Int? {
    scalars.firstIndex { wanted.unicodeScalars.contains($0.scalar) }
  }

  /// The text as it stands on the page once more.
  var repeated: SourceText {
    var text = self
    for index in text.scalars.indices { text.scalars[index].standing = .repeated }
    return text
  }

  /// The text without white space at its ends.
  var trimmed: SourceText {
    guard let start = scalars.firstIndex(where: { !$0.scalar.isSpace }),
      let end = scalars.lastIndex(where: { !$0.scalar.isSpace })
    else { return SourceText() }
    return self[start..<end + 1]
  }

  /// The parts between characters for which a condition holds.
  func split(where isSeparator: (Unicode.Scalar) -> Bool) -> [SourceText] {
    scalars.split(omittingEmptySubsequences: false) { isSeparator($0.scalar) }.map(SourceText.init)
  }
}
