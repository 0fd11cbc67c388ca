import Diagnostics

/// A finding that was there when a site began to be linted, and may stand for now.
package struct BaselineEntry: Sendable, Hashable {
  package var rule: String
  /// The path of the page or source file.
  package var file: String
  /// The finding's fingerprint; see ``Diagnostic/fingerprint``.
  package var fingerprint: String
  /// What the finding said when it was taken up, for people who read the file.
  package var message: String
  /// Why the finding may stand; empty until somebody says so.
  package var reason: String
  /// Who sees to it; empty if nobody does.
  package var owner: String
  /// The last day on which the entry counts; `nil` for no end.
  package var expires: LintDate?

  /// What makes an entry one finding's: exactly this one, not any of its kind.
  struct Key: Hashable {
    var rule: String
    var file: String
    var fingerprint: String
  }

  var key: Key { Key(rule: rule, file: file, fingerprint: fingerprint) }

  /// The order of entries in the file.
  static func precedes(_ left: BaselineEntry, _ right: BaselineEntry) -> Bool {
    (left.file, left.rule, left.fingerprint) < (right.file, right.rule, right.fingerprint)
  }
}

extension Diagnostic {
  /// What finds the diagnostic's entry in a baseline; `nil` for findings that no entry can excuse.
  var baselineKey: BaselineEntry.Key? {
    guard let fingerprint, let span else { return nil }
    return BaselineEntry.Key(rule: code, file: span.path, fingerprint: fingerprint)
  }
}
