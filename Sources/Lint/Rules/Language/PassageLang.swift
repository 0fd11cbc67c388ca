import Accessibility
import Diagnostics
import HTML

/// A passage in another language says so.
struct PassageLang: Rule {
  static let metadata = RuleMetadata(
    id: "passage-lang", severity: .error,
    summary: Message(
      zh: "外语段落标明语言", en: "Passages in another language say which one"),
    rationale: Message(
      zh: """
        中文网页里没有标明语言的英文句子，读屏软件用中文语音去念，听不懂；英文网页里的中文句子，英文语音根本不念。\
        本规则看文字：句子长、带英文虚词或者用的是藏文、维吾尔文、韩文等另一种文字，才算错；\
        长的名称请人看；缩写、单词、拼音和短名称不看。整页标错语言由 html-lang-content-mismatch 检查。
        """,
      en: """
        A screen reader sets its Chinese voice to read an English sentence that does not say so, and \
        nobody understands it; an English voice does not read Chinese at all. The rule goes by script \
        and length: sentences with English function words and passages in scripts such as Tibetan, \
        Arabic or Korean fail, long names are for a person to see, and words, abbreviations and \
        pinyin are left alone.
        """),
    help: Message(
      zh: "给这段文字所在的标签加 lang，英文写 lang=\"en\"，中文写 lang=\"zh-Hans\"",
      en:
        "put lang on the element of the passage: lang=\"en\" for English, lang=\"zh-Hans\" for Chinese"
    ),
    requirements: [.wcag(.sc3_1_2)],
    passing: [
      Example(
        #"<html lang="zh-Hans"><p>\#(chinese)</p><p lang="en">Sign language interpreters are available at the centre.</p></html>"#
      ),
      Example(
        #"<html lang="zh"><p>\#(chinese)</p><p>依据 Web Content Accessibility Guidelines (WCAG) 2.2 制定的要求。</p></html>"#
      ),
      Example(#"<html lang="zh"><p>请用 Word 打开申请表，发到 help@example.org 邮箱。</p></html>"#),
      Example(
        #"<html lang="en"><p>Call the hotline of the federation (残联) on weekdays.</p></html>"#),
      Example(#"<html lang="zh"><p>本页提供藏文版和维吾尔文版。</p><p lang="bo">བོད་སྐད་ཀྱི་བརྡ་ཐོ།</p></html>"#),
    ],
    failing: [
      Example(
        #"<html lang="zh-Hans"><p>\#(chinese)</p><p>↓Sign language interpreters are available at the centre.</p></html>"#
      ),
      Example(#"<html lang="zh"><p>其他语言的版本请看这里：↓བོད་སྐད་ཀྱི་བརྡ་ཐོ།</p></html>"#),
      Example(
        #"<html lang="en"><p>The notice of the centre says what people have to bring: ↓请携带身份证，到服务大厅办理。</p></html>"#
      ),
      Example(
        #"<html lang="zh-CN"><p>\#(chinese)公约写道：“↓States Parties shall take appropriate measures to ensure access”，我们据此落实。</p></html>"#
      ),
    ],
    inapplicable: [
      Example(#"<p>没有标明语言 Please apply at the community centre before Friday.</p>"#),
      Example(#"<html lang="zh"></html>"#),
      Example(
        #"<html lang="zh"><p>Please apply at the community centre before Friday.</p></html>"#),
    ],
    undecidable: [
      Example(
        #"<html lang="zh"><p>\#(chinese)</p><li>↓Asia Pacific Development Center on Disability Foundation Bangkok Thailand</li></html>"#
      )
    ])

  /// Text in the language of the page, for the examples.
  private static let chinese = "残疾人、老年人可以到服务中心预约手语翻译和文字速记，也可以请工作人员上门代办。"

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let survey = page.textSurvey
    guard survey.hasPageLanguage, survey.isInPageLanguage, let root = page.tree.root else { return }
    var places = TextPlaces(page.tree)
    var isClean = true
    for (piece, _) in survey.marks(.foreign) {
      guard let passage = ForeignPassage(piece.bytes, isPageChinese: survey.isPageChinese) else {
        continue
      }
      isClean = false
      let span = places.span(of: passage.range, in: piece)
      if passage.isCertain {
        reporter.fail(
          piece.element,
          Message(
            zh: "这段文字是\(passage.language.zh)，没有标明语言",
            en: "this passage is in \(passage.language.en) and does not say so"), at: span)
      } else {
        reporter.cantTell(
          piece.element,
          Message(
            zh: "这里有较长的\(passage.language.zh)；除非是专有名称，应标明语言",
            en: "this long \(passage.language.en) text needs a language unless it is a name"),
          at: span)
      }
    }
    if isClean { reporter.pass(root) }
  }
}
