import Accessibility

/// Reasons why a label that is not in the name word for word may be in it after all.
///
/// W3C's rule leaves out labels and names with abbreviations, words that are spelt or hyphenated in
/// two ways, and letters that are drawn as signs. A program cannot know those for certain.
struct LabelDoubts {
  private let label: LabelWords
  private let name: LabelWords
  private let labelText: String
  private let nameText: String

  init(label: String, name: String) {
    labelText = label
    nameText = name
    self.label = LabelWords(label)
    self.name = LabelWords(name)
  }

  /// Whether there is any.
  var areAny: Bool {
    isSign || isSignBesideText || differsInHyphens || differsInSpelling || differsInAccents
      || hasAbbreviation || isShortenedChinese
  }

  /// Whether the label is a letter that may stand for a sign, such as X for closing, or A A A.
  private var isSign: Bool {
    guard let first = label.words.first, Self.isLatinLetter(first.text) else { return false }
    return label.words.allSatisfy { $0.text == first.text }
  }

  /// Whether letters in the label may be a cross, a tick or a circle, and the rest is in the name.
  private var isSignBesideText: Bool {
    let rest = label.words.filter { !["x", "v", "o"].contains($0.text) }
    return !rest.isEmpty && rest.count < label.words.count && name.contains(LabelWords(rest))
  }

  private var differsInHyphens: Bool {
    LabelWords(nameText, joinsHyphens: true)
      .contains(LabelWords(labelText, joinsHyphens: true))
  }

  private var differsInSpelling: Bool {
    LabelWords(name.words.map(SpellingVariants.american))
      .contains(LabelWords(label.words.map(SpellingVariants.american)))
  }

  /// Whether one of the two has letters with accents and the other none.
  private var differsInAccents: Bool {
    Self.hasAccents(labelText) != Self.hasAccents(nameText)
  }

  private static func hasAccents(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      0x300...0x36F ~= $0.value || !$0.isASCII && WrittenScript($0.value) == .latin
    }
  }

  /// Whether a word of one of the two that is not in the other may be an abbreviation.
  private var hasAbbreviation: Bool {
    let (labelTexts, nameTexts) = (Set(label.texts), Set(name.texts))
    return label.words.contains { !nameTexts.contains($0.text) && Self.mayShorten($0, name) }
      || name.words.contains { !labelTexts.contains($0.text) && Self.mayShorten($0, label) }
  }

  private static func mayShorten(_ word: LabelWords.Word, _ other: LabelWords) -> Bool {
    if Abbreviations.known.contains(word.text) { return true }
    if word.endsWithPoint, isLatinLetter(word.text) { return true }
    if word.endsWithPoint, other.words.contains(where: { isPart(word.text, of: $0.text) }) {
      return true
    }
    return word.isInCapitals && isInitials(word.text, of: other.texts)
  }

  /// Whether the letters of a short form stand in a word in their order, the first at its start.
  private static func isPart(_ short: String, of word: String) -> Bool {
    guard short.first == word.first, short.count < word.count else { return false }
    var rest = Substring(word)
    for letter in short {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  /// Whether words of more than a letter that stand together begin with these letters.
  private static func isInitials(_ letters: String, of words: [String]) -> Bool {
    let initials = words.map { $0.count > 1 ? $0.prefix(1) : " " }.joined()
    return initials.contains(letters)
  }

  /// Whether the characters of one stand in the other in their order, with others between.
  ///
  /// So do most Chinese abbreviations, such as 残联 for 残疾人联合会.
  private var isShortenedChinese: Bool {
    guard label.texts.contains(where: Self.isHan) || name.texts.contains(where: Self.isHan)
    else { return false }
    return Self.isSubsequence(numbered(label), of: numbered(name))
      || Self.isSubsequence(numbered(name), of: numbered(label))
  }

  /// Returns the words with Chinese numerals as digits.
  private func numbered(_ words: LabelWords) -> [String] {
    words.texts.map { Self.numerals[$0] ?? $0 }
  }

  private static let numerals = Dictionary(
    uniqueKeysWithValues: zip(
      "零一二三四五六七八九十".map(String.init), (0...10).map(String.init)))

  private static func isSubsequence(_ short: [String], of long: [String]) -> Bool {
    var rest = long[...]
    for word in short {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return !short.isEmpty
  }

  private static func isHan(_ word: String) -> Bool {
    word.unicodeScalars.first.map { WrittenScript($0.value) == .han } ?? false
  }

  private static func isLatinLetter(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count == 1 && scalars.first.map { WrittenScript($0.value) == .latin } ?? false
  }
}
