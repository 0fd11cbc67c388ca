import Diagnostics

/// What linting a folder brought to light.
package struct LintResult: Sendable {
  /// The rules that were asked.
  package let selection: RuleSelection
  /// The findings that stand, in the order of pages and places.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The findings that a comment excuses.
  package private(set) var suppressed: [SuppressedDiagnostic] = []
  /// The outcomes of each rule of the selection.
  package private(set) var counts: [OutcomeCounts]
  /// The number of pages that findings were wanted for.
  package private(set) var pages: Int
  /// What each rule took, if that was measured.
  package var stopwatch = RuleStopwatch.off
  /// The outcomes of the page rules on each page, if they were asked for.
  package private(set) var pageOutcomes: [PageOutcomes] = []
  private let keepsOutcomes: Bool

  /// The outcomes of the page rules on one page.
  package struct PageOutcomes: Sendable, Hashable {
    package let path: String
    /// The outcomes, in the order of the selection's rules.
    package let outcomes: [Outcome]
  }

  init(selection: RuleSelection, keepsOutcomes: Bool) {
    self.selection = selection
    self.keepsOutcomes = keepsOutcomes
    pages = 0
    counts = Array(repeating: OutcomeCounts(), count: selection.rules.count)
  }

  mutating func add(_ page: PageFindings) {
    pages += 1
    diagnostics += page.diagnostics.sorted()
    suppressed += page.suppressed
    add(page.counts)
    guard keepsOutcomes else { return }
    let outcomes = page.counts.prefix(selection.firstSiteRule).map(\.outcome)
    pageOutcomes.append(PageOutcomes(path: page.facts.path, outcomes: outcomes))
  }

  /// Adds what was found in style sheets.
  mutating func add(_ sheets: SheetReview, isReported: (String) -> Bool) {
    diagnostics += sheets.diagnostics.filter { isReported($0.span?.path ?? "") }
    add(sheets.counts)
  }

  mutating func add(_ others: [OutcomeCounts]) {
    for (rule, other) in others.enumerated() { counts[rule] += other }
  }
}
