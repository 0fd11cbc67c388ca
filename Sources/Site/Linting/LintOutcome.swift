import Diagnostics
import Lint

/// What became of a run of the linter.
package struct LintOutcome: Sendable {
  /// The findings that stand.
  package var diagnostics: [Diagnostic] = []
  /// The findings that a comment or the baseline excuses.
  package var suppressed: [SuppressedDiagnostic] = []
  /// What the rules said; `nil` if they could not be asked.
  package var result: LintResult?
  /// Whether findings were compared with a baseline.
  package var hasBaseline = false
  /// Whether the request or the configuration cannot be used.
  package var isMisused = false
  /// Whether the system refused something.
  package var isFailed = false
  /// Whether the user stopped it.
  package var isInterrupted = false
}
