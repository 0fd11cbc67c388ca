import Accessibility
import Content
import Diagnostics
import HTML
import Lint
import Synchronization
import Theme

/// A site as it is at one moment, whose files are made when somebody asks for them.
///
/// Bodies of pages are read from the disk each time, so that a site stays valid as long as nothing
/// but bodies changes.
package final class LiveSite: Sendable {
  /// Everything found while the sources were read.
  package let diagnostics: [Diagnostic]
  /// The errors that keep every page from being made: in the configuration, the theme or the data.
  package let faults: [Diagnostic]
  /// The root-relative address of the home page, such as `/portal/`; not percent-encoded.
  package let home: String

  let renderer: SiteRenderer?
  let tasks: [RenderTask]
  let lints: Bool
  private let linting: SiteRenderer.Linting
  private let numbers: [String: Int]
  private let assets: [String: [UInt8]]
  private let pageFaults: [String: [Diagnostic]]
  /// Made when the first page is linted; nothing that is served waits for it.
  private let cachedLint = Mutex<BuildLint?>(nil)

  init(_ sources: SiteSources, _ options: BuildOptions) {
    diagnostics = sources.diagnostics
    lints = options.lints
    linting = SiteRenderer.Linting(
      configuration: sources.lintConfiguration, overrides: options.linting, now: options.now)
    let errors = diagnostics.filter { $0.severity == .error }
    guard let library = sources.library, let theme = sources.theme else {
      (renderer, tasks, numbers, assets, pageFaults) = (nil, [], [:], [:], [:])
      home = sources.library.map { Self.path(of: $0.configuration.baseURL) } ?? "/"
      faults = errors
      return
    }
    let renderer = SiteRenderer(library: library, theme: theme)
    let tasks = RenderTask.all(for: library)
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(tasks.count * library.configuration.editions.count)
    for (number, task) in tasks.enumerated() {
      if case .resource(let resource) = task {
        numbers[resource.outputPath] = number
      }
      for file in renderer.files(of: task) { numbers[file.path] = number }
    }
    self.renderer = renderer
    self.tasks = tasks
    self.numbers = numbers
    assets = Dictionary(
      theme.assets.map { ($0.outputPath, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    home = Self.path(of: library.configuration.baseURL)
    faults = errors.filter { error in
      let path = error.span?.path ?? ""
      return !path.hasPrefix("Content/") || path.hasPrefix("Content/_data/")
    }
    pageFaults = Dictionary(grouping: errors) { $0.span?.path ?? "" }
  }

  /// Returns what the site has at a path below its output folder; `nil` if there is nothing.
  package func file(at path: String) -> LiveFile? {
    guard let renderer else { return nil }
    guard let number = numbers[path] else {
      return generated(path, renderer).map { .generated($0) }
    }
    let task = tasks[number]
    if case .resource(let resource) = task {
      return .resource(renderer.library.root + "/" + resource.sourcePath)
    }
    if !faults.isEmpty { return .faulty(faults) }
    if let source = source(of: task), let faults = pageFaults[source] { return .faulty(faults) }
    return page(at: path, number).map { .page($0.bytes) }
  }

  /// Whether a page lies at a path below the output folder.
  package func hasPage(at path: String) -> Bool {
    guard let number = numbers[path] else { return false }
    if case .resource = tasks[number] { return false }
    return true
  }

  /// Returns the Markdown file of the page at a path below the output folder.
  package func source(at path: String) -> String? {
    numbers[path].flatMap { source(of: tasks[$0]) }
  }

  /// Returns what is wrong with a page: in its file, in its Markdown, and in the finished page.
  ///
  /// What only shows when all pages are compared is left to `SiteCheck`.
  package func findings(at path: String) -> [Diagnostic] {
    guard let renderer, let number = numbers[path], let page = page(at: path, number) else {
      return faults
    }
    let source = source(of: tasks[number])
    var findings = diagnostics.filter { $0.span != nil && $0.span?.path == source }
    findings += page.rendering.outcome.diagnostics
    if lints, var linted = lint(renderer).lint(page.bytes, at: path) {
      renderer.lead(&linted, on: page.rendering, in: page.edition)
      findings += LintFindings(linted.findings.diagnostics).besides(findings)
    }
    return findings.sorted()
  }

  /// Returns what a screen reader meets on the page at a path; `nil` if there is no page.
  package func reading(at path: String) -> PageReading? {
    guard let renderer, let number = numbers[path], let page = page(at: path, number) else {
      return nil
    }
    return lint(renderer).accessiblePage(page.bytes, at: path).map { PageReading($0) }
  }

  // MARK: Making files

  /// A page in one of its editions.
  private struct MadePage {
    var rendering: PageRendering
    var edition: Edition
    var bytes: [UInt8]
  }

  private func page(at path: String, _ number: Int) -> MadePage? {
    guard let renderer, let rendering = renderer.rendering(of: tasks[number]),
      let edition = rendering.files.first(where: { $0.path == path })?.edition
    else { return nil }
    return MadePage(
      rendering: rendering, edition: edition, bytes: renderer.render(rendering, in: edition))
  }

  private func generated(_ path: String, _ renderer: SiteRenderer) -> [UInt8]? {
    if let asset = assets[path] { return asset }
    // Feeds and site maps list the whole site, so they are made only for their own kinds of names.
    guard [".xml", ".json", ".txt"].contains(where: path.hasSuffix) else { return nil }
    return renderer.otherFiles().first { $0.path == path }?.bytes
  }

  /// Returns the Markdown file behind a task; `nil` for lists of tags and the like.
  func source(of task: RenderTask) -> String? {
    renderer?.source(of: task)
  }

  /// Returns how pages are linted.
  func lint(_ renderer: SiteRenderer) -> BuildLint {
    cachedLint.withLock { cached in
      if let cached { return cached }
      let made = renderer.makeLint(
        linting, pages: renderer.pagePaths(of: tasks), others: renderer.otherFiles().map(\.path))
      cached = made
      return made
    }
  }

  /// Returns the path of an address such as `https://example.org/portal`, with slashes around it.
  private static func path(of baseURL: String) -> String {
    let parts = baseURL.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2)
    let path = parts.reduce("/") { "\($0)\($1)/" }
    return String(decoding: PercentDecoding.decoded(Array(path.utf8)[...]), as: UTF8.self)
  }
}
