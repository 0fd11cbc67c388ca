import Diagnostics

/// Stands for a page that cannot be made until its author mends something.
struct ErrorPage {
  var list: FindingList
  /// The errors that stand in the way.
  let errors: [Diagnostic]

  /// The page; the script shows its main part over a page that is open already.
  var html: [UInt8] {
    let language = list.language
    var list = list
    let title = Message(zh: "这个页面现在生成不了", en: "This page cannot be made now")
    return PageFrame(title: title, language: language).page { html in
      html.element("div", [("role", "alert")]) { html in
        let text = Message(
          zh: "有 \(errors.count) 个错误。改好并保存以后，页面会自己回来。",
          en:
            "Errors: \(errors.count). When they are mended and saved, the page comes back by itself."
        )
        html.element("p", text: text.text(in: language))
        list.write(errors, for: .alert, to: &html)
      }
      html.element("p") { html in
        let all = Message(zh: "全部问题", en: "All findings")
        html.element("a", [("href", PreviewAddress.overview)], text: all.text(in: language))
      }
    }
  }
}
