import Diagnostics

/// All findings of the site, by file.
struct OverviewPage {
  var list: FindingList
  let findings: [Diagnostic]
  /// Whether all pages were checked since the last change; else more may be found.
  let isChecked: Bool
  /// The address of the home page, not percent-encoded.
  let home: String

  var html: [UInt8] {
    let language = list.language
    var list = list
    func text(_ zh: String, _ en: String) -> String { Message(zh: zh, en: en).text(in: language) }
    let title = Message(zh: "全部问题", en: "All findings")
    return PageFrame(title: title, language: language).page { html in
      let counts = SeverityCounts(findings).text(in: language)
      html.element(
        "p", [("role", "status")],
        text: isChecked
          ? counts ?? text("没有发现问题", "Nothing was found")
          : text("正在检查全部页面……", "All pages are being checked…")
            + (counts.map { text("目前有 \($0)", " So far: \($0)") } ?? ""))
      html.element("form", [("action", PreviewAddress.page), ("method", "get")]) { html in
        html.element("p") { html in
          html.element(
            "label", [("for", "path")],
            text: text("看某个页面怎样读出来，网址是", "Show how a page is read, at the address"))
          html.empty(
            "input", [("id", "path"), ("name", "path"), ("value", home), ("type", "text")])
          html.element("button", text: text("查看", "Show"))
        }
      }
      var rest = findings[...]
      while let first = rest.first {
        let ofFile = rest.prefix { $0.span?.path == first.span?.path }
        rest = rest.dropFirst(ofFile.count)
        html.element("h2", text: first.span?.path ?? text("没有位置的问题", "Findings without a place"))
        list.write(Array(ofFile), for: .site(home: home), to: &html)
      }
      html.element("p") { html in
        html.element(
          "a", [("href", PreviewAddress.encoded(home))],
          text: text("回到网站", "Back to the site"))
      }
    }
  }
}
