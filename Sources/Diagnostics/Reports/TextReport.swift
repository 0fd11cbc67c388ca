/// Writes diagnostics for people: place, message, the source line with carets, the next step.
///
/// ```
/// Content/services/aids.md:12:5: error: 图片缺少替代文字 [image-alt]
///    12 | ![](chart.png)
///       |     ^^^^^^^^^
/// help: 写出图片传达的信息，或用 ![](…){decorative} 标明纯装饰
/// ```
package struct TextReport: Sendable {
  /// The language of messages; `error:`, `help:` and `note:` are the same in both.
  package var language: MessageLanguage
  /// Whether terminal colours are used; they only repeat what the words say.
  package var isColored: Bool

  package init(language: MessageLanguage, isColored: Bool = false) {
    self.language = language
    self.isColored = isColored
  }

  /// Returns a whole report: the findings, how many there are, and what was not checked.
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    var parts = report.diagnostics.map { render($0, lines: &lines) }
    var closing: [String] = []
    if let summary = summary(of: report.diagnostics) { closing.append(summary) }
    if let excused = report.excused { closing.append(excused.text(in: language)) }
    if let limits = report.limits { closing.append(limits.text(in: language)) }
    if !closing.isEmpty { parts.append(closing.map { $0 + "\n" }.joined()) }
    return Array(parts.joined(separator: "\n").utf8)
  }

  /// Returns the report, in the order of path, offset and code; empty without diagnostics.
  ///
  /// - Parameter source: Returns the bytes of the file that a span names, or `nil` if it cannot be
  ///   read; the report then leaves out line and column.
  package func render(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String {
    withoutActuallyEscaping(source) { source in
      var lines = SourceLines(source: source)
      return diagnostics.sorted().map { render($0, lines: &lines) }.joined(separator: "\n")
    }
  }

  /// Returns the closing line, such as `3 个错误，1 个警告`; `nil` if there is nothing to count.
  package func summary(of diagnostics: [Diagnostic]) -> String? {
    SeverityCounts(diagnostics).text(in: language)
  }

  private func render(_ diagnostic: Diagnostic, lines: inout SourceLines) -> String {
    var text = ""
    if let span = diagnostic.span {
      text += styled(place(of: span, lines: &lines) + ":", .bold) + " "
    }
    text += styled(diagnostic.severity.rawValue + ":", .severity(diagnostic.severity))
    text += " " + styled(VisibleText.of(diagnostic.message.text(in: language)), .bold)
    text += " [" + VisibleText.of(diagnostic.code) + "]\n"
    if let span = diagnostic.span, let table = lines.table(of: span.path) {
      text += excerpt(of: span, in: table, severity: diagnostic.severity)
    }
    if let help = diagnostic.help {
      text += styled("help:", .help) + " " + VisibleText.of(help.text(in: language)) + "\n"
    }
    for note in diagnostic.notes {
      let parts = [
        note.span.map { place(of: $0, lines: &lines) },
        VisibleText.of(note.message.text(in: language)),
      ]
      text += styled("note:", .help) + " "
      text += parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ") + "\n"
    }
    if let output = diagnostic.output, output.path != diagnostic.span?.path {
      let place = "\(VisibleText.of(output.path)):\(output.position.line):\(output.position.column)"
      text += styled("note:", .help) + " " + place + "\n"
    }
    return text
  }

  private func place(of span: SourceSpan, lines: inout SourceLines) -> String {
    let path = VisibleText.of(span.path)
    guard let table = lines.table(of: span.path) else { return path }
    let position = table.position(of: span.offset)
    return "\(path):\(position.line):\(position.column)"
  }

  private func excerpt(
    of span: SourceSpan, in table: LineTable, severity: Diagnostic.Severity
  ) -> String {
    let position = table.position(of: span.offset)
    let line = table.line(position.line)
    guard !line.isEmpty else { return "" }
    let excerpt = SourceExcerpt(
      line: line, offset: span.offset - line.startIndex, length: span.length)
    let number = String(position.line)
    let width = max(5, number.utf8.count)
    let gutter = String(repeating: " ", count: width - number.utf8.count) + number
    let carets = String(repeating: "^", count: excerpt.caretCount)
    return styled(gutter + " |", .gutter) + " " + excerpt.text + "\n"
      + styled(String(repeating: " ", count: width) + " |", .gutter) + " "
      + String(repeating: " ", count: excerpt.indentation)
      + styled(carets, .severity(severity)) + "\n"
  }

  private enum Style {
    case bold, help, gutter
    case severity(Diagnostic.Severity)

    /// The parameters of the terminal's "select graphic rendition" sequence.
    var code: String {
      switch self {
      case .bold: "1"
      case .help: "1;36"
      case .gutter: "34"
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.note): "1;36"
      }
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }
}
