import Accessibility
import Diagnostics
import HTML

/// The language that a page declares is one.
struct HTMLLangValid: Rule {
  static let metadata = RuleMetadata(
    id: "html-lang-valid", severity: .error,
    summary: Message(zh: "网页标明的语言代码有效", en: "The language that the page declares is valid"),
    rationale: Message(
      zh: """
        语言代码写错，等于没有标明：读屏软件不知道用什么语音，浏览器不知道用什么字形。\
        常见的错是 cn、zh_CN、chinese、chs；中文应写 zh、zh-CN 或 zh-Hans。\
        本规则只看第一段是不是登记过的语言，后面各段由 lang-subtags 检查。
        """,
      en: """
        A language code with a mistake declares nothing: screen readers do not know the voice, \
        browsers not the glyphs. Common ones are cn, zh_CN, chinese and chs; Chinese is zh, zh-CN or \
        zh-Hans. The rule asks whether the first part is a registered language; the other parts are \
        the business of lang-subtags.
        """),
    help: Message(
      zh: "写登记过的语言代码，简体中文是 lang=\"zh-Hans\"",
      en: "write a registered language code; Chinese in simplified characters is lang=\"zh-Hans\""),
    requirements: [.wcag(.sc3_1_1), .act("bf051a")], isLegalMinimum: true, scope: .page,
    passing: [
      Example(#"<html lang="zh-Hans"><p>全文</p></html>"#),
      Example(#"<html lang="ZH-cn"><p>全文</p></html>"#),
      Example(#"<html lang="zh-cmn-Hans-CN"><p>全文</p></html>"#),
      Example(#"<html lang="bo"><p>全文</p></html>"#),
      // What follows the language is another rule's business.
      Example(#"<html lang="zh-中国"><p>全文</p></html>"#),
    ],
    failing: [
      Example(#"<html lang="↓cn"><p>全文</p></html>"#),
      Example(#"<html lang="↓zh_CN"><p>全文</p></html>"#),
      Example(#"<html lang="↓chinese"><p>全文</p></html>"#),
      Example(#"<html lang="↓zho"><p>全文</p></html>"#),
      Example(#"<html lang="↓i-lux"><p>全文</p></html>"#),
      Example(#"<html lang="↓ zh"><p>全文</p></html>"#),
    ],
    inapplicable: [
      Example("<html><p>全文</p></html>"),
      Example(#"<html lang=""><p>全文</p></html>"#),
      Example(#"<html lang="  "><p>全文</p></html>"#),
      Example(#"<html><p lang="cn">全文</p></html>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard let root = page.tree.root, page.tree.isElement(root, .html),
      let attribute = page.tree.attribute(.lang, of: root)
    else { return }
    let language = page.tree.value(of: attribute)
    guard !language.allSatisfy(ASCII.isSpace) else { return }
    if LanguageTag.hasRegisteredLanguage(language) {
      reporter.pass(root)
    } else {
      LanguageFinding(language).report(root, at: attribute, to: &reporter)
    }
  }
}
