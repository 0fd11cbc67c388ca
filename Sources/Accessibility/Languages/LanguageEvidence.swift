import HTML

/// Whether a text can be in the language that is declared for it, by the script it is written in.
///
/// Scripts tell Chinese from English, not English from French. Of languages with one script it knows
/// only long texts in English, by words that no other language has. Latin letters may be any
/// language's romanisation, so for them common words of European languages are asked, too.
package struct LanguageEvidence {
  /// How much text it takes to be certain.
  package enum Extent: Sendable {
    /// A part of a page, which may be no more than a name.
    case passage
    /// A whole page.
    case page

    fileprivate var leastLetters: Int { self == .page ? 12 : 4 }
  }

  private let expected: [WrittenScript]
  private let mayBeEnglish: Bool
  private let extent: Extent
  private var count = ScriptCount()
  private var commonWords = 0
  private var englishWords: [String: Int] = [:]

  /// Begins with a language tag; `nil` where scripts tell nothing about the language.
  package init?(declared tag: ArraySlice<UInt8>, extent: Extent) {
    let tag = LanguageTag(String(decoding: tag, as: UTF8.self))
    guard let scripts = LanguageScripts.scripts(of: tag.language),
      Self.isUsual(tag.script, for: scripts), tag.variants.isEmpty
    else { return nil }
    expected = scripts
    mayBeEnglish = tag.language == "en" || scripts != [.latin]
    self.extent = extent
  }

  /// Whether a script subtag says no more than the language does.
  private static func isUsual(_ script: String?, for scripts: [WrittenScript]) -> Bool {
    switch script {
    case nil: true
    case "Latn"?: scripts == [.latin]
    case "Hans"?, "Hant"?, "Hani"?: scripts == [.han]
    default: false
    }
  }

  /// Adds a piece of the text.
  package mutating func add(_ text: ArraySlice<UInt8>) {
    let latinLetters = count.letters(.latin)
    count.add(text)
    guard count.letters(.latin) > latinLetters else { return }
    if !expected.contains(.latin) || !mayBeEnglish { countCommonWords(text) }
  }

  /// Adds a piece of the text; `false` when no more of it need be read.
  package mutating func addIfNeeded(_ text: ArraySlice<UInt8>) -> Bool {
    add(text)
    return !isSettled
  }

  /// Whether there was any word in a script that is known.
  package var hasWords: Bool { count.wordCount > 0 }

  /// Whether the text is so clearly in the right script that no more of it need be read.
  private var isSettled: Bool {
    guard mayBeEnglish else { return false }
    let letters = expected.reduce(0) { $0 + count.letters($1) }
    return letters >= 100 && expectedWords * 3 > count.wordCount * 2
  }

  /// The script of a text that cannot be in the declared language; `nil` if it can be.
  package var contradiction: WrittenScript? {
    if isEnglishInsteadOfAnother { return .latin }
    guard let script = count.mostCommon, !expected.contains(script), script != .greek,
      count.letters(script) >= extent.leastLetters, count.words(script) > 2 * expectedWords
    else { return nil }
    if script == .latin {
      return count.words(.latin) >= Self.leastLatinWords && commonWords >= Self.leastCommonWords
        ? script : nil
    }
    return script
  }

  private var expectedWords: Int { expected.reduce(0) { $0 + count.words($1) } }

  private static let leastLatinWords = 4
  private static let leastCommonWords = 2

  private mutating func countCommonWords(_ text: ArraySlice<UInt8>) {
    for bytes in text.split(whereSeparator: { !ASCII.isLetter($0) }) where bytes.count <= 6 {
      let word = String(decoding: bytes.map(ASCII.lower), as: UTF8.self)
      if Self.words.contains(word) { commonWords += 1 }
      if Self.englishWords.contains(word) { englishWords[word, default: 0] += 1 }
    }
  }

  /// Whether a text that should be in another language with Latin letters is English: one word of
  /// sixteen, three of them different, is one that only English has.
  private var isEnglishInsteadOfAnother: Bool {
    guard !mayBeEnglish, englishWords.count >= 3 else { return false }
    let found = englishWords.values.reduce(0, +)
    return found >= 5 && found * 16 >= count.wordCount
  }

  private static let englishWords: Set = [
    "the", "that", "this", "these", "those", "their", "with", "which", "from", "and", "would",
    "should",
  ]

  /// Words that every text in a large European language has, and no romanised Chinese.
  private static let words = Set(
    """
    the of and to for with from by that this are was were will has have not which your our their \
    its on at or as der die das und des les aux est dans pour los las por para con una del gli il \
    het een dos
    """.split(separator: " ").map(String.init))
}
