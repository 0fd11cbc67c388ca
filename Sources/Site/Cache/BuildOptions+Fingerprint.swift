import Content
import Diagnostics
import Lint

extension BuildOptions {
  /// Adds what decides on every page.
  func add(to fingerprinter: inout Fingerprinter) {
    fingerprinter.add(ProgramIdentity.fingerprint)
    fingerprinter.add(baseURL)
    fingerprinter.add(lints)
    linting.add(to: &fingerprinter)
  }

  /// Adds what decides on which pages there are, and on how the build ends.
  func addSelection(to fingerprinter: inout Fingerprinter) {
    for flag in [includesDrafts, includesFuture, includesExpired, isStrict] {
      fingerprinter.add(flag)
    }
    fingerprinter.add(now.iso)
  }
}

extension LintOverrides {
  fileprivate func add(to fingerprinter: inout Fingerprinter) {
    fingerprinter.add(sets?.map(\.rawValue).sorted().joined(separator: " "))
    for (rule, level) in levels.sorted(by: { $0.key < $1.key }) {
      fingerprinter.add(rule)
      fingerprinter.add(level.rawValue)
    }
    for flag in [keepsNotes, options.keepsOutcomes, options.measuresRules] {
      fingerprinter.add(flag)
    }
  }
}
