import Diagnostics
import Testing

@testable import Lint

@Suite struct RuleExampleTests {
  @Test(arguments: ExampleCase.all)
  func `every example holds`(_ example: ExampleCase) async throws {
    let result = await example.lint()
    let counts = try #require(result.counts.first)
    let found = Dictionary(grouping: result.diagnostics) { $0.span?.path ?? "" }
      .mapValues { Set($0.compactMap { $0.span?.offset }) }
    #expect(found == example.example.marks.mapValues(Set.init))
    switch example.kind {
    case .passing: #expect(counts.passed > 0 && counts.failed == 0 && counts.cantTell == 0)
    case .failing: #expect(counts.failed > 0)
    case .inapplicable: #expect(counts.passed == 0 && counts.failed == 0 && counts.cantTell == 0)
    case .undecidable: #expect(counts.cantTell > 0 && counts.failed == 0)
    }
  }

  @Test(arguments: RuleRegistry.all.map(\.id))
  func `a rule has examples of each kind and words in both languages`(_ id: String) throws {
    let rule = try #require(RuleRegistry.metadata(of: id))
    #expect(!rule.passing.isEmpty)
    #expect(rule.failing.contains { !$0.marks.isEmpty } || !rule.undecidable.isEmpty)
    #expect(!rule.inapplicable.isEmpty)
    for message in [rule.summary, rule.rationale, rule.help] {
      #expect(!message.zh.isEmpty && !message.en.isEmpty && message.zh != message.en)
    }
  }

  @Test func `ids are unique, in kebab case and sorted`() {
    let ids = RuleRegistry.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    for id in ids { #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)") }
  }
}
