import Diagnostics
import Lint

/// What is wrong with a whole site, kept up to date page by page.
package struct SiteCheck: Sendable {
  /// What was found everywhere, in the order in which it is printed.
  package private(set) var diagnostics: [Diagnostic]
  /// What only shows when all pages are compared, such as a broken link to a heading.
  package private(set) var betweenPages: [Diagnostic] = []
  private let site: LiveSite
  private let renderer: SiteRenderer
  private let lint: BuildLint?
  private var outcomes: [SiteRenderer.Outcome]

  /// Makes and checks every page; `nil` if the task was cancelled or the site cannot be made.
  package init?(_ site: LiveSite) async {
    guard let renderer = site.renderer else { return nil }
    self.site = site
    self.renderer = renderer
    lint = site.lints ? site.lint(renderer) : nil
    outcomes = []
    outcomes.reserveCapacity(site.tasks.count)
    diagnostics = []
    let maker = PageMaker(renderer: renderer, lint: lint)
    for start in stride(from: 0, to: site.tasks.count, by: PageMaker.runLength) {
      // Others get a turn.
      await Task.yield()
      outcomes += maker.make(site.tasks[start...].prefix(PageMaker.runLength))
      if Task.isCancelled { return nil }
    }
    await conclude()
  }

  /// Whether the check is about a site, so that it can be updated instead of made anew.
  package func isOf(_ site: LiveSite) -> Bool { self.site === site }

  /// Checks the pages of some files again, and what all pages have to do with each other.
  ///
  /// - Parameter paths: Markdown files whose bodies changed, relative to the root.
  package mutating func update(_ paths: Set<String>) async {
    let numbers = site.tasks.indices.filter { number in
      site.source(of: site.tasks[number]).map(paths.contains) ?? false
    }
    let made = PageMaker(renderer: renderer, lint: lint).make(numbers.map { site.tasks[$0] }[...])
    for (number, outcome) in zip(numbers, made) { outcomes[number] = outcome }
    await conclude()
  }

  private mutating func conclude() async {
    let found = await renderer.conclude(outcomes, of: site.tasks, lint, jobs: 1)
    diagnostics = (site.diagnostics + found.diagnostics).sorted()
    let known = Set(
      outcomes.flatMap { $0.diagnostics + $0.linted.flatMap(\.findings.diagnostics) })
    betweenPages = found.diagnostics.filter { !known.contains($0) }
  }
}
