/// A finding that may stand for now, with the reason somebody gave.
package struct SuppressedDiagnostic: Sendable, Hashable {
  package var diagnostic: Diagnostic
  /// Where the reason is written down.
  package var source: Source
  /// Why the finding may stand.
  package var reason: String

  /// Where the reason for a suppression is written down.
  package enum Source: String, Sendable, Hashable, CaseIterable {
    /// In a comment beside the element.
    case comment
    /// In the baseline file.
    case baseline
  }

  package init(_ diagnostic: Diagnostic, source: Source, reason: String) {
    self.diagnostic = diagnostic
    self.source = source
    self.reason = reason
  }
}
