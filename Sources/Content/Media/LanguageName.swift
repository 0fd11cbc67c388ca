/// What languages are called by their own speakers.
package enum LanguageName {
  private static let names = [
    "zh": "中文", "zh-hans": "简体中文", "zh-hant": "繁體中文", "yue": "粵語", "bo": "བོད་སྐད་",
    "ug": "ئۇيغۇرچە", "mn": "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ", "kk": "قازاقشا", "za": "Vahcuengh", "ii": "ꆈꌠꉙ",
    "ko": "한국어", "en": "English", "ja": "日本語", "ru": "Русский", "fr": "Français",
    "de": "Deutsch", "es": "Español", "pt": "Português", "ar": "العربية", "vi": "Tiếng Việt",
    "th": "ไทย", "csl": "中国手语",
  ]

  /// Returns the name of the language that a tag means; `nil` for one that is not listed.
  package static func of(_ tag: String) -> String? {
    var parts = tag.lowercased().split(separator: "-")
    while !parts.isEmpty {
      if let name = names[parts.joined(separator: "-")] { return name }
      parts.removeLast()
    }
    return nil
  }
}

extension MediaTrack {
  /// The name in a player's menu.
  package var name: String { label ?? LanguageName.of(language) ?? language }
}
