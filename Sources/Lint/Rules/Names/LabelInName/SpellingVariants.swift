/// English words that are spelt in two ways.
enum SpellingVariants {
  /// Returns a word as it is spelt in America, as far as it follows a pattern.
  static func american(_ word: LabelWords.Word) -> LabelWords.Word {
    guard word.text.utf8.count > 4, word.text.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var text = word.text
    for (british, american) in endings where text.hasSuffix(british) {
      text = text.dropLast(british.count) + american
      break
    }
    for (british, american) in parts {
      text = text.split(separator: british, omittingEmptySubsequences: false)
        .joined(separator: american)
    }
    return LabelWords.Word(
      text: text, isInCapitals: word.isInCapitals, endsWithPoint: word.endsWithPoint)
  }

  private static let endings = [
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"),
    ("ises", "izes"), ("ise", "ize"), ("ysing", "yzing"), ("ysed", "yzed"), ("yse", "yze"),
    ("tres", "ters"), ("tre", "ter"), ("ogues", "ogs"), ("ogue", "og"), ("elling", "eling"),
    ("elled", "eled"), ("eller", "eler"), ("ence", "ense"), ("ences", "enses"),
    ("programmes", "programs"), ("programme", "program"), ("cheque", "check"),
    ("cheques", "checks"), ("grey", "gray"),
  ]

  private static let parts = [("our", "or"), ("aem", "em"), ("oed", "ed"), ("fulfil", "fulfill")]
}
