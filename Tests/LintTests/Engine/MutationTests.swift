import Diagnostics
import TestSupport
import Testing

@testable import Lint

/// Damaged pages end in findings, never in a crash or without an end.
@Suite struct MutationTests {
  private static let seeds: [String] = RuleRegistry.all.flatMap { rule in
    (rule.passing + rule.failing + rule.inapplicable).map(\.text)
  }

  private static let scraps = [
    "<", ">", "\"", "'", "&", "</", "<!--", "-->", "<table><tr>", "</p>", "<svg>", "<math>",
    "<template>", "<select>", " hidden", " role=none", " aria-labelledby=a", " id=a", "\u{0}", "字",
    "<iframe srcdoc='<p>'>", "<style>*{display:none}", "<a href=#a>", "<base href=//>",
  ]

  private static func mutated(_ generator: inout SeededGenerator) -> [UInt8] {
    var page = Array(seeds.randomElement(using: &generator)!.utf8)
    page += Array(seeds.randomElement(using: &generator)!.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let place = Int.random(in: 0...page.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: page.insert(contentsOf: scraps.randomElement(using: &generator)!.utf8, at: place)
      case 1: page.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 2: page.removeSubrange(place..<min(page.count, place + 5))
      default: page.insert(contentsOf: page.prefix(place).suffix(40), at: place)
      }
    }
    return page
  }

  @Test(arguments: 0..<8)
  func `damaged pages are linted to their end`(_ seed: Int) async {
    var generator = SeededGenerator(seed: UInt64(seed))
    var files: [String: [UInt8]] = [:]
    for number in 0..<Self.count { files["p\(number).html"] = Self.mutated(&generator) }
    let linter = SiteLinter(
      SiteFiles(files), pages: files.keys.sorted(), selection: RuleSelection(LintConfiguration()),
      now: LintDate(iso: "2026-01-01")!)
    let result = await linter.lint(jobs: 1)
    #expect(result.pages == Self.count)
    for diagnostic in result.diagnostics {
      let size = diagnostic.span.flatMap { files[$0.path]?.count } ?? 0
      let end = (diagnostic.span?.offset ?? 0) + (diagnostic.span?.length ?? 0)
      #expect(end <= size, "\(diagnostic.code)")
    }
  }

  /// The number of pages for each seed.
  private static let count = 60
}
