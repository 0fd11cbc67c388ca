import Diagnostics

/// The interface texts of all languages.
struct StringsCatalog: Sendable {
  /// What the names of texts start with in templates.
  static let prefix = "strings."

  /// The languages, sorted by tag.
  let languages: [Strings]
  /// The language that stands in for one without texts of its own.
  let fallback: Strings

  init(languages: [Strings], fallbackLanguage: String) {
    self.languages = languages.sorted { $0.language < $1.language }
    fallback =
      Self.best(for: fallbackLanguage, among: self.languages) ?? self.languages.first
      ?? Strings(language: fallbackLanguage, texts: [:])
  }

  /// The keys of the fallback language, sorted.
  var keys: [String] { fallback.keys }

  /// Returns the fallback language's text.
  func text(_ key: String) -> InterfaceText? { fallback[key] }

  /// Returns the texts for a page's language: the same tag, then the same primary language, then
  /// the fallback.
  func strings(for language: String) -> Strings {
    Self.best(for: language, among: languages) ?? fallback
  }

  private static func best(for language: String, among languages: [Strings]) -> Strings? {
    let wanted = language.lowercased()
    let primary = wanted.prefix { $0 != "-" }
    return languages.first { $0.language.lowercased() == wanted }
      ?? languages.first { $0.language.lowercased().prefix { $0 != "-" } == primary }
  }
}
