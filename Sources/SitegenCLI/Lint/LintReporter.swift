import Diagnostics
import Lint
import Site

/// Writes what the linter found, in all formats that were asked for.
struct LintReporter {
  let options: GlobalOptions
  let choices: [ReportChoice]
  /// The least severity that fails the run; `nil` if none does.
  let failing: Diagnostic.Severity?
  let input: LintRequest.Input
  /// The folder with configuration and baseline.
  let root: String

  /// Writes the reports; one whose file cannot be written ends the command.
  func write(_ outcome: LintOutcome, seconds: Double) throws {
    let report = report(of: outcome, seconds: seconds)
    for choice in choices { try write(report, as: choice) }
    guard !options.quiet, choices.contains(where: { $0.format == .text && $0.file == nil }) else {
      return
    }
    let pages = outcome.result?.pages ?? 0
    let text = Message(
      zh: "已检查 \(pages) 个页面", en: pages == 1 ? "checked 1 page" : "checked \(pages) pages")
    Console.write(text.text(in: options.language) + "\n", to: .messages)
  }

  /// Writes the rules by the time they took, the slowest first.
  func writeTimings(of result: LintResult) {
    let times = zip(result.selection.rules, result.times)
    for (rule, seconds) in times.sorted(by: { ($1.1, $0.0.id) < ($0.1, $1.0.id) }) {
      let milliseconds = (seconds * 100_000).rounded() / 100
      Console.write("\(rule.id)\t\(milliseconds) ms\n", to: .messages)
    }
  }

  private func report(of outcome: LintOutcome, seconds: Double) -> Report {
    var report = Report(
      toolVersion: SitegenCommand.version, language: options.language,
      diagnostics: outcome.diagnostics, pages: outcome.result?.pages ?? 0, seconds: seconds)
    report.suppressed = outcome.suppressed
    report.hasBaseline = outcome.hasBaseline
    report.failingSeverity = failing
    if let result = outcome.result { report.describe(result) }
    return report
  }

  private func write(_ report: Report, as choice: ReportChoice) throws {
    var report = report
    if options.quiet, choice.format == .text || choice.format == .plain {
      report.diagnostics.removeAll { $0.severity != .error }
      report.uncheckedRequirements = nil
    }
    let isColored = options.isColored && choice.file == nil
    let bytes = choice.format.render(report, isColored: isColored, source: source)
    guard let file = choice.file else { return Console.write(bytes, to: choice.stream) }
    do throws(FileError) {
      try FileSystem.replace(file, with: bytes)
    } catch {
      let problem = error.diagnostic("report-unwritable")
      let text = TextReport(language: options.language, isColored: options.isColored)
      Console.write(text.render([problem]) { _ in nil }, to: .messages)
      throw ExitStatus.failed
    }
  }

  /// Returns the bytes of a file that a diagnostic names.
  private func source(_ path: String) -> [UInt8]? {
    var folders = [FileSystem.absolute(root, from: FileSystem.workingFolder)]
    switch input {
    case .page(let bytes, let name) where name == path: return bytes
    case .project: return Reporter(options: options, root: root).source(path)
    case .folder(let folder):
      folders.insert(FileSystem.absolute(folder, from: FileSystem.workingFolder), at: 0)
    case .pages, .page: folders.insert(FileSystem.workingFolder, at: 0)
    }
    for folder in folders {
      // A file that cannot be read any more costs the report its line numbers, nothing else.
      if let bytes = try? FileSystem.read(FileSystem.absolute(path, from: folder)) {
        return bytes
      }
    }
    return nil
  }
}
