/// Writes diagnostics for programs, as one JSON object on one line.
///
/// Lines and columns count from 1, columns in Unicode scalars; offsets and lengths count bytes.
struct JSONReport {
  /// Returns the report with a line feed at its end, in the order of path, offset and code.
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("tool") {
        $0.object {
          $0.member("name", "sitegen")
          $0.member("version", report.toolVersion)
        }
      }
      writeSummary(of: report, to: &json)
      json.member("diagnostics") {
        $0.array { json in
          for diagnostic in report.diagnostics {
            json.object { write(diagnostic, in: report.language, lines: &lines, to: &$0) }
          }
        }
      }
      guard report.limits != nil else { return }
      json.member("suppressed", report.suppressed.count)
      json.member("unchecked") {
        $0.array { for entry in report.unchecked { $0.value(entry.requirement) } }
      }
    }
    json.newline()
    return json.bytes
  }

  private func writeSummary(of report: Report, to json: inout JSONWriter) {
    let counts = SeverityCounts(report.diagnostics)
    json.member("summary") {
      $0.object {
        $0.member("pages", report.pages)
        $0.member("errors", counts.errors)
        $0.member("warnings", counts.warnings)
        $0.member("notes", counts.notes)
        $0.member("seconds") { $0.value((report.seconds * 1000).rounded() / 1000) }
      }
    }
  }

  private func write(
    _ diagnostic: Diagnostic, in language: MessageLanguage, lines: inout SourceLines,
    to json: inout JSONWriter
  ) {
    let span = diagnostic.span
    let table = span.flatMap { lines.table(of: $0.path) }
    let start = span.flatMap { table?.position(of: $0.offset) }
    let end = span.flatMap { table?.position(of: $0.offset + $0.length) }
    json.member("code", diagnostic.code)
    json.member("severity", diagnostic.severity.rawValue)
    json.member("message", diagnostic.message.text(in: language))
    json.member("help", diagnostic.help?.text(in: language))
    json.member("file", span?.path)
    json.member("line", start?.line)
    json.member("column", start?.column)
    json.member("endLine", end?.line)
    json.member("endColumn", end?.column)
    json.member("offset", span?.offset)
    json.member("length", span?.length)
    write(diagnostic.output, to: &json)
    json.member("requirements") {
      $0.array { for requirement in diagnostic.requirements { $0.value(requirement) } }
    }
  }

  private func write(_ output: Diagnostic.Output?, to json: inout JSONWriter) {
    guard let output else { return json.member("output", String?.none) }
    json.member("output") {
      $0.object {
        $0.member("file", output.path)
        $0.member("line", output.position.line)
        $0.member("column", output.position.column)
        $0.member("selector", output.selector)
      }
    }
  }
}
