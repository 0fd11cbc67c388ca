/// Writes diagnostics for comments on merge requests.
struct MarkdownReport {
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    let language = report.language
    var text = Message(zh: "# 无障碍检查报告\n", en: "# Accessibility report\n").text(in: language)
    text += "\n" + overview(of: report).text(in: language) + "\n"
    var path: String?
    for diagnostic in report.diagnostics {
      if let next = diagnostic.span?.path, next != path {
        text += "\n## \(Self.code(next))\n\n"
        path = next
      } else if path == nil {
        text += "\n"
        path = ""
      }
      text += entry(diagnostic, language, lines: &lines)
    }
    if let limits = report.limits {
      text += "\n---\n\n\(Self.escaped(limits.text(in: language)))\n"
    }
    return Array(text.utf8)
  }

  private func overview(of report: Report) -> Message {
    let counts = SeverityCounts(report.diagnostics)
    let excused = report.excused
    return Message(
      zh: "检查了 \(report.pages) 个页面：\(counts.text(in: .zh) ?? "没有发现问题")。"
        + (excused.map { $0.zh + "。" } ?? ""),
      en: "Pages checked: \(report.pages). Found: \(counts.text(in: .en) ?? "nothing")."
        + (excused.map { " " + $0.en + "." } ?? ""))
  }

  private func entry(
    _ diagnostic: Diagnostic, _ language: MessageLanguage, lines: inout SourceLines
  ) -> String {
    let severity = diagnostic.severity.name.text(in: language)
    var text = "- **\(severity)**"
    if let start = diagnostic.span.flatMap({ lines.region(of: $0) })?.start {
      text += " \(start.line):\(start.column)"
    }
    text += " \(Self.escaped(diagnostic.message.text(in: language))) \(Self.code(diagnostic.code))"
    if let help = diagnostic.help { text += "  \n  \(Self.escaped(help.text(in: language)))" }
    return text + "\n"
  }

  /// Escapes what Markdown or HTML would read as markup.
  private static func escaped(_ text: String) -> String {
    VisibleText.of(text).map { #"\`*_{}[]()<>#|&~"#.contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }

  /// Returns text as code, with enough backticks around it.
  private static func code(_ text: String) -> String {
    let text = VisibleText.of(text)
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "\(fence)\(text)\(fence)" : "\(fence) \(text) \(fence)"
  }
}
