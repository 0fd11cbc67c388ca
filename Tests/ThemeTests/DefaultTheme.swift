import Diagnostics
import Testing

@testable import Theme

/// The repository's own theme, as it is published.
enum DefaultTheme {
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  static func load() throws -> Theme {
    let loaded = Theme.load(root: root, site: SampleSite.facts, kinds: SampleSite.kinds)
    #expect(loaded.diagnostics.map(\.description) == [])
    return try #require(loaded.theme)
  }
}

extension Diagnostic {
  /// The finding on one line, for comparisons in tests.
  var description: String {
    "\(span.map { "\($0.path):\($0.offset)+\($0.length): " } ?? "")\(code): \(message.en)"
      + (help.map { "; \($0.en)" } ?? "")
  }
}
