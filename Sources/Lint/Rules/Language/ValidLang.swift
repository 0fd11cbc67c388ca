import Accessibility
import Diagnostics
import HTML

/// The languages that parts of a page declare are languages.
struct ValidLang: Rule {
  static let metadata = RuleMetadata(
    id: "valid-lang", severity: .error,
    summary: Message(
      zh: "网页各部分标明的语言代码有效", en: "The languages that parts of the page declare are valid"),
    rationale: Message(
      zh: """
        标在一段话上的语言，让读屏软件念到这里换语音。代码写错，这段外文就用中文语音念，听不懂。\
        里面没有文字、或文字都另标了语言的元素不看；代码写对而语言不对的，由 lang-content-mismatch 检查。
        """,
      en: """
        By the language of a passage a screen reader changes its voice. With a mistake in the code \
        the passage is read in the wrong voice, and nobody understands it. Elements without text, or \
        whose text has languages of its own, are not looked at. Whether it is the right language is \
        the business of lang-content-mismatch.
        """),
    help: Message(
      zh: "写登记过的语言代码，例如 en、bo、ug、zh-Hant",
      en: "write a registered language code, such as en, bo, ug or zh-Hant"),
    requirements: [.wcag(.sc3_1_2), .act("de46e4")],
    passing: [
      Example(#"<p lang="en">Notice</p>"#),
      Example(#"<blockquote lang="zh-Hant-TW">公告</blockquote>"#),
      Example(#"<div lang="EN"><img src="a.png" alt="Notice"></div>"#),
      Example(#"<p lang="ug">ئۇقتۇرۇش</p>"#),
      Example(#"<div lang="cn"><p lang="zh">公告</p></div>"#),
    ],
    failing: [
      Example(#"<p lang="↓english">Notice</p>"#),
      Example(#"<p lang="↓eng">Notice</p>"#),
      Example(#"<div lang="↓zh_TW"><p>公告</p></div>"#),
      Example(#"<div lang="↓cn"><img src="a.png" alt="公告"></div>"#),
      Example(#"<div lang="↓cn"><p aria-hidden="true">公告</p></div>"#),
      Example(#"<p style="position:absolute;top:-9999px" lang="↓cn">公告</p>"#),
      Example(#"<p lang="↓ ">公告</p>"#),
      Example(#"<html lang="zh"><body lang="↓cn">公告</body></html>"#),
    ],
    inapplicable: [
      Example("<p>公告</p>"),
      Example(#"<p lang="">公告</p>"#),
      Example(#"<p lang="cn"></p>"#),
      Example(#"<p lang="cn"><img src="a.png" alt=""></p>"#),
      Example(#"<p lang="cn"><span hidden>公告</span></p>"#),
      Example(#"<html lang="cn"><p>公告</p></html>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .lang) where page.tree[element].namespace == .html {
      guard let attribute = page.tree.attribute(.lang, of: element) else { continue }
      let language = page.tree.value(of: attribute)
      guard !language.isEmpty, isInBody(element, page.tree) else { continue }
      if LanguageTag.hasRegisteredLanguage(language) {
        // Empty elements with a good code are as good as those with text.
        reporter.pass(element)
      } else if !InheritedText(from: element, on: page).isEmpty {
        LanguageFinding(language).report(element, at: attribute, to: &reporter)
      }
    }
  }

  private func isInBody(_ element: PageTree.NodeID, _ tree: PageTree) -> Bool {
    tree.isElement(element, .body) || tree.closest(.body, above: element) != nil
  }
}
