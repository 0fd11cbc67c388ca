import Accessibility
import Diagnostics

/// Text stands out strongly from what is behind it.
struct ColorContrastEnhanced: Rule {
  static let metadata = RuleMetadata(
    id: "color-contrast-enhanced", severity: .warning,
    summary: Message(
      zh: "文字与背景的对比度达到增强要求", en: "Text stands out strongly from its background"),
    rationale: Message(
      zh: """
        视力约 0.25 的人不借助其他工具，需要 7:1 才能读普通文字，4.5:1 才能读大字。\
        计算方法和看不到的地方与 color-contrast 相同。
        """,
      en: """
        With a visual acuity of about 20/80 people need 7:1 for normal text and 4.5:1 for large text \
        to read without other aids. Colours are computed as in color-contrast, with the same limits.
        """),
    help: Message(
      zh: "加深文字或改浅背景（深色背景则相反），直到达到要求的对比度",
      en: "make the text darker or the background lighter, or the reverse, until the ratio is met"),
    requirements: [.wcag(.sc1_4_6), .act("09o5cg")], scope: .page,
    passing: [
      Example("<p>普通的黑字</p>"),
      Example(#"<p style="color:#595959">恰好够的灰字</p>"#),
      Example(#"<p style="color:#767676;font-size:24px">大字</p>"#),
      Example(#"<p><a href="/">没有另设颜色的链接</a></p>"#),
    ],
    failing: [
      Example(#"↓<p style="color:#666">灰字</p>"#),
      Example(#"↓<p style="color:#888;font-size:24px">大字</p>"#),
      Example(#"<h1 style="background:#333;color:#fff">标题</h1>↓<p style="color:#5a5a5a">灰字</p>"#),
      // Whatever the picture shows, this grey is neither dark nor light enough.
      Example(#"↓<p style="color:#777;background:black url(a.jpg)">图上的字</p>"#),
      Example(
        #"↓<p style="color:rgba(90,90,90,.9);background:linear-gradient(90deg,transparent 3em,#000 3em)">渐变</p>"#
      ),
    ],
    inapplicable: [
      Example(#"<p style="color:#666">———</p>"#),
      Example(#"<label style="color:#666">姓名<input disabled></label>"#),
    ],
    undecidable: [Example(#"↓<p style="color:#fff;background:#000 url(a.png)">图上的字</p>"#)])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    ContrastCheck(page, normal: 7, large: 4.5).report(to: &reporter)
  }
}
