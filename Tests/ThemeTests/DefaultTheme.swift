import Content
import Diagnostics
import Testing

@testable import Theme

/// The repository's own theme, as it is published.
enum DefaultTheme {
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  static func load(of facts: SiteFacts = SampleSite.facts) throws -> Theme {
    let loader = ThemeLoader(
      root: root, language: facts.language, editions: facts.editions, kinds: SampleSite.kinds)
    let loaded = Theme.load(loader, site: facts)
    #expect(loaded.diagnostics.map(\.description) == [])
    return try #require(loaded.theme)
  }
}

extension Theme {
  /// Makes a theme from files that stand nowhere.
  static func load(
    files: [ThemeFile], site: SiteFacts, kinds: [Kind]
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    load(
      ThemeLoader(files: files, language: site.language, editions: site.editions, kinds: kinds),
      site: site)
  }
}

extension Diagnostic {
  /// The finding on one line, for comparisons in tests.
  var description: String {
    "\(span.map { "\($0.path):\($0.offset)+\($0.length): " } ?? "")\(code): \(message.en)"
      + (help.map { "; \($0.en)" } ?? "")
  }
}
