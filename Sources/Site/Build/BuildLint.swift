import Content
import Diagnostics
import Lint
import Theme

/// Lints the pages of a build while they are made.
struct BuildLint: Sendable {
  private let selection: RuleSelection
  private let linter: PageLinter
  /// The number of each page by its file.
  private let numbers: [String: Int]

  /// - Parameters:
  ///   - pages: The files of all pages, in the order in which they are made.
  ///   - others: The files that are published beside them.
  init(
    _ configuration: LintConfiguration, pages: [String], others: [String], theme: Theme,
    baseURL: String, now: CalendarDate
  ) {
    selection = RuleSelection(configuration)
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
    linter = PageLinter(
      selection: selection, index: index, sheets: StyleSheetStore(files, index: index),
      now: LintDate(now))
    numbers = Dictionary(
      pages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the number of the page in a file.
  func number(of path: String) -> Int? { numbers[path] }

  /// What linting one page brought to light.
  struct PageOutcome: Sendable {
    var number: Int
    var findings: PageFindings
  }

  /// Lints a finished page; `siteFindings` are what the rules of the site found on it.
  ///
  /// Notes are left out: what only a person can decide is what `sitegen lint` lists.
  func lint(_ bytes: [UInt8], at path: String, siteFindings: [Finding]? = nil) -> PageOutcome? {
    guard let number = numbers[path] else { return nil }
    var stopwatch = RuleStopwatch.off
    var findings = linter.lint(
      bytes, page: number, siteFindings: siteFindings, stopwatch: &stopwatch)
    findings.diagnostics.removeAll { $0.severity == .note }
    return PageOutcome(number: number, findings: findings)
  }

  /// Asks the rules of the site and returns the pages that have to be linted again, with what these
  /// rules found on them.
  func revisions(_ outcomes: [PageOutcome]) -> [Int: [Finding]] {
    let sorted = outcomes.sorted { $0.number < $1.number }
    var stopwatch = RuleStopwatch.off
    let review = SiteReview(
      sorted.map(\.findings.facts), selection: selection, stopwatch: &stopwatch)
    var revisions = review.findings
    for outcome in outcomes where outcome.findings.awaitsSiteRules {
      revisions[outcome.number, default: []] += []
    }
    return revisions
  }
}
