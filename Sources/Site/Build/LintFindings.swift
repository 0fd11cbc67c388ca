import Diagnostics

/// Findings on the finished pages of a build, each place once.
///
/// A fault in a template shows on every page, and one in a body in every edition; whoever mends it
/// needs to hear of it once.
struct LintFindings {
  private var findings: [Diagnostic] = []

  init(_ diagnostics: [Diagnostic]) {
    findings = Self.once(diagnostics) { $0 }
  }

  /// Returns the first of all findings that are about one fault.
  static func once<Element>(
    _ elements: [Element], diagnostic: (Element) -> Diagnostic
  ) -> [Element] {
    var seen: Set<Fault> = []
    return elements.filter { element in
      let diagnostic = diagnostic(element)
      return seen.insert(Fault(code: diagnostic.code, span: diagnostic.span)).inserted
    }
  }

  private struct Fault: Hashable {
    var code: String
    var span: SourceSpan?
  }

  /// Returns the findings at places of which nothing was said yet.
  ///
  /// - Parameter others: What rendering brought to light; its errors explain a fault in the author's
  ///   own words, better than a rule about the finished page can.
  func besides(_ others: [Diagnostic]) -> [Diagnostic] {
    let errors = Dictionary(grouping: others.filter { $0.severity == .error }) { $0.span?.path }
    return findings.filter { finding in
      guard let span = finding.span else { return true }
      return !(errors[span.path] ?? []).contains { error in
        error.span.map { $0.offset <= span.offset && span.offset <= $0.offset + $0.length } ?? false
      }
    }
  }
}
