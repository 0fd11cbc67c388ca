/// Writes diagnostics as GitLab's code quality report: one JSON array.
///
/// The form has no place for what was not checked.
struct GitLabReport {
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    var json = JSONWriter()
    var known: [UInt64: Int] = [:]
    json.array { json in
      for diagnostic in report.diagnostics {
        json.object { write(diagnostic, report.language, &known, lines: &lines, to: &$0) }
      }
    }
    json.newline()
    return json.bytes
  }

  private func write(
    _ diagnostic: Diagnostic, _ language: MessageLanguage, _ known: inout [UInt64: Int],
    lines: inout SourceLines, to json: inout JSONWriter
  ) {
    let line = diagnostic.span.flatMap { lines.region(of: $0) }?.start.line ?? 1
    json.member("description", diagnostic.message.text(in: language))
    json.member("check_name", diagnostic.code)
    json.member("fingerprint", fingerprint(of: diagnostic, &known))
    json.member("severity", Self.name(of: diagnostic.severity))
    json.member("location") {
      $0.object {
        // Findings without a place are shown at the configuration.
        $0.member("path", diagnostic.span?.path ?? "sitegen.yaml")
        $0.member("lines") { $0.object { $0.member("begin", line) } }
      }
    }
  }

  /// Returns what is unique in the report and stays the same when lines move.
  private func fingerprint(of diagnostic: Diagnostic, _ known: inout [UInt64: Int]) -> String {
    var hash = StableHash()
    hash.add(diagnostic.code)
    hash.add(0)
    hash.add(diagnostic.span?.path ?? "")
    hash.add(0)
    hash.add(diagnostic.fingerprint ?? diagnostic.message.en)
    let count = known[hash.value, default: 0]
    known[hash.value] = count + 1
    return count == 0 ? hash.hexadecimal : "\(hash.hexadecimal)-\(count + 1)"
  }

  private static func name(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
