/// Writes diagnostics as the commands that become annotations in a run on GitHub.
///
/// ```
/// ::error file=index.html,line=12,col=5,endLine=12,endColumn=14,title=image-alt::图片缺少替代文本
/// ```
struct GitHubReport {
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    var text = ""
    for diagnostic in report.diagnostics {
      text += command(diagnostic, report.language, lines: &lines)
    }
    if let limits = report.limits {
      text += "::notice title=sitegen::\(Self.escaped(limits.text(in: report.language)))\n"
    }
    return Array(text.utf8)
  }

  private func command(
    _ diagnostic: Diagnostic, _ language: MessageLanguage, lines: inout SourceLines
  ) -> String {
    var properties: [(String, String)] = []
    if let span = diagnostic.span {
      properties.append(("file", span.path))
      if let region = lines.region(of: span) {
        properties += [("line", "\(region.start.line)"), ("col", "\(region.start.column)")]
        properties.append(("endLine", "\(region.end.line)"))
        // GitHub shows columns only where the end is on the same line.
        if region.end.line == region.start.line {
          properties.append(("endColumn", "\(region.end.column)"))
        }
      }
    }
    properties.append(("title", diagnostic.code))
    let list = properties.map { "\($0)=\(Self.escapedProperty($1))" }.joined(separator: ",")
    let message = [diagnostic.message, diagnostic.help].compactMap { $0 }
      .map { VisibleText.of($0.text(in: language)) }.joined(separator: "\n")
    return "::\(Self.name(of: diagnostic.severity)) \(list)::\(Self.escaped(message))\n"
  }

  private static func name(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Escapes what would end the command.
  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// Escapes what would also end a property.
  private static func escapedProperty(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
