import Diagnostics
import HTML
import Testing

@testable import Lint

@Suite struct PageFactsCodingTests {
  private static let rules = RuleRegistry.siteRules.map { type(of: $0).metadata }

  @Test(arguments: rules.map(\.id))
  func `facts that were written and read again lead rules of the site to the same findings`(
    _ id: String
  ) async throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    let selection = RuleSelection(only: id)
    for example in rule.passing + rule.failing {
      let facts = facts(of: example, selection)
      let again = try facts.map(back)
      let found = await findings(again, selection)
      #expect(await findings(facts, selection) == found)
      #expect(found.isEmpty != rule.failing.contains(example))
      for (one, other) in zip(facts, again) { #expect(bytes(of: one) == bytes(of: other)) }
    }
  }

  private func facts(of example: Example, _ selection: RuleSelection) -> [PageFacts] {
    let texts = example.allFiles.mapValues { Array($0.utf8) }
    let pages = texts.keys.filter { $0.hasSuffix(".html") }.sorted()
    let files = SiteFiles(texts)
    let index = SiteIndex(files, pages: pages)
    let linter = PageLinter(
      selection: selection, index: index, sheets: StyleSheetStore(files, index: index),
      now: LintDate(day: "2026-01-01"), tally: RunTally(selection))
    return pages.enumerated().map { linter.lint(texts[$1] ?? [], page: $0).facts.value }
  }

  private func findings(_ facts: [PageFacts], _ selection: RuleSelection) async -> [String] {
    let review = await SiteReview(
      facts.map(Shared.init), isComplete: true, now: LintDate(day: "2026-01-01"),
      selection: selection,
      tally: RunTally(selection), jobs: 2)
    return review.findings.sorted { $0.key < $1.key }.flatMap { page, findings in
      findings.map { "\(page) \($0.node.index) \($0.outcome) \($0.message.en)" }
    }
  }

  private func bytes(of facts: PageFacts) -> [UInt8] {
    var encoder = ByteEncoder()
    facts.encode(to: &encoder)
    return encoder.bytes
  }

  private func back(_ facts: PageFacts) throws -> PageFacts {
    var decoder = ByteDecoder(bytes(of: facts))
    let read = try PageFacts(from: &decoder, path: facts.path)
    #expect(decoder.rest == 0)
    return read
  }
}
