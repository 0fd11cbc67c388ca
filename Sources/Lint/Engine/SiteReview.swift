/// What the rules of the site found when the facts of all pages were known.
package struct SiteReview: Sendable {
  /// The findings by the number of their page.
  package let findings: [Int: [Finding]]

  /// Asks the rules of the site.
  ///
  /// - Parameters:
  ///   - pages: The facts of every page, by number.
  ///   - isComplete: Whether these are all pages that there are.
  ///   - now: Today.
  ///   - tally: Takes the outcomes and times.
  package init(
    _ pages: [PageFacts], isComplete: Bool, now: LintDate, selection: RuleSelection,
    tally: RunTally
  ) {
    let facts = SiteFacts(pages: pages, isComplete: isComplete, now: now)
    var stopwatch = tally.stopwatch()
    var reporter = SiteReporter(ruleCount: selection.rules.count)
    for (place, rule) in selection.siteRules.enumerated() {
      let number = selection.firstSiteRule + place
      stopwatch.measure(number) {
        reporter.listen(to: number) { rule.check(facts, reporting: &$0) }
      }
    }
    findings = reporter.findings
    tally.add(reporter.counts, stopwatch)
  }
}
