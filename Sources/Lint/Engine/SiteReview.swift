import Parallel

/// What the rules of the site found when the facts of all pages were known.
package struct SiteReview: Sendable {
  /// The findings by the number of their page.
  package let findings: [Int: [Finding]]

  /// Asks the rules of the site, as many at once as there are jobs.
  ///
  /// - Parameters:
  ///   - pages: The facts of every page, by number.
  ///   - isComplete: Whether these are all pages that there are.
  ///   - now: Today.
  ///   - tally: Takes the outcomes and times.
  ///   - jobs: How many rules are asked at once.
  package init(
    _ pages: [Shared<PageFacts>], isComplete: Bool, now: LintDate, selection: RuleSelection,
    tally: RunTally, jobs: Int
  ) async {
    let facts = SiteFacts(pages: pages, isComplete: isComplete, now: now)
    let answers = await Batches(jobs: jobs).map(Array(selection.siteRules.indices)) { place in
      let number = selection.firstSiteRule + place
      var stopwatch = tally.stopwatch()
      var reporter = SiteReporter(ruleCount: selection.rules.count)
      stopwatch.measure(number) {
        reporter.listen(to: number) {
          selection.siteRules[place].check(facts, reporting: &$0)
        }
      }
      tally.add(reporter.counts, stopwatch)
      return reporter.findings
    }
    findings = answers.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
  }
}
