import Diagnostics

/// What all pages of the preview itself have in common.
struct PageFrame {
  let title: Message
  let language: MessageLanguage

  /// Returns the whole page, whose main part `body` writes after the heading.
  func page(_ body: (inout XMLWriter) -> Void) -> [UInt8] {
    let title = title.text(in: language)
    var html = XMLWriter(prolog: "<!DOCTYPE html>")
    html.element("html", [("lang", language == .zh ? "zh-Hans" : "en")]) { html in
      html.element("head") { html in
        html.empty("meta", [("charset", "utf-8")])
        html.empty(
          "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        html.element("title", text: title)
        html.empty("link", [("rel", "icon"), ("href", "data:,")])
        html.empty("link", [("rel", "stylesheet"), ("href", PreviewAddress.asset(.styles))])
      }
      html.element("body") { html in
        html.element("main") { html in
          html.element("h1", text: title)
          body(&html)
        }
      }
    }
    return html.bytes
  }
}
