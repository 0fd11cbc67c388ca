import Diagnostics

/// The findings of one page, as a part of a page that the script shows on it.
struct Panel {
  var list: FindingList
  /// The page's path below the output folder.
  let path: String
  let findings: [Diagnostic]

  /// The part; its first element tells the script what to announce.
  var html: [UInt8] {
    let language = list.language
    var list = list
    var html = XMLWriter(prolog: "")
    let name = Message(zh: "无障碍检查", en: "Accessibility check")
    let summary = summary
    let updated = Message(zh: "页面已更新：\(summary.zh)", en: "Page updated: \(summary.en)")
    html.element(
      "section",
      [
        ("class", "panel"), ("aria-label", name.text(in: language)),
        ("data-updated", updated.text(in: language)), ("data-summary", summary.text(in: language)),
      ]
    ) { html in
      html.element("details") { html in
        html.element(
          "summary", [("data-severity", worst)],
          text: Message(zh: "检查结果：\(summary.zh)", en: "Findings: \(summary.en)")
            .text(in: language))
        html.element("div", [("class", "panel-body")]) { html in
          list.write(findings, for: .page, to: &html)
          html.element("ul", [("class", "links")]) { html in
            let view = Message(zh: "读屏顺序和标题大纲", en: "Reading order and outline")
            let all = Message(zh: "全部问题", en: "All findings")
            for (address, text) in [
              (PreviewAddress.view(path), view), (PreviewAddress.overview, all),
            ] {
              html.element("li") { html in
                html.element("a", [("href", address)], text: text.text(in: language))
              }
            }
          }
        }
      }
    }
    return html.bytes
  }

  private var summary: Message {
    let counts = SeverityCounts(findings)
    return Message(
      zh: counts.text(in: .zh) ?? "没有发现问题", en: counts.text(in: .en) ?? "nothing found")
  }

  private var worst: String {
    let severities: [Diagnostic.Severity] = [.error, .warning, .note]
    return severities.first { severity in findings.contains { $0.severity == severity } }?.rawValue
      ?? "none"
  }
}
