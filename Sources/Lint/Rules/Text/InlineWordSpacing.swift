import Accessibility
import CSS
import Diagnostics
import HTML

/// Word spacing that readers cannot change is wide enough.
struct InlineWordSpacing: Rule {
  static let metadata = RuleMetadata(
    id: "inline-word-spacing", severity: .error,
    summary: Message(
      zh: "style 里带 !important 的词距足够宽", en: "Word spacing fixed in style attributes is wide enough"),
    rationale: Message(
      zh: """
        用空格分词的文字里，有阅读障碍的人靠更宽的词距认出一个个单词。style 属性里带 !important 的 word-spacing 挡住了这种调整，\
        除非它不小于字号的 0.16 倍。中文不用空格分词，所以含有汉字的文字不检查。
        """,
      en: """
        In languages that part words by spaces, people with dyslexia tell words by wider gaps. \
        word-spacing with !important in a style attribute stands in the way, unless it is 0.16 times \
        the size of the letters itself. Chinese parts no words; text with Chinese is left out.
        """),
    help: Message(
      zh: "去掉 !important，最好把词距写进样式表，或者设为 0.16em 以上",
      en: "take away !important and move the spacing to a style sheet, or make it 0.16em or more"),
    requirements: [.wcag(.sc1_4_12), .act("9e45ec")],
    passing: [
      Example(#"<p lang="en" style="word-spacing:.16em!important">Notices and news</p>"#),
      Example(
        #"<p lang="en" style="font-size:25px;word-spacing:4px!important">Notices and news</p>"#),
    ],
    failing: [
      Example(#"↓<p lang="en" style="word-spacing:.1em!important">Notices and news</p>"#),
      Example(#"↓<p lang="en" style="word-spacing:normal!important">Notices and news</p>"#),
    ],
    inapplicable: [
      Example(#"<p style="word-spacing:0!important">中文不用空格分词</p>"#),
      Example(#"<p style="word-spacing:0!important">Braille 盲文 reader</p>"#),
      Example(#"<p lang="en" style="word-spacing:.1em">Notices and news</p>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    SpacingCheck(
      .wordSpacing, factor: 0.16,
      failure: Message(
        zh: "词距小于字号的 0.16 倍，而且不能调整",
        en: "the word spacing is below 0.16 times the font size and cannot be changed")
    ) { $0.wordSpacing(of: $1) }
    .report(on: page, to: &reporter) { !HanText.isIn(page.tree.textBytes(of: $0)) }
  }
}
