import Diagnostics

/// What there is to know about a rule.
package struct CaptionRuleMetadata: Sendable {
  /// The code of the rule's diagnostics.
  package var id: String
  /// What is expected, as a claim.
  package var summary: Message
  /// The next step when the rule is broken.
  package var help: Message
  /// Who demands it.
  package var source: String
  /// Cues that keep the rule.
  package var passing: [CaptionExample]
  /// Cues that break it, with `↓` before each finding.
  package var failing: [CaptionExample]
}
