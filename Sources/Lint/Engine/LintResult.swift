import Diagnostics

/// What linting a folder brought to light.
package struct LintResult: Sendable {
  /// The rules that were asked.
  package let selection: RuleSelection
  /// The findings that stand, in the order of pages and places.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The findings that a comment excuses.
  package private(set) var suppressed: [SuppressedDiagnostic] = []
  /// How often each rule of the selection reported each outcome.
  package let counts: [OutcomeCounts]
  /// What each rule took, in seconds; zeros if that was not measured.
  package let times: [Double]
  /// The number of pages that findings were wanted for.
  package private(set) var pages = 0
  /// The outcomes of the page rules on each page, if they were asked for.
  package private(set) var pageOutcomes: [PageOutcomes] = []

  /// The outcomes of the page rules on one page.
  package struct PageOutcomes: Sendable, Hashable {
    package let path: String
    /// The outcomes, in the order of the selection's rules.
    package let outcomes: [Outcome]
  }

  /// Starts without pages.
  ///
  /// - Parameter tally: What was added up over all pages and style sheets.
  package init(selection: RuleSelection, tally: RunTally) {
    self.selection = selection
    counts = tally.counts
    times = tally.times
  }

  /// Adds what linting a page brought to light.
  package mutating func add(_ page: PageFindings) {
    pages += 1
    diagnostics += page.diagnostics.sorted()
    suppressed += page.suppressed
    if !page.outcomes.isEmpty {
      pageOutcomes.append(PageOutcomes(path: page.facts.path, outcomes: page.outcomes))
    }
  }

  /// Forgets that comments are unused where others from the same place are used: a template or a page
  /// of several editions writes a comment more than once.
  package mutating func forgetUnused(_ used: Set<SourceSpan>) {
    diagnostics.removeAll { diagnostic in
      diagnostic.code == SuppressionProblem.unusedCode
        && diagnostic.span.map(used.contains) ?? false
    }
  }

  /// Adds what was found in style sheets.
  package mutating func add(_ sheets: SheetReview) {
    diagnostics += sheets.diagnostics
  }
}
