import Accessibility
import CSS
import Diagnostics
import HTML

/// A line height that readers cannot change is large enough.
struct InlineLineHeight: Rule {
  static let metadata = RuleMetadata(
    id: "inline-line-height", severity: .error,
    summary: Message(
      zh: "style 里带 !important 的行高足够大", en: "Line height fixed in style attributes is large enough"),
    rationale: Message(
      zh: """
        行挤在一起，低视力和有阅读障碍的人换行时会跳错行，他们用自己的样式把行距拉开。style 属性里带 !important 的 line-height \
        挡住了这种调整，除非它不小于字号的 1.5 倍。只检查一定会折成几行的文字：字数和各层宽度由样式算出，拿不准的不报告。
        """,
      en: """
        Where lines are close, people with low vision or dyslexia lose theirs at every turn, and \
        widen the gaps by styles of their own. line-height with !important in a style attribute \
        stands in the way, unless it is 1.5 times the font size itself. Only texts that are sure to \
        fill more than one line are looked at, as far as styles tell.
        """),
    help: Message(
      zh: "去掉 !important，最好把行高写进样式表，或者设为 1.5 以上",
      en: "take away !important and move the height to a style sheet, or make it 1.5 or more"),
    requirements: [.wcag(.sc1_4_12), .act("78fd32")],
    passing: [
      Example(
        #"<p style="line-height:1.5!important;max-width:100px">通知发布以后三十天内都可以提出申请</p>"#),
      Example(
        #"<div style="line-height:24px!important;width:100px"><p>通知发布以后三十天内都可以提出申请</p></div>"#),
    ],
    failing: [
      Example(
        #"↓<p style="line-height:1.2!important;max-width:100px">通知发布以后三十天内都可以提出申请</p>"#),
      Example(
        #"<div style="width:8em">↓<p style="line-height:normal!important">通知发布以后三十天内都可以提出申请</p></div>"#
      ),
      Example(
        #"<style>p{font-size:20px}</style>↓<p style="line-height:20px!important;width:100px">通知发布以后三十天内都可以提出申请</p>"#
      ),
    ],
    inapplicable: [
      Example(#"<p style="line-height:1!important">只有一行</p>"#),
      Example(#"<p style="line-height:1.2;width:100px">通知发布以后三十天内都可以提出申请</p>"#),
      Example(
        #"<p style="line-height:1!important;width:100px;white-space:nowrap">通知发布以后三十天内都可以提出申请</p>"#),
      Example(
        #"<p style="line-height:inherit!important;width:100px">通知发布以后三十天内都可以提出申请</p>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    var lines = LineEstimate(page)
    SpacingCheck(
      .lineHeight, factor: 1.5,
      failure: Message(
        zh: "行高小于字号的 1.5 倍，而且不能调整",
        en: "the line height is below 1.5 times the font size and cannot be changed")
    ) { styles, text in
      styles.lineHeight(of: text).flatMap { height in
        switch height {
        // Browsers take about 1.2; no font asks for 1.5 in Latin or Chinese script.
        case .normal: styles.fontSize(of: text).map { $0 * 1.2 }
        case .factor(let factor): styles.fontSize(of: text).map { $0 * factor }
        case .pixels(let pixels): .known(pixels)
        }
      }
    }
    .report(on: page, to: &reporter) { lines.certainlyWraps($0) }
  }
}
