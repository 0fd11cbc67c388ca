import Accessibility
import CSS
import Content
import Diagnostics
import HTML
import Lint
import Theme

/// Lints the pages of a build while they are made.
struct BuildLint: Sendable {
  private let selection: RuleSelection
  private let linter: PageLinter
  private let styles: StyleSheetStore
  private let tally: RunTally
  /// The theme's style sheets, as their authors wrote them.
  private let sheets: [StyleSheet]
  /// Whether findings are kept that only a person can decide; they are what `sitegen lint` lists.
  private let keepsNotes: Bool
  /// The files of all pages, by number.
  private let paths: [String]
  /// The number of each page by its file.
  private let numbers: [String: Int]
  private let now: LintDate

  /// - Parameters:
  ///   - pages: The files of all pages, in the order in which they are made.
  ///   - others: The files that are published beside them.
  ///   - overrides: What is wanted otherwise than the configuration says.
  init(
    _ configuration: LintConfiguration, pages: [String], others: [String],
    overrides: LintOverrides, theme: Theme, baseURL: String, now: CalendarDate
  ) {
    selection = RuleSelection(configuration)
    self.now = LintDate(now)
    tally = RunTally(selection, options: overrides.options)
    keepsNotes = overrides.keepsNotes
    sheets = theme.assets.filter { $0.name.hasSuffix(".css") }.map {
      StyleSheet(parsing: $0.source.bytes, path: $0.source.path)
    }
    let assets = Dictionary(
      theme.assets.map { ($0.outputPath, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let files = SiteFiles(
      paths: (pages + others + assets.keys).sorted(), address: PublishedAddress(baseURL)
    ) { path throws(SiteFiles.UnreadableFile) in
      guard let bytes = assets[path] else {
        throw SiteFiles.UnreadableFile(reason: Message(zh: "不是主题的文件", en: "not the theme's"))
      }
      return bytes
    }
    let index = SiteIndex(files, pages: pages)
    styles = StyleSheetStore(files, index: index)
    linter = PageLinter(
      selection: selection, index: index, sheets: styles,
      now: self.now, tally: tally)
    paths = pages
    numbers = Dictionary(
      pages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the number of the page in a file.
  func number(of path: String) -> Int? { numbers[path] }

  /// What linting one page brought to light.
  struct PageOutcome: Sendable {
    var number: Int
    var findings: PageFindings
    /// Whether other pages were asked where the findings can be mended.
    var hasAskedOthers = false

    /// Whether the same would be found on any day, whatever other pages become.
    var isLasting: Bool {
      !hasAskedOthers && !findings.isDated && !findings.awaitsSiteRules
        && findings.suppressed.isEmpty && findings.outcomes.isEmpty
    }
  }

  /// Lints a finished page; `siteFindings` are what the rules of the site found on it.
  func lint(_ bytes: [UInt8], at path: String, siteFindings: [Finding]? = nil) -> PageOutcome? {
    guard let number = numbers[path] else { return nil }
    var findings = linter.lint(
      bytes, page: number, siteFindings: siteFindings, isTallied: siteFindings == nil)
    leaveOutNotes(&findings.diagnostics)
    return PageOutcome(number: number, findings: findings)
  }

  /// Returns what assistive technology meets on a finished page; `nil` if it is none of these.
  func accessiblePage(_ bytes: [UInt8], at path: String) -> AccessiblePage? {
    numbers[path].map { styles.page(PageParser.parse(bytes), number: $0) }
  }

  /// Asks the rules of the site and returns the pages that have to be linted again, with what these
  /// rules found on them.
  func revisions(_ outcomes: some Sequence<PageOutcome>, jobs: Int) async -> [Int: [Finding]] {
    // Pages that were not linted keep their numbers.
    var facts = paths.map { Shared(PageFacts(path: $0)) }
    var count = 0
    var waiting: [Int] = []
    for outcome in outcomes {
      facts[outcome.number] = outcome.findings.facts
      count += 1
      if outcome.findings.awaitsSiteRules { waiting.append(outcome.number) }
    }
    let review = await SiteReview(
      facts, isComplete: count == paths.count, now: now, selection: selection, tally: tally,
      jobs: jobs)
    var revisions = review.findings
    for number in waiting { revisions[number, default: []] += [] }
    return revisions
  }

  /// Adds up what was found on all pages, and asks about the theme's style sheets.
  func result(_ outcomes: some Sequence<PageOutcome>) -> LintResult {
    var review = SheetReview(sheets, selection: selection, tally: tally)
    leaveOutNotes(&review.diagnostics)
    var result = LintResult(selection: selection, tally: tally)
    var usedComments: Set<SourceSpan> = []
    for outcome in outcomes {
      result.add(outcome.findings)
      usedComments.formUnion(outcome.findings.usedComments)
    }
    result.forgetUnused(usedComments)
    result.add(review)
    return result
  }

  private func leaveOutNotes(_ diagnostics: inout [Diagnostic]) {
    if !keepsNotes { diagnostics.removeAll { $0.severity == .note } }
  }
}
