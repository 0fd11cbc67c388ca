import Accessibility
import CSS
import Diagnostics
import HTML

/// Letter spacing that readers cannot change is wide enough.
struct InlineLetterSpacing: Rule {
  static let metadata = RuleMetadata(
    id: "inline-letter-spacing", severity: .error,
    summary: Message(
      zh: "style 里带 !important 的字距足够宽",
      en: "Letter spacing fixed in style attributes is wide enough"),
    rationale: Message(
      zh: """
        有阅读障碍或低视力的人用自己的样式把字距拉开。style 属性里带 !important 的 letter-spacing 挡住了这种调整，\
        除非它本身已经不小于字号的 0.12 倍。只看 style 属性；样式表里的 !important 由另一条规则检查。
        """,
      en: """
        People with dyslexia or low vision widen the space between letters by styles of their own. \
        letter-spacing with !important in a style attribute stands in the way, unless it is 0.12 \
        times the size of the letters itself. Only style attributes are looked at here.
        """),
    help: Message(
      zh: "去掉 !important，最好把字距写进样式表，或者设为 0.12em 以上",
      en: "take away !important and move the spacing to a style sheet, or make it 0.12em or more"),
    requirements: [.wcag(.sc1_4_12), .act("24afc2")],
    passing: [
      Example(#"<p style="letter-spacing:0.12em!important">正文</p>"#),
      Example(#"<p style="font-size:25px;letter-spacing:3px !important">正文</p>"#),
      Example(#"<p style="letter-spacing:.1em!important;letter-spacing:.2em!important">正文</p>"#),
      // The spacing is that of the parent's letters, and wide for smaller ones.
      Example(
        #"<div style="letter-spacing:.1em!important"><p style="font-size:12px">小字</p></div>"#),
    ],
    failing: [
      Example(#"↓<p style="letter-spacing:0.1em !important">正文</p>"#),
      Example(#"↓<p style="letter-spacing:normal!important">正文</p>"#),
      Example(#"↓<p style="letter-spacing:initial!important">正文</p>"#),
      Example(#"<style>p{font-size:20px}</style>↓<p style="letter-spacing:2px!important">正文</p>"#),
      Example(
        #"↓<div style="letter-spacing:.1em!important">甲<p style="letter-spacing:.2em!important">乙</p></div>"#
      ),
    ],
    inapplicable: [
      Example(#"<p style="letter-spacing:0.1em">正文</p>"#),
      Example("<style>p{letter-spacing:0!important}</style><p>正文</p>"),
      Example(#"<p style="letter-spacing:inherit!important">正文</p>"#),
      Example(#"<p style="letter-spacing:0.1em!important"></p>"#),
      Example(#"<p style="letter-spacing:0.1em!important" hidden>正文</p>"#),
      Example(
        #"<div style="letter-spacing:0!important"><p style="letter-spacing:.1em">正文</p></div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    SpacingCheck(
      .letterSpacing, factor: 0.12,
      failure: Message(
        zh: "字距小于字号的 0.12 倍，而且不能调整",
        en: "the letter spacing is below 0.12 times the font size and cannot be changed")
    ) { $0.letterSpacing(of: $1) }
    .report(on: page, to: &reporter)
  }
}
