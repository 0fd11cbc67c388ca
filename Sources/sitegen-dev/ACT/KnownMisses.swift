/// The failures that the linter is known not to find, each with the reason.
struct KnownMisses {
  private let rules: [String: String]
  private let cases: [String: String]

  /// Reads a list of `rules`, of which any case may be missed, and of single `cases`.
  init(_ table: StandardTable) throws {
    rules = Dictionary(try table.pairs("rules")) { first, _ in first }
    cases = Dictionary(try table.pairs("cases")) { first, _ in first }
  }

  /// A list without entries.
  init() {
    rules = [:]
    cases = [:]
  }

  /// Returns why a case is missed, if that is known.
  func reason(for test: ACTCase) -> String? {
    cases[test.name] ?? rules[test.rule]
  }

  /// Returns what contradicts the list: misses that it does not name, and listed cases that are found.
  func contradictions(in score: ACTScore) -> [String] {
    let missed = score.rules.flatMap(\.missed)
    let unlisted = missed.filter { reason(for: $0) == nil }
    let stale = Set(cases.keys).subtracting(missed.map(\.name))
    return unlisted.map { "not listed: \($0.name), \($0.title)" }
      + stale.sorted().map { "listed, but found or not in the corpus: \($0)" }
  }

  /// Returns the listed rules of which nothing is missed any more.
  func finishedRules(in score: ACTScore) -> [String] {
    score.rules.filter { rules[$0.rule] != nil && $0.missed.isEmpty && $0.failing > 0 }.map(\.rule)
  }
}
