import Diagnostics

/// The findings that a site started with, one entry for each.
package struct Baseline: Sendable, Hashable {
  /// The name of the file, in the folder that linting starts from.
  package static let fileName = ".sitegen-baseline.json"

  /// The entries, in the order of file, rule and fingerprint.
  package private(set) var entries: [BaselineEntry]

  package init(_ entries: [BaselineEntry] = []) {
    self.entries = entries.sorted(by: BaselineEntry.precedes)
  }

  /// What is left of a run's findings when those of the baseline are excused.
  package struct Comparison: Sendable {
    /// The findings that stand.
    package var diagnostics: [Diagnostic]
    /// The findings that an entry excuses.
    package var suppressed: [SuppressedDiagnostic]
    /// The entries that no finding needs any more.
    package var fixed: [BaselineEntry]
  }

  /// Compares findings with the entries; entries past their day excuse nothing.
  ///
  /// - Parameters:
  ///   - isLinted: Whether the run looked at a file, so that an entry for it can be called fixed.
  ///   - asked: The ids of the rules that were asked.
  package func compare(
    _ diagnostics: [Diagnostic], now: LintDate, asked: Set<String>, isLinted: (String) -> Bool
  ) -> Comparison {
    let known = Dictionary(
      entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var result = Comparison(diagnostics: [], suppressed: [], fixed: [])
    var found: Set<BaselineEntry.Key> = []
    for diagnostic in diagnostics {
      guard let key = diagnostic.baselineKey, let entry = known[key] else {
        result.diagnostics.append(diagnostic)
        continue
      }
      found.insert(key)
      if let end = entry.expires, end < now {
        result.diagnostics.append(diagnostic.expired(on: end))
      } else {
        result.suppressed.append(
          SuppressedDiagnostic(diagnostic, source: .baseline, reason: entry.reason))
      }
    }
    result.fixed = entries.filter {
      !found.contains($0.key) && asked.contains($0.rule) && isLinted($0.file)
    }
    return result
  }

  /// Removes entries that no finding needs any more.
  package mutating func remove(_ fixed: [BaselineEntry]) {
    let keys = Set(fixed.map(\.key))
    entries.removeAll { keys.contains($0.key) }
  }

  /// Takes up findings that have no entry yet; the reason is left for people to write.
  package mutating func add(_ diagnostics: [Diagnostic], language: MessageLanguage) {
    let known = Set(entries.map(\.key))
    for diagnostic in diagnostics {
      guard let key = diagnostic.baselineKey, !known.contains(key) else { continue }
      entries.append(
        BaselineEntry(
          rule: key.rule, file: key.file, fingerprint: key.fingerprint,
          message: diagnostic.message.text(in: language), reason: "", owner: "", expires: nil))
    }
    entries.sort(by: BaselineEntry.precedes)
  }
}

extension Diagnostic {
  /// The same finding with a remark that its entry in the baseline has ended.
  fileprivate func expired(on day: LintDate) -> Diagnostic {
    var diagnostic = self
    diagnostic.notes.append(
      Note(
        Message(
          zh: "基线中的放行期限 \(day.iso) 已过", en: "its entry in the baseline ended on \(day.iso)")))
    return diagnostic
  }
}
