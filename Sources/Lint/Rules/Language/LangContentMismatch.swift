import Accessibility
import Diagnostics
import HTML

/// Parts of a page are in the language that they declare, as far as their script tells.
struct LangContentMismatch: Rule {
  static let metadata = RuleMetadata(
    id: "lang-content-mismatch", severity: .error,
    summary: Message(
      zh: "各部分标明的语言与文字相符", en: "Parts of the page are in the language that they declare"),
    rationale: Message(
      zh: """
        标成 lang="en" 的一段中文，读屏软件用英文语音念，听不懂；标成中文的一段英文也一样。\
        本规则看文字用的是哪种字母或汉字，文字相同的语言分不清；几个字母、几个汉字的名称和拼音不看。
        """,
      en: """
        A passage in Chinese that is marked lang="en" is read by an English voice, and nobody \
        understands it; so is English that is marked as Chinese. The rule goes by the script and \
        does not tell languages with one script apart; short names and pinyin it passes over.
        """),
    help: Message(
      zh: "写这段文字真正的语言，或去掉 lang", en: "write the language of the passage, or remove lang"),
    requirements: [.wcag(.sc3_1_2), .act("off6ek")],
    passing: [
      Example(#"<p lang="en">Please apply to the centre by the end of May.</p>"#),
      Example(#"<div lang="en"><p lang="zh">请于月底前办理</p><p>Apply by the end of May.</p></div>"#),
      Example(#"<p lang="en">The word 残疾人 means disabled persons.</p>"#),
      Example(#"<p lang="zh"><span>Zhongguo Canjiren Lianhehui</span></p>"#),
    ],
    failing: [
      Example(#"<p lang="↓en">请于月底前到社区服务中心办理。</p>"#),
      Example(#"<p lang="↓zh-Hant">Please apply to the centre by the end of May.</p>"#),
      Example(#"<div lang="↓fr"><img src="a.png" alt="服务大厅外景"><p lang="fr">Entrée</p></div>"#),
      Example(
        #"<div lang="↓en"><img src="a.png" aria-labelledby="t"><p lang="zh" id="t" hidden>服务大厅外景</p></div>"#
      ),
      Example(#"<p lang="↓zh">བོད་ཡིག་གི་བརྡ་ཐོ་གལ་ཆེན</p>"#),
    ],
    inapplicable: [
      Example("<p>请于月底前办理</p>"),
      // Written in Arabic, Cyrillic and Latin letters.
      Example(#"<p lang="ug">请于月底前到社区服务中心办理。</p>"#),
      Example(#"<p lang="en"></p>"#),
      Example(#"<p lang="en" hidden>请于月底前到社区服务中心办理。</p>"#),
      Example(#"<p lang="english">请于月底前到社区服务中心办理。</p>"#),
      Example(#"<html lang="en"><p>请于月底前到社区服务中心办理。</p></html>"#),
      Example(#"<p lang="zh-Latn-pinyin">Zhongguo Canjiren Lianhehui</p>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .lang)
    where page.tree[element].namespace == .html && !page.tree.isElement(element, .html) {
      guard let attribute = page.tree.attribute(.lang, of: element),
        var evidence = LanguageEvidence(
          declared: page.tree.value(of: attribute), extent: .passage)
      else { continue }
      InheritedText(from: element, on: page).read { text in
        evidence.addIfNeeded(text)
      }
      guard evidence.hasWords else { continue }
      if evidence.contradiction == nil {
        reporter.pass(element)
      } else {
        LanguageMismatch(attribute, page.tree).report(element, to: &reporter)
      }
    }
  }
}
