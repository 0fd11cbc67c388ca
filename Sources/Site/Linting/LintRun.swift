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
    let configuration: LintConfiguration
    let target: LintTarget
    let isReported: @Sendable (String) -> Bool
    do throws(LintRefusal) {
      configuration = try readConfiguration()
      target = try findPages()
      isReported = try scope(of: target)
    } catch {
      return error.outcome
    }
    let linter = SiteLinter(
      target.files, pages: target.pages, selection: RuleSelection(configuration),
      now: LintDate(request.now), options: request.options)
    let result = await linter.lint(jobs: request.jobs, isReported: isReported)
    var outcome = LintOutcome(diagnostics: result.diagnostics, suppressed: result.suppressed)
    outcome.result = result
    outcome.sets = configuration.sets
    let pages = Set(target.pages)
    let isWhole = target.files.isComplete
    do throws(LintRefusal) {
      // A page that is gone from a whole folder has no faults any more.
      try BaselineFile(request.baseline, root: root).apply(
        to: &outcome, now: LintDate(request.now),
        isLinted: { pages.contains($0) ? isReported($0) : isWhole })
    } catch {
      return error.outcome
    }
    return outcome
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
    if let sets = request.sets { configuration.sets = sets }
    configuration.levels.merge(request.levels) { $1 }
    more = request.levels.keys.sorted().compactMap { id in
      guard let rule = RuleRegistry.metadata(of: id) else { return .ruleUnknown(id) }
      return request.levels[id].flatMap { $0 < rule.lowestLevel ? .levelRefused(rule) : nil }
    }
    guard more.isEmpty else { throw .misused(more) }
    return configuration
  }

  private func findPages() throws(LintRefusal) -> LintTarget {
    let target: LintTarget
    switch request.input {
    case .page(let bytes, let name):
      target = .page(bytes, named: name, address: request.address)
    case .pages(let paths):
      let missing = paths.filter { FileSystem.size($0) == nil }
      guard missing.isEmpty else { throw .misused(missing.map(Diagnostic.inputMissing)) }
      target = .pages(paths, address: request.address)
    case .folder(let path):
      guard FileSystem.isFolder(path) else { throw .misused([.inputMissing(path)]) }
      do throws(FileError) {
        target = try .folder(path, address: request.address)
      } catch {
        throw .failed(error.diagnostic())
      }
      if target.pages.isEmpty { throw .misused([.noPages(path)]) }
    }
    return target
  }

  /// Returns which of the pages findings are wanted on.
  private func scope(
    of target: LintTarget
  ) throws(LintRefusal) -> @Sendable (String) -> Bool {
    let only = request.only
    let changed = try request.revision.map { revision throws(LintRefusal) in
      let folder =
        if case .folder(let path) = request.input { path } else { FileSystem.workingFolder }
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
}

/// Why linting did not begin.
enum LintRefusal: Error {
  case misused([Diagnostic])
  case failed(Diagnostic)

  var outcome: LintOutcome {
    switch self {
    case .misused(let diagnostics): .misused(diagnostics)
    case .failed(let diagnostic): .failed(diagnostic)
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

  fileprivate static func ruleUnknown(_ id: String) -> Diagnostic {
    let nearest = NearestName.of(id, among: RuleRegistry.all.map(\.id))
    return Diagnostic(
      .error, "rule-unknown", zh: "没有名为“\(id)”的规则", en: "there is no rule “\(id)”", at: nil,
      help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
        ?? Message(zh: "用 sitegen rules 查看全部规则", en: "list the rules with sitegen rules"))
  }

  fileprivate static func levelRefused(_ rule: RuleMetadata) -> Diagnostic {
    Diagnostic(
      .error, "lint-level-too-low", zh: "\(rule.id) 的级别不能低于 \(rule.lowestLevel.rawValue)",
      en: "the level of \(rule.id) cannot be below \(rule.lowestLevel.rawValue)", at: nil,
      help: Message(zh: "请改正网页", en: "mend the pages"))
  }
}
