import Diagnostics

/// The interface in one language: its texts and what follows from them.
final class Interface: Sendable {
  /// The place among the theme's interfaces.
  let index: Int
  let strings: Strings
  let dateFormat: DateFormat
  /// The language of kinds' labels that goes with this interface.
  let messageLanguage: MessageLanguage

  init(_ strings: Strings, index: Int) {
    self.index = index
    self.strings = strings
    dateFormat = DateFormat(strings)
    messageLanguage = strings.language.prefix { $0 != "-" } == "zh" ? .zh : .en
  }

  /// Returns a language tag, or nothing when the interface is in just that language.
  func foreign(_ language: String) -> String? {
    if language == strings.language { return nil }
    return language.lowercased() == strings.language.lowercased() ? nil : language
  }
}

/// The interfaces of a theme, by language.
struct Interfaces: Sendable {
  /// In the order of the catalog's languages; there is at least one.
  let all: [Interface]
  private let catalog: StringsCatalog

  init(_ catalog: StringsCatalog) {
    self.catalog = catalog
    all = catalog.languages.enumerated().map { Interface($1, index: $0) }
  }

  /// Returns the interface for a page's language; see `StringsCatalog.strings(for:)`.
  subscript(language: String) -> Interface {
    if let same = all.first(where: { $0.strings.language == language }) { return same }
    let nearest = catalog.strings(for: language).language
    return all.first { $0.strings.language == nearest } ?? Interface(catalog.fallback, index: 0)
  }
}
