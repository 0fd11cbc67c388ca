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
