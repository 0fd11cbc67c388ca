import Diagnostics
import Parallel

/// Lints all pages of a folder: pages in parallel, then the rules of the site over their facts, and
/// the style sheets that pages use.
///
/// What stays in memory for a page are its facts and findings, never its bytes or its tree.
package struct SiteLinter: Sendable {
  /// The rules that are asked.
  package let selection: RuleSelection
  private let files: SiteFiles
  private let index: SiteIndex
  private let sheets: StyleSheetStore
  private let pageLinter: PageLinter
  private let options: Options

  /// What a run takes down beside its findings.
  package struct Options: Sendable {
    /// Whether the time of each rule is taken down.
    package var measuresRules = false
    /// Whether the outcomes of each page are kept.
    package var keepsOutcomes = false

    package init() {}
  }

  /// - Parameters:
  ///   - files: The files that may be looked at.
  ///   - pages: The paths of those that are pages; the site is judged as if there were no others.
  ///   - now: Today, which ends suppressions.
  package init(
    _ files: SiteFiles, pages: [String], selection: RuleSelection, now: LintDate,
    options: Options = Options()
  ) {
    self.files = files
    self.selection = selection
    self.options = options
    index = SiteIndex(files, pages: pages)
    sheets = StyleSheetStore(files, index: index)
    pageLinter = PageLinter(selection: selection, index: index, sheets: sheets, now: now)
  }

  /// Lints the pages, `jobs` batches at once.
  ///
  /// - Parameter isReported: Whether findings on a page are wanted; pages that are not only count
  ///   as places that links lead to.
  package func lint(
    jobs: Int, isReported: @escaping @Sendable (String) -> Bool = { _ in true }
  ) async -> LintResult {
    let visits = await Batches(jobs: jobs).map(Array(index.pages.indices)) { number in
      Task.isCancelled ? Visit(unread: index.pages[number], by: self) : visit(number)
    }
    var stopwatch = visits.reduce(into: emptyStopwatch) { $0.add($1.stopwatch) }
    let review = SiteReview(
      visits.map(\.findings.facts), selection: selection, stopwatch: &stopwatch)

    var result = LintResult(selection: selection, keepsOutcomes: options.keepsOutcomes)
    let siteFindings = review.findings
    let revisited = visits.indices.filter {
      siteFindings[$0] != nil || visits[$0].findings.awaitsSiteRules
    }
    let again = await Batches(jobs: jobs).map(revisited) { number in
      (number, visit(number, siteFindings: siteFindings[number] ?? []).findings)
    }
    let replaced = Dictionary(again, uniquingKeysWith: { first, _ in first })
    for (number, visit) in visits.enumerated() where isReported(index.pages[number]) {
      result.add(replaced[number] ?? visit.findings)
    }
    result.add(review.counts)
    result.add(
      SheetReview(sheets.loaded, selection: selection, stopwatch: &stopwatch),
      isReported: isReported)
    result.stopwatch = stopwatch
    return result
  }

  /// What looking at one page brought to light, and how long it took.
  private struct Visit: Sendable {
    var findings: PageFindings
    var stopwatch: RuleStopwatch

    init(_ findings: PageFindings, _ stopwatch: RuleStopwatch) {
      self.findings = findings
      self.stopwatch = stopwatch
    }

    /// A page that was not looked at.
    init(unread path: String, by linter: SiteLinter) {
      findings = PageFindings(counts: [], facts: PageFacts(path: path))
      stopwatch = linter.emptyStopwatch
    }
  }

  private func visit(_ number: Int, siteFindings: [Finding]? = nil) -> Visit {
    let path = index.pages[number]
    var stopwatch = emptyStopwatch
    do throws(SiteFiles.UnreadableFile) {
      let bytes = try files.read(path)
      let findings = pageLinter.lint(
        bytes, page: number, siteFindings: siteFindings, stopwatch: &stopwatch)
      return Visit(findings, stopwatch)
    } catch {
      var visit = Visit(unread: path, by: self)
      visit.findings.diagnostics = [.pageUnreadable(path, reason: error.reason)]
      return visit
    }
  }

  private var emptyStopwatch: RuleStopwatch {
    options.measuresRules ? RuleStopwatch(ruleCount: selection.rules.count) : .off
  }
}

extension Diagnostic {
  /// Says that a page could not be linted because it cannot be read.
  fileprivate static func pageUnreadable(_ path: String, reason: Message) -> Diagnostic {
    Diagnostic(
      .error, "page-unreadable", zh: "无法读取：\(reason.zh)", en: "cannot be read: \(reason.en)",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "检查文件是否存在、是否有读取权限", en: "check that it exists and may be read"))
  }
}
