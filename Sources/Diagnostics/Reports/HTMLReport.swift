/// Writes diagnostics as one page that needs nothing but itself: no script, no outside files.
struct HTMLReport {
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    let title = Message(zh: "无障碍检查报告", en: "Accessibility report").text(in: report.language)
    var html = XMLWriter(prolog: "<!DOCTYPE html>")
    html.element("html", [("lang", report.language == .zh ? "zh-Hans" : "en")]) { html in
      html.element("head") { html in
        html.empty("meta", [("charset", "utf-8")])
        html.empty(
          "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        html.element("title", text: title)
        html.element("style", text: Self.style)
      }
      html.element("body") { html in
        html.element("main") { html in
          html.element("h1", text: title)
          writeOverview(of: report, to: &html)
          writeFindings(of: report, lines: &lines, to: &html)
          writeExcused(of: report, to: &html)
          writeLimits(of: report, to: &html)
        }
      }
    }
    return html.bytes
  }

  /// Free of characters that XML escapes, because a browser would not read them back here.
  private static let style = """
    body{font:1em/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
    color:#1a1a1a;background:#fff}li{margin:.75rem 0}code,pre{font-size:1em}\
    pre{overflow-x:auto;background:#f2f2f2;padding:.5rem;white-space:pre-wrap}\
    strong{padding:0 .25rem;border:2px solid}
    """

  private func writeOverview(of report: Report, to html: inout XMLWriter) {
    let counts = SeverityCounts(report.diagnostics)
    let text = Message(
      zh: "检查了 \(report.pages) 个页面：\(counts.text(in: .zh) ?? "没有发现问题")。",
      en: "Pages checked: \(report.pages). Found: \(counts.text(in: .en) ?? "nothing").")
    html.element("p", text: text.text(in: report.language))
  }

  private func writeFindings(
    of report: Report, lines: inout SourceLines, to html: inout XMLWriter
  ) {
    let elsewhere = Message(zh: "没有位置的问题", en: "Findings without a place")
    var rest = report.diagnostics[...]
    while let first = rest.first {
      let ofFile = rest.prefix { $0.span?.path == first.span?.path }
      rest = rest.dropFirst(ofFile.count)
      html.element("h2", text: first.span?.path ?? elsewhere.text(in: report.language))
      html.element("ol") { html in
        for diagnostic in ofFile {
          html.element("li") { write(diagnostic, report.language, lines: &lines, to: &$0) }
        }
      }
    }
  }

  private func write(
    _ diagnostic: Diagnostic, _ language: MessageLanguage, lines: inout SourceLines,
    to html: inout XMLWriter
  ) {
    html.element("p") { html in
      html.element("strong", text: diagnostic.severity.name.text(in: language))
      html.element("span", text: diagnostic.message.text(in: language))
      html.element("code", text: diagnostic.code)
    }
    if let span = diagnostic.span, let table = lines.table(of: span.path) {
      let place = table.position(of: span.offset)
      let text = Message(
        zh: "第 \(place.line) 行，第 \(place.column) 列",
        en: "line \(place.line), column \(place.column)")
      html.element("p", text: text.text(in: language))
      let line = table.line(place.line)
      let excerpt = SourceExcerpt(
        line: line, offset: span.offset - line.startIndex, length: span.length)
      html.element("pre") { $0.element("code", text: excerpt.text) }
    }
    if let help = diagnostic.help { html.element("p", text: help.text(in: language)) }
  }

  private func writeExcused(of report: Report, to html: inout XMLWriter) {
    guard !report.suppressed.isEmpty else { return }
    let title = Message(zh: "暂时放行的问题", en: "Excused findings")
    html.element("h2", text: title.text(in: report.language))
    html.element("ul") { html in
      for entry in report.suppressed {
        let finding = entry.diagnostic
        let place = finding.span.map { $0.path + " " } ?? ""
        html.element(
          "li",
          text:
            "\(place)\(finding.message.text(in: report.language)) [\(finding.code)]: \(entry.reason)"
        )
      }
    }
  }

  private func writeLimits(of report: Report, to html: inout XMLWriter) {
    guard let limits = report.limits else { return }
    let title = Message(zh: "未检查的内容", en: "What was not checked")
    html.element("h2", text: title.text(in: report.language))
    html.element("p", text: limits.text(in: report.language))
    guard !report.unchecked.isEmpty else { return }
    html.element("ul") { html in
      for entry in report.unchecked {
        html.element("li", text: "\(entry.number) \(entry.title.text(in: report.language))")
      }
    }
  }
}
