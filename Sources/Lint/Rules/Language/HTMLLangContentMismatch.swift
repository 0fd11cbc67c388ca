import Accessibility
import Diagnostics
import HTML

/// A page is in the language that it declares, as far as its script tells.
struct HTMLLangContentMismatch: Rule {
  static let metadata = RuleMetadata(
    id: "html-lang-content-mismatch", severity: .error,
    summary: Message(
      zh: "网页标明的语言与文字相符", en: "The page is in the language that it declares"),
    rationale: Message(
      zh: """
        中文网页标成 lang="en"，读屏软件就用英文语音去念汉字，念不出来；浏览器也会选错字形。\
        模板带来的 lang="en" 没有改，是最常见的原因。本规则看文字用的是哪种字母或汉字：汉字与拉丁字母、\
        藏文、维吾尔文等分得清，英文和法文这样文字相同的语言分不清，拼音也不当作外文。
        """,
      en: """
        Where a Chinese page says lang="en", a screen reader sets an English voice to read Chinese \
        characters, which it cannot; browsers choose the wrong glyphs. Mostly a template brought the \
        value along. The rule goes by the script: it tells Chinese characters from Latin, Tibetan or \
        Arabic letters, but not languages that share a script, such as English and French, and it \
        does not take pinyin for a foreign language.
        """),
    help: Message(
      zh: "在 html 标签上写网页真正的语言，简体中文是 lang=\"zh-Hans\"",
      en: """
        put the language that the page is in on the html tag; Chinese in simplified characters is \
        lang="zh-Hans"
        """),
    requirements: [.wcag(.sc3_1_1), .act("ucwvc8")], scope: .page,
    passing: [
      Example(#"<html lang="zh-Hans"><title>通知</title><p>请于月底前到社区服务中心办理。</p></html>"#),
      Example(
        #"<html lang="en"><title>Notice</title><p>Please apply at the community centre.</p></html>"#
      ),
      Example(#"<html lang="zh"><p>请用 Word 或 WPS 打开 PDF 格式的 application form 申请表填写</p></html>"#),
      // A page about a Chinese saying.
      Example(
        #"<html lang="en"><p>The saying <q lang="zh">授人以鱼不如授人以渔</q> is about learning.</p></html>"#),
      Example(
        #"<html lang="zh"><p>Zhongguo Canjiren Lianhehui, Beijing Shi Xicheng Qu</p></html>"#),
    ],
    failing: [
      Example(#"<html lang="↓en"><title>通知</title><p>请于月底前到社区服务中心办理。</p></html>"#),
      Example(#"<html lang="↓en-US"><body><img src="a.png" alt="请于月底前到社区服务中心办理"></body></html>"#),
      Example(
        #"<html lang="↓zh-CN"><title>Notice</title><p>Please apply to the centre by the end of May.</p></html>"#
      ),
      Example(#"<html lang="↓zh"><p>ئۇقتۇرۇش: مېيىپلار بىرلەشمىسى</p></html>"#),
      Example(#"<html lang="↓bo"><p>请于月底前到社区服务中心办理。</p></html>"#),
    ],
    inapplicable: [
      Example(#"<html lang="zh"></html>"#),
      Example("<html><p>没有标明语言</p></html>"),
      Example(#"<html lang="cn"><p>Wrong code</p></html>"#),
      Example(#"<html lang="zh-Latn"><p>Please apply to the centre by the end of May.</p></html>"#),
      Example(#"<html lang="sr"><p>文字相同的语言，分不清</p></html>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard let root = page.tree.root, page.tree.isElement(root, .html),
      let attribute = page.tree.attribute(.lang, of: root),
      var evidence = LanguageEvidence(declared: page.tree.value(of: attribute), extent: .page)
    else { return }
    if let title = page.tree.elements(.title).first {
      evidence.add(page.tree.contentBytes(of: title))
    }
    InheritedText(from: root, on: page).read { text in
      evidence.addIfNeeded(text)
    }
    guard evidence.hasWords else { return }
    if evidence.contradiction == nil {
      reporter.pass(root)
    } else {
      LanguageMismatch(attribute, page.tree).report(root, to: &reporter)
    }
  }
}
