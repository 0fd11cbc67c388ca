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
  package var facts: Shared<PageFacts>
  /// Whether the page's comments can be judged only when the rules of the site have spoken.
  package var awaitsSiteRules = false

  /// The findings that stand whatever is on other pages; of a comment that a template or an edition
  /// writes more than once, only all pages together can tell that it excuses nothing.
  package var certainDiagnostics: [Diagnostic] {
    diagnostics.filter { $0.code != SuppressionProblem.unusedCode }
  }
}
