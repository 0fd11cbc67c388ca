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
  private let tally: RunTally
  private let now: LintDate

  /// - Parameters:
  ///   - files: The files that may be looked at.
  ///   - pages: The paths of those that are pages; the site is judged as if there were no others.
  ///   - now: Today, which ends suppressions and by which columns grow stale.
  ///   - options: What is taken down beside findings.
  package init(
    _ files: SiteFiles, pages: [String], selection: RuleSelection, now: LintDate,
    options: RunOptions = RunOptions()
  ) {
    self.files = files
    self.selection = selection
    self.now = now
    index = SiteIndex(files, pages: pages)
    sheets = StyleSheetStore(files, index: index)
    tally = RunTally(selection, options: options)
    pageLinter = PageLinter(
      selection: selection, index: index, sheets: sheets, now: now, tally: tally)
  }

  /// Lints the pages, `jobs` batches at once.
  ///
  /// - Parameters:
  ///   - isReported: Whether findings on a page are wanted; pages that are not only count as places
  ///     that links lead to.
  ///   - progress: Told how many pages are done.
  package func lint(
    jobs: Int, isReported: @escaping @Sendable (String) -> Bool = { _ in true },
    progress: PageProgress? = nil
  ) async -> LintResult {
    let pages = index.pages
    let counter = progress.map { PageCounter(of: pages.count, $0) }
    let visits = await Batches(jobs: jobs).map(Array(pages.indices)) { number in
      defer { counter?.add(1) }
      return Task.isCancelled
        ? PageFindings(facts: Shared(PageFacts(path: pages[number])))
        : visit(number, isTallied: isReported(pages[number]))
    }
    let review = await SiteReview(
      visits.map(\.facts), isComplete: files.isComplete, now: now, selection: selection,
      tally: tally, jobs: jobs)
    let revisited = visits.indices.filter {
      review.findings[$0] != nil || visits[$0].awaitsSiteRules
    }
    let again = await Batches(jobs: jobs).map(revisited) { number in
      (number, visit(number, siteFindings: review.findings[number] ?? [], isTallied: false))
    }
    let replaced = Dictionary(again, uniquingKeysWith: { first, _ in first })
    var sheetReview = SheetReview(sheets.loaded, selection: selection, tally: tally)
    sheetReview.diagnostics.removeAll { !isReported($0.span?.path ?? "") }

    var result = LintResult(selection: selection, tally: tally)
    for (number, visit) in visits.enumerated() where isReported(pages[number]) {
      result.add(replaced[number] ?? visit)
    }
    result.add(sheetReview)
    return result
  }

  private func visit(
    _ number: Int, siteFindings: [Finding]? = nil, isTallied: Bool
  ) -> PageFindings {
    let path = index.pages[number]
    do throws(SiteFiles.UnreadableFile) {
      return pageLinter.lint(
        try files.read(path), page: number, siteFindings: siteFindings, isTallied: isTallied)
    } catch {
      var findings = PageFindings(facts: Shared(PageFacts(path: path)))
      findings.diagnostics = [.pageUnreadable(path, reason: error.reason)]
      return findings
    }
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
