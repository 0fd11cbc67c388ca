import Diagnostics
import Lint

/// What became of a run of the linter.
package struct LintOutcome: Sendable {
  /// The findings that stand.
  package var diagnostics: [Diagnostic]
  /// The findings that a comment or the baseline excuses.
  package var suppressed: [SuppressedDiagnostic] = []
  /// What the rules said; `nil` if they could not be asked.
  package var result: LintResult?
  /// The sets of rules that were checked.
  package var sets: Set<RuleSet> = []
  /// Whether findings were compared with a baseline.
  package var hasBaseline = false
  /// Whether the request or the configuration cannot be used.
  package var isMisused = false
  /// Whether the system refused something.
  package var isFailed = false

  /// A run that ended before it began.
  static func misused(_ diagnostics: [Diagnostic]) -> LintOutcome {
    LintOutcome(diagnostics: diagnostics, isMisused: true)
  }

  /// A run that the system ended.
  static func failed(_ diagnostic: Diagnostic) -> LintOutcome {
    LintOutcome(diagnostics: [diagnostic], isFailed: true)
  }
}
