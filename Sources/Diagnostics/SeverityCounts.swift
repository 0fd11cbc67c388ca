/// How many diagnostics there are of each severity.
package struct SeverityCounts: Sendable, Hashable {
  package var errors = 0
  package var warnings = 0
  package var notes = 0

  /// Counts `diagnostics`.
  package init(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// Returns a line such as `3 个错误，1 个警告`; `nil` if all counts are zero.
  package func text(in language: MessageLanguage) -> String? {
    let counts = [(errors, "错误", "error"), (warnings, "警告", "warning"), (notes, "提示", "note")]
    let parts = counts.filter { $0.0 > 0 }.map { count, zh, en in
      switch language {
      case .zh: "\(count) 个\(zh)"
      case .en: count == 1 ? "1 \(en)" : "\(count) \(en)s"
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: language == .zh ? "，" : ", ")
  }
}
