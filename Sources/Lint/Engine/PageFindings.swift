import Diagnostics

/// What linting one page brought to light.
package struct PageFindings: Sendable {
  /// The findings that stand, in the order of the page.
  package var diagnostics: [Diagnostic] = []
  /// The findings that a comment on the page excuses.
  package var suppressed: [SuppressedDiagnostic] = []
  /// The outcomes of the rules asked on the page; empty unless they are kept.
  package var outcomes: [Outcome] = []
  /// The comments that findings met, whose counterparts on other pages may stand for nothing.
  package var usedComments: [SourceSpan] = []
  /// Whether comments of the page or documents in its frames had a say, and with them today's date.
  package var isDated = false
  /// What the rules of the site need to know.
  package var facts: PageFacts
  /// Whether the page's comments can be judged only when the rules of the site have spoken.
  package var awaitsSiteRules = false

  package init(facts: PageFacts, diagnostics: [Diagnostic] = []) {
    self.facts = facts
    self.diagnostics = diagnostics
  }
}
