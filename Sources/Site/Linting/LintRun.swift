import Content
import Diagnostics
import Lint

/// One run of the linter: configuration, pages, baseline.
package struct LintRun: Sendable {
  private let request: LintRequest
  private let root: String

  package init(_ request: LintRequest) {
    self.request = request
    root = FileSystem.absolute(request.root, from: FileSystem.workingFolder)
  }

  /// Lints what was asked for.
  package func run() async -> LintOutcome {
    do throws(LintRefusal) {
      let problems = request.overrides.problems
      guard problems.isEmpty else { throw .misused(problems) }
      guard let target = try findPages() else { return try await lintProject() }
      return try await lint(target)
    } catch {
      return error.outcome
    }
  }

  /// Lints finished pages, whoever made them.
  private func lint(_ target: LintTarget) async throws(LintRefusal) -> LintOutcome {
    let configuration = try readConfiguration()
    let isReported = try scope()
    let linter = SiteLinter(
      target.files, pages: target.pages, selection: RuleSelection(configuration),
      now: LintDate(request.now), options: request.overrides.options)
    let result = await linter.lint(
      jobs: request.jobs, isReported: isReported, progress: request.progress)
    var outcome = LintOutcome(
      diagnostics: result.diagnostics, suppressed: result.suppressed, result: result)
    let pages = Set(target.pages)
    let isWhole = target.files.isComplete
    // A page that is gone from a whole folder has no faults any more.
    try applyBaseline(to: &outcome) { pages.contains($0) ? isReported($0) : isWhole }
    return outcome
  }

  /// Lints the pages that a build of the site would make, with all else that a build checks.
  private func lintProject() async throws(LintRefusal) -> LintOutcome {
    let isReported = try scope()
    var options = BuildOptions(root: request.root, now: request.now)
    options.isDryRun = true
    options.jobs = request.jobs
    options.progress = request.progress
    options.linting = request.overrides
    options.linting.keepsNotes = true
    let built = await Site.build(options)
    guard built.outcome != .interrupted else { throw .interrupted }
    var outcome = LintOutcome(
      diagnostics: built.diagnostics, result: built.lint,
      isMisused: built.outcome == .misused, isFailed: built.outcome == .failed)
    guard let result = built.lint else { return outcome }
    func isWanted(_ diagnostic: Diagnostic) -> Bool {
      diagnostic.span.map { isReported($0.path) } ?? true
    }
    outcome.diagnostics = built.diagnostics.filter(isWanted)
    outcome.suppressed = LintFindings.once(result.suppressed) { $0.diagnostic }
      .filter { isWanted($0.diagnostic) }
    try applyBaseline(to: &outcome, isLinted: isReported)
    return outcome
  }

  private func applyBaseline(
    to outcome: inout LintOutcome, isLinted: (String) -> Bool
  ) throws(LintRefusal) {
    // What was not looked at because the user stopped the run is not mended.
    guard !Task.isCancelled else { throw .interrupted }
    try BaselineFile(request.baseline, root: root).apply(
      to: &outcome, now: LintDate(request.now), isLinted: isLinted)
  }

  private func readConfiguration() throws(LintRefusal) -> LintConfiguration {
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try FileSystem.read(root + "/" + Configuration.fileName)
    } catch {
      throw .failed(error.diagnostic(in: Configuration.fileName))
    }
    let (settings, problems) = bytes.map(LintSettings.read) ?? (LintSettings(), [])
    var (configuration, more) = LintConfiguration.reading(settings)
    guard problems.isEmpty, more.isEmpty else { throw .misused(problems + more) }
    request.overrides.apply(to: &configuration)
    return configuration
  }

  /// Returns the finished pages that were asked for; `nil` for those that a build would make.
  private func findPages() throws(LintRefusal) -> LintTarget? {
    switch request.input {
    case .project: return nil
    case .page(let bytes, let name):
      return .page(bytes, named: name, address: request.address)
    case .pages(let paths):
      let missing = paths.filter { FileSystem.size($0) == nil }
      guard missing.isEmpty else { throw .misused(missing.map(Diagnostic.inputMissing)) }
      return .pages(paths, address: request.address)
    case .folder(let path):
      guard FileSystem.isFolder(path) else { throw .misused([.inputMissing(path)]) }
      let target: LintTarget
      do throws(FileError) {
        target = try .folder(path, address: request.address)
      } catch {
        throw .failed(error.diagnostic())
      }
      if target.pages.isEmpty { throw .misused([.noPages(path)]) }
      return target
    }
  }

  /// Returns for which files findings are wanted.
  private func scope() throws(LintRefusal) -> @Sendable (String) -> Bool {
    let only = request.only
    let changed = try request.revision.map { revision throws(LintRefusal) in
      do throws(GitChanges.Failure) {
        return try GitChanges.files(since: revision, in: folder)
      } catch {
        throw .misused([error.diagnostic])
      }
    }
    return { path in
      (only.isEmpty || only.contains { $0.matches(path) }) && changed?.contains(path) ?? true
    }
  }

  /// The folder that the paths of findings start from.
  private var folder: String {
    switch request.input {
    case .project: root
    case .folder(let path): path
    case .pages, .page: FileSystem.workingFolder
    }
  }
}

/// Why linting did not begin or did not end.
enum LintRefusal: Error {
  case misused([Diagnostic])
  case failed(Diagnostic)
  case interrupted

  var outcome: LintOutcome {
    switch self {
    case .misused(let diagnostics): LintOutcome(diagnostics: diagnostics, isMisused: true)
    case .failed(let diagnostic): LintOutcome(diagnostics: [diagnostic], isFailed: true)
    case .interrupted: LintOutcome(isInterrupted: true)
    }
  }
}

extension LintDate {
  /// The day of the calendar.
  package init(_ date: CalendarDate) {
    self.init(day: date.iso)
  }
}

extension Diagnostic {
  /// Says that nothing lies at a path on the command line.
  static func inputMissing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "input-missing", zh: "没有 \(path) 这个文件或文件夹", en: "there is no file or folder \(path)",
      at: nil, help: Message(zh: "检查路径", en: "check the path"))
  }

  fileprivate static func noPages(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "pages-missing", zh: "\(path) 里没有 HTML 文件", en: "there is no HTML file in \(path)",
      at: nil, help: Message(zh: "指定含有 .html 文件的文件夹", en: "name a folder with .html files"))
  }
}
