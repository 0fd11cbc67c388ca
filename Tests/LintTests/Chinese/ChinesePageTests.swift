import Diagnostics
import Testing

@testable import Lint

/// Whole Chinese pages with one kind of defect each: what is wrong is found, and nothing else.
@Suite struct ChinesePageTests {
  @Test(arguments: PageArchive.names)
  func `defects of Chinese pages are found where they are`(_ name: String) async throws {
    let archive = try PageArchive(named: name)
    try #require(archive.rules.contains { RuleRegistry.metadata(of: $0) != nil })
    for page in archive.pages where !page.isSound {
      let findings = await lint(page, for: archive)
      let found = Set(findings.map { $0.span?.offset ?? -1 })
      let marks = Set(example(page).marks["index.html"] ?? [])
      #expect(!marks.isEmpty && found == marks, "\(page.name): \(listing(findings))")
      let own = findings.filter { archive.rules.contains($0.code) }
      #expect(Set(own.map { $0.span?.offset ?? -1 }) == marks, "\(page.name): \(listing(findings))")
    }
  }

  @Test(arguments: PageArchive.names)
  func `sound Chinese pages have no findings at all`(_ name: String) async throws {
    let archive = try PageArchive(named: name)
    for page in archive.pages where page.isSound {
      let findings = await lint(page, for: archive)
      #expect(findings.isEmpty, "\(page.name): \(listing(findings))")
    }
  }

  @Test(arguments: PageArchive.names)
  func `there are five pages of each kind`(_ name: String) throws {
    let pages = try PageArchive(named: name).pages
    #expect(pages.count { $0.isSound } >= 5)
    #expect(pages.count { !$0.isSound } >= 5)
    #expect(Set(pages.map(\.name)).count == pages.count)
  }

  private func example(_ page: PageArchive.Page) -> Example { Example(page.markedText) }

  /// Asks all rules of all sets about a page; the files that it refers to are there, but for those
  /// whose name says that they are missing.
  ///
  /// Those of government sites are asked about pages of such sites only; those that want a person to
  /// look at a word about none, since any page may have one.
  private func lint(_ page: PageArchive.Page, for archive: PageArchive) async -> [Diagnostic] {
    let text = example(page).text
    var files = ["index.html": Array(text.utf8)]
    for match in text.matches(of: /(?i)(?:src|href|data|poster)=["']?([^"'\s>#?]+)/) {
      let address = String(match.1)
      let path = String(address.drop { $0 == "/" })
      guard !address.contains(":"), !address.contains("missing"), !path.isEmpty else { continue }
      files[path.hasSuffix("/") ? path + "index.html" : path, default: []] += []
    }
    var configuration = LintConfiguration()
    configuration.sets = Set(RuleSet.allCases)
    for rule in ["text-abbr-undefined", "text-rare-char"] { configuration.levels[rule] = .off }
    if !archive.rules.contains(where: {
      RuleRegistry.metadata(of: $0)?.sets.contains(.gov) ?? false
    }) {
      configuration.sets.remove(.gov)
    }
    let linter = SiteLinter(
      SiteFiles(files), pages: ["index.html"], selection: RuleSelection(configuration),
      now: LintDate(iso: "2026-01-01")!)
    return await linter.lint(jobs: 1).diagnostics
  }

  private func listing(_ findings: [Diagnostic]) -> String {
    findings.map { "\($0.code)@\($0.span?.offset ?? -1) \($0.message.zh)" }.joined(separator: "; ")
  }
}
