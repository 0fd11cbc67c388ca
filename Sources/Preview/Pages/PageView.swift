import Accessibility
import Diagnostics

/// What a screen reader meets on one page: its headings, then everything in order.
struct PageView {
  let language: MessageLanguage
  /// The page's address, not percent-encoded.
  let address: String
  let reading: PageReading

  var html: [UInt8] {
    func text(_ zh: String, _ en: String) -> String { Message(zh: zh, en: en).text(in: language) }
    let title = Message(zh: "怎样读出来：\(reading.title)", en: "How it is read: \(reading.title)")
    return PageFrame(title: title, language: language).page { html in
      html.element("p") { html in
        html.element("a", [("href", PreviewAddress.encoded(address))], text: address)
      }
      html.element("h2", text: text("标题大纲", "Outline of headings"))
      html.element("ul", [("class", "outline")]) { html in
        for heading in reading.headings {
          let level = heading.level ?? 2
          html.element(
            "li", [("data-level", String(level))],
            text: text("\(level) 级：\(heading.name)", "Level \(level): \(heading.name)"))
        }
      }
      html.element("h2", text: text("读屏软件读到的", "What a screen reader reads"))
      html.element(
        "pre",
        [
          ("tabindex", "0"), ("role", "region"),
          ("aria-label", text("读屏软件读到的", "What a screen reader reads")),
        ], text: ReadingText(reading, in: language).text)
      html.element("p") { html in
        html.element("a", [("href", PreviewAddress.overview)], text: text("全部问题", "All findings"))
      }
    }
  }
}
