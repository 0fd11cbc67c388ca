/// Writes diagnostics in the XML of Checkstyle, which many editors and build servers read.
///
/// What was not checked stands in an entry without a file's name, because the form has no other
/// place for it.
struct CheckstyleReport {
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    var xml = XMLWriter()
    var rest = report.diagnostics[...]
    xml.element("checkstyle", [("version", "8.0")]) { xml in
      while let path = rest.first.map({ $0.span?.path ?? "" }) {
        let ofFile = rest.prefix { ($0.span?.path ?? "") == path }
        rest = rest.dropFirst(ofFile.count)
        xml.element("file", [("name", path)]) { xml in
          for diagnostic in ofFile { write(diagnostic, report.language, lines: &lines, to: &xml) }
        }
      }
      guard let limits = report.limits else { return }
      xml.element("file", [("name", "")]) {
        $0.empty(
          "error",
          [
            ("severity", "info"), ("message", limits.text(in: report.language)),
            ("source", "sitegen.not-checked"),
          ])
      }
    }
    return xml.bytes
  }

  private func write(
    _ diagnostic: Diagnostic, _ language: MessageLanguage, lines: inout SourceLines,
    to xml: inout XMLWriter
  ) {
    var attributes: [(name: StaticString, value: String)] = []
    if let region = diagnostic.span.flatMap({ lines.region(of: $0) }) {
      attributes += [("line", "\(region.start.line)"), ("column", "\(region.start.column)")]
    }
    let severity = diagnostic.severity == .note ? "info" : diagnostic.severity.rawValue
    xml.empty(
      "error",
      attributes + [
        ("severity", severity), ("message", diagnostic.message.text(in: language)),
        ("source", "sitegen.\(diagnostic.code)"),
      ])
  }
}
