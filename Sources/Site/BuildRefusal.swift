import Diagnostics

/// Why a build, or a merge of parts, ends before there is anything to publish.
struct BuildRefusal: Error {
  /// What to tell the user.
  var diagnostics: [Diagnostic]
  /// How it ends: `misused`, `faulty` or `failed`.
  var outcome: BuildResult.Outcome

  init(_ diagnostics: [Diagnostic], outcome: BuildResult.Outcome = .misused) {
    self.diagnostics = diagnostics
    self.outcome = outcome
  }

  /// Both refusals as one; a failure of the system weighs more.
  func joined(with other: BuildRefusal) -> BuildRefusal {
    BuildRefusal(
      diagnostics + other.diagnostics, outcome: outcome == .failed ? outcome : other.outcome)
  }

  /// The end as a result.
  var result: BuildResult { BuildResult(outcome: outcome, diagnostics: diagnostics) }
}
