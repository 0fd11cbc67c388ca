/// The scripts that languages are written in.
package enum LanguageScripts {
  /// Returns the scripts of a language with one usual way of writing; `nil` for all others.
  ///
  /// - Parameter language: The primary subtag in lower case, such as `zh`.
  package static func scripts(of language: String) -> [WrittenScript]? {
    if latin.contains(language) { return [.latin] }
    return others[language]
  }

  /// Languages that are written in Latin letters only.
  private static let latin = Set(
    """
    af br ca co cs cy da de en es et eu fi fo fr fy ga gd gl hr ht hu id is it la lb lt lv mi mt nb \
    nl nn no oc pl pt rm ro sk sl sm so sq sv sw tl to vi xh zu
    """.split(separator: " ").map(String.init))

  private static let others: [String: [WrittenScript]] = [
    "zh": [.han], "yue": [.han], "cmn": [.han], "wuu": [.han], "hak": [.han], "gan": [.han],
    "hsn": [.han], "lzh": [.han], "ja": [.kana, .han], "ko": [.hangul, .han], "ru": [.cyrillic],
    "uk": [.cyrillic], "be": [.cyrillic], "bg": [.cyrillic], "mk": [.cyrillic], "el": [.greek],
    "he": [.hebrew], "ar": [.arabic], "fa": [.arabic], "ur": [.arabic], "th": [.thai],
    "bo": [.tibetan], "dz": [.tibetan], "hi": [.devanagari], "ne": [.devanagari],
    "mr": [.devanagari],
  ]
}
