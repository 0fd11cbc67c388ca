import Diagnostics

/// Everything that is written down about a rule: the source of its reference page and its tests.
package struct CaptionRuleMetadata: Sendable {
  /// The code of the rule's diagnostics.
  package var id: String
  /// How much a finding weighs; findings that are worse or better say so.
  package var severity: Diagnostic.Severity
  /// What is expected, as a claim.
  package var summary: Message
  /// Who is hurt and how, and what the rule overlooks.
  package var rationale: Message
  /// The next step when the rule is broken.
  package var help: Message
  /// Who demands it; `nil` if only this program does.
  package var source: String?
  /// Cues that keep the rule.
  package var passing: [CaptionExample]
  /// Cues that break it, with `↓` before each finding.
  package var failing: [CaptionExample]
}
