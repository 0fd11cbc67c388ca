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

  init(selection: RuleSelection, pages: Int) {
    self.selection = selection
    self.pages = pages
    counts = Array(repeating: OutcomeCounts(), count: selection.rules.count)
  }

  mutating func add(_ page: PageFindings) {
    pages += 1
    diagnostics += page.diagnostics.sorted()
    suppressed += page.suppressed
    add(page.counts)
  }

  mutating func add(_ others: [OutcomeCounts]) {
    for (rule, other) in others.enumerated() { counts[rule] += other }
  }
}
