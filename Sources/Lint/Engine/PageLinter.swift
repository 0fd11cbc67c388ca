import Accessibility
import CSS
import Diagnostics
import HTML

/// Lints one page at a time: parses it once, asks every rule, keeps the facts.
package struct PageLinter: Sendable {
  /// The rules that are asked.
  package let selection: RuleSelection
  let index: SiteIndex
  private let tally: RunTally
  private let sheets: StyleSheetStore
  private let now: LintDate

  /// - Parameters:
  ///   - index: What lies where in the folder of the pages.
  ///   - sheets: The style sheets of the folder, shared by all pages.
  ///   - now: Today, which ends suppressions.
  ///   - tally: Takes the outcomes and times.
  package init(
    selection: RuleSelection, index: SiteIndex, sheets: StyleSheetStore, now: LintDate,
    tally: RunTally
  ) {
    self.selection = selection
    self.index = index
    self.sheets = sheets
    self.now = now
    self.tally = tally
  }

  /// Lints a page; never fails, whatever the bytes are.
  ///
  /// - Parameters:
  ///   - number: The page's number in the index.
  ///   - siteFindings: What the rules of the site found on the page; `nil` if they were not asked
  ///     yet, and then comments that name one of them wait.
  ///   - isTallied: Whether outcomes and times are added up; not twice for the same page.
  package func lint(
    _ bytes: [UInt8], page number: Int, siteFindings: [Finding]? = nil, isTallied: Bool = true
  ) -> PageFindings {
    let tree = PageParser.parse(bytes)
    let page = sheets.page(tree, number: number)
    var stopwatch = tally.stopwatch()
    var reporter = Reporter(ruleCount: selection.rules.count)
    ask(page, isFrame: false, &reporter, &stopwatch)

    let path = index.pages[number]
    let suppressions = PageSuppressions(tree)
    let facts = FactCollector(page, number: number, index: index).facts()
    var result = PageFindings(facts: Shared(facts))
    result.diagnostics = Self.problems(of: tree, path: path)
    let findings = reporter.findings + (siteFindings ?? [])
    let isWaiting = siteFindings == nil && suppressions.names(anyOf: selection.siteRuleMetadata)
    if !findings.isEmpty || !suppressions.isEmpty {
      var report = FindingReport(
        tree, path: path, selection: selection, frame: nil, lines: LineTable(tree.source),
        now: now, suppressions: suppressions)
      report.add(findings, to: &result)
      if !isWaiting { report.addCommentProblems(to: &result) }
    }
    result.awaitsSiteRules = isWaiting
    result.isDated = !suppressions.isEmpty || !tree.frames.isEmpty
    var counts = reporter.counts
    lintFrames(of: tree, number: number, path: path, to: &result, &counts, &stopwatch)
    if tally.keepsOutcomes {
      result.outcomes = counts.prefix(selection.firstSiteRule).map(\.outcome)
    }
    if isTallied { tally.add(counts, stopwatch) }
    return result
  }

  /// Says what kept the page from being read, each kind of problem once.
  private static func problems(of tree: PageTree, path: String) -> [Diagnostic] {
    var codes: Set<String> = []
    return tree.problems.map { Diagnostic($0, path: path) }
      .filter { codes.insert($0.code).inserted }
  }

  /// Lints the documents in the frames of a page, and those in theirs.
  private func lintFrames(
    of tree: PageTree, number: Int, path: String, to result: inout PageFindings,
    _ total: inout [OutcomeCounts], _ stopwatch: inout RuleStopwatch
  ) {
    var waiting = tree.frames.map { ($0, FramePlace(of: $0, in: tree)) }
    while let (frame, place) = waiting.popLast() {
      var reporter = Reporter(ruleCount: selection.rules.count)
      ask(sheets.page(frame.tree, number: number), isFrame: true, &reporter, &stopwatch)
      for (rule, counts) in reporter.counts.enumerated() { total[rule].add(frame: counts) }
      waiting += frame.tree.frames.map { ($0, place.nested) }
      guard !reporter.findings.isEmpty else { continue }
      var report = FindingReport(
        frame.tree, path: path, selection: selection, frame: place,
        lines: LineTable(tree.source), now: now, suppressions: PageSuppressions(frame.tree))
      report.add(reporter.findings, to: &result)
    }
  }

  private func ask(
    _ page: AccessiblePage, isFrame: Bool, _ reporter: inout Reporter,
    _ stopwatch: inout RuleStopwatch
  ) {
    for (number, rule) in selection.pageRules.enumerated()
    where !isFrame || selection.rules[number].scope == .documents {
      stopwatch.measure(number) {
        reporter.listen(to: number) { rule.check(page, reporting: &$0) }
      }
    }
    askSheetRules(page, &reporter, &stopwatch)
  }

  /// Asks the rules about styles about those that stand in the page itself.
  private func askSheetRules(
    _ page: AccessiblePage, _ reporter: inout Reporter, _ stopwatch: inout RuleStopwatch
  ) {
    guard !selection.sheetRules.isEmpty else { return }
    let texts = PageSheets(page).texts()
    for (place, rule) in selection.sheetRules.enumerated() {
      let number = selection.firstSheetRule + place
      stopwatch.measure(number) {
        reporter.listen(to: number) { reporter in
          for (node, text) in texts {
            var sheetReporter = SheetReporter()
            rule.check(text, reporting: &sheetReporter)
            reporter.take(sheetReporter, at: node)
          }
        }
      }
    }
  }
}
