import Diagnostics
import Lint

/// The baseline on disk.
struct BaselineFile {
  private let use: LintRequest.BaselineUse
  /// The path that diagnostics name.
  private let path: String
  private let file: String

  init(_ use: LintRequest.BaselineUse, root: String) {
    self.use = use
    path = use.path ?? Baseline.fileName
    file = FileSystem.absolute(path, from: root)
  }

  /// Excuses what the baseline knows, and writes it anew if that was asked for.
  ///
  /// - Parameter isLinted: Whether the run would have found a fault in a file.
  func apply(
    to outcome: inout LintOutcome, now: LintDate, isLinted: (String) -> Bool
  ) throws(LintRefusal) {
    guard var baseline = try read() else { return }
    outcome.hasBaseline = true
    if use.isUpdated, use.allowsNew { baseline.add(outcome.diagnostics, language: .zh) }
    let asked = Set((outcome.result?.selection.rules ?? []).map(\.id))
    let comparison = baseline.compare(
      outcome.diagnostics, now: now, asked: asked, isLinted: isLinted)
    outcome.diagnostics = comparison.diagnostics
    outcome.suppressed += comparison.suppressed
    if use.isUpdated {
      baseline.remove(comparison.fixed)
      try write(baseline)
    } else {
      outcome.diagnostics += comparison.fixed.map { .baselineFixed($0, path: path) }
    }
    let unexplained = baseline.entries.count { $0.reason.isEmpty }
    if unexplained > 0 {
      outcome.diagnostics.append(.baselineWithoutReason(unexplained, path: path))
    }
  }

  /// Returns the baseline; `nil` if there is none and none is wanted.
  private func read() throws(LintRefusal) -> Baseline? {
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try FileSystem.read(file)
    } catch {
      throw .failed(error.diagnostic())
    }
    guard let bytes else {
      if use.isUpdated { return Baseline() }
      if use.path == nil { return nil }
      throw .misused([.baselineMissing(path)])
    }
    let (baseline, diagnostics) = Baseline.read(bytes, path: path)
    guard let baseline else { throw .misused(diagnostics) }
    return baseline
  }

  private func write(_ baseline: Baseline) throws(LintRefusal) {
    do throws(FileError) {
      try FileSystem.replace(file, with: baseline.json)
    } catch {
      throw .failed(error.diagnostic())
    }
  }
}

extension Diagnostic {
  fileprivate static func baselineMissing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "baseline-missing", zh: "没有基线文件 \(path)", en: "there is no baseline \(path)", at: nil,
      help: Message(
        zh: "用 --update-baseline --allow-new 建立基线",
        en: "make one with --update-baseline --allow-new"))
  }
}
