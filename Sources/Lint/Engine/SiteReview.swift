/// What the rules of the site found when the facts of all pages were known.
package struct SiteReview: Sendable {
  /// The findings by the number of their page.
  package let findings: [Int: [Finding]]
  /// The outcomes of each rule of the selection.
  package let counts: [OutcomeCounts]

  /// Asks the rules of the site.
  ///
  /// - Parameters:
  ///   - pages: The facts of every page, by number.
  ///   - stopwatch: Takes down how long each rule took.
  package init(
    _ pages: [PageFacts], selection: RuleSelection, stopwatch: inout RuleStopwatch
  ) {
    let facts = SiteFacts(pages: pages)
    var reporter = SiteReporter(ruleCount: selection.rules.count)
    for (place, rule) in selection.siteRules.enumerated() {
      let number = selection.firstSiteRule + place
      stopwatch.measure(number) {
        reporter.listen(to: number) { rule.check(facts, reporting: &$0) }
      }
    }
    findings = reporter.findings
    counts = reporter.counts
  }
}
