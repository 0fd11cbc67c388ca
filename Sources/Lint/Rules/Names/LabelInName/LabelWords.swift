import Accessibility

/// The words of a label or name, as W3C's label in name algorithm compares them.
///
/// What stands in round brackets is left out, and all that is neither letter nor digit; case and
/// width do not matter. In scripts without spaces between words each character is one.
struct LabelWords {
  /// A word in lower case.
  struct Word {
    let text: String
    /// Whether it is written in capital letters only.
    var isInCapitals = false
    /// Whether a full stop stands directly behind it.
    var endsWithPoint = false
  }

  private(set) var words: [Word] = []

  /// - Parameter joinsHyphens: Whether the parts of a word around a hyphen are one word.
  init(_ text: String, joinsHyphens: Bool = false) {
    var word = String.UnicodeScalarView()
    var script: WrittenScript?
    for scalar in Self.withoutBrackets(text) {
      let scalar = Self.narrow(scalar)
      if joinsHyphens, Self.isHyphen(scalar) { continue }
      guard Self.isPartOfWord(scalar) else {
        close(&word, isPoint: scalar == ".")
        continue
      }
      let isMark = Self.isMark(scalar)
      let next = isMark ? script : WrittenScript(scalar.value)
      if !isMark, Self.isWord(script) || Self.isWord(next) { close(&word, isPoint: false) }
      script = next
      word.append(scalar)
    }
    close(&word, isPoint: false)
  }

  /// Creates words from others.
  init(_ words: [Word]) {
    self.words = words
  }

  var isEmpty: Bool { words.isEmpty }
  var texts: [String] { words.map(\.text) }

  /// Whether the words of a label stand together and in their order among these.
  func contains(_ label: LabelWords) -> Bool {
    let (words, label) = (texts, label.texts)
    guard label.count <= words.count else { return false }
    return label.isEmpty
      || (0...words.count - label.count).contains { start in
        words[start] == label[0] && words[start..<start + label.count].elementsEqual(label)
      }
  }

  private mutating func close(_ word: inout String.UnicodeScalarView, isPoint: Bool) {
    guard !word.isEmpty else { return }
    let text = String(word)
    let isInCapitals = text.count > 1 && text == text.uppercased() && text != text.lowercased()
    let folded = text.lowercased().split(separator: "ß", omittingEmptySubsequences: false)
    words.append(
      Word(
        text: folded.joined(separator: "ss"), isInCapitals: isInCapitals, endsWithPoint: isPoint))
    word.removeAll()
  }

  /// Returns the characters that are not in round brackets; an open bracket alone hides nothing.
  private static func withoutBrackets(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var open: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "（":
        open.append(result.count)
        result.append(" ")
      case ")", "）":
        if let start = open.popLast() { result.removeSubrange(start...) }
        result.append(" ")
      default: result.append(scalar)
      }
    }
    return result
  }

  /// Returns the usual form of a wide letter, digit or sign.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard 0xFF01...0xFF5E ~= scalar.value else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || 0x2010...0x2013 ~= scalar.value || scalar.value == 0xAD
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic || "0"..."9" ~= scalar }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  /// Whether each character of a script counts as a word.
  private static func isWord(_ script: WrittenScript?) -> Bool {
    switch script {
    case .han?, .kana?, .thai?, .tibetan?: true
    default: false
    }
  }
}
