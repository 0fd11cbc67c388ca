/// A form in which findings are written down.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// For people who listen: one fact a line, no drawing, no colour.
  case plain
  /// For programs, in our own form.
  case json
  /// The Static Analysis Results Interchange Format 2.1.0.
  case sarif
  /// The XML that build servers read test results from.
  case junit
  /// The commands that become annotations in a run on GitHub.
  case github
  /// GitLab's code quality report.
  case gitlab
  /// The XML of Checkstyle, which editors and build servers read.
  case checkstyle
  /// W3C's Evaluation and Report Language, as JSON-LD.
  case earl
  /// A page for people.
  case html
  /// For comments on merge requests.
  case markdown

  /// Returns a report in this form, with a line feed at its end.
  ///
  /// - Parameters:
  ///   - isColored: Whether ``text`` uses terminal colours.
  ///   - source: Returns the bytes of the file that a span names, or `nil` if it cannot be read;
  ///     line and column are then left out.
  package func render(
    _ report: Report, isColored: Bool = false, source: (String) -> [UInt8]?
  ) -> [UInt8] {
    withoutActuallyEscaping(source) { source in
      var lines = SourceLines(source: source)
      switch self {
      case .text:
        return TextReport(language: report.language, isColored: isColored)
          .render(report, lines: &lines)
      case .plain: return PlainReport().render(report, lines: &lines)
      case .json: return JSONReport().render(report, lines: &lines)
      case .sarif: return SARIFReport().render(report, lines: &lines)
      case .junit: return JUnitReport().render(report, lines: &lines)
      case .github: return GitHubReport().render(report, lines: &lines)
      case .gitlab: return GitLabReport().render(report, lines: &lines)
      case .checkstyle: return CheckstyleReport().render(report, lines: &lines)
      case .earl: return EARLReport().render(report, lines: &lines)
      case .html: return HTMLReport().render(report, lines: &lines)
      case .markdown: return MarkdownReport().render(report, lines: &lines)
      }
    }
  }
}
