/// Writes diagnostics for programs, as one JSON object on one line.
///
/// Lines and columns count from 1, columns in Unicode scalars; offsets and lengths count bytes.
package struct JSONReport: Sendable {
  /// The version of the program that the report names.
  package var toolVersion: String
  /// The language of messages.
  package var language: MessageLanguage

  /// What the report says about the run as a whole.
  package struct Summary: Sendable {
    /// The number of pages that were looked at.
    package var pages: Int
    /// The time the run took.
    package var seconds: Double

    package init(pages: Int, seconds: Double) {
      self.pages = pages
      self.seconds = seconds
    }
  }

  package init(toolVersion: String, language: MessageLanguage) {
    self.toolVersion = toolVersion
    self.language = language
  }

  /// Returns the report with a line feed at its end, in the order of path, offset and code.
  ///
  /// - Parameter source: Returns the bytes of the file that a span names, or `nil` if it cannot be
  ///   read; line and column are then `null`.
  package func render(
    _ diagnostics: [Diagnostic], summary: Summary, source: (String) -> [UInt8]?
  ) -> [UInt8] {
    withoutActuallyEscaping(source) { source in
      var lines = SourceLines(source: source)
      let counts = SeverityCounts(diagnostics)
      var json = JSONWriter()
      json.object { json in
        json.member("version", 1)
        json.member("tool") {
          $0.object {
            $0.member("name", "sitegen")
            $0.member("version", toolVersion)
          }
        }
        json.member("summary") {
          $0.object {
            $0.member("pages", summary.pages)
            $0.member("errors", counts.errors)
            $0.member("warnings", counts.warnings)
            $0.member("notes", counts.notes)
            $0.member("seconds") { $0.value((summary.seconds * 1000).rounded() / 1000) }
          }
        }
        json.member("diagnostics") {
          $0.array { json in
            for diagnostic in diagnostics.sorted() {
              json.object { write(diagnostic, lines: &lines, to: &$0) }
            }
          }
        }
      }
      json.newline()
      return json.bytes
    }
  }

  private func write(
    _ diagnostic: Diagnostic, lines: inout SourceLines, to json: inout JSONWriter
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
