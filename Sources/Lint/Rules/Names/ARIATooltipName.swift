import Accessibility
import Diagnostics
import HTML

/// Tooltips say something.
struct ARIATooltipName: Rule {
  static let metadata = RuleMetadata(
    id: "aria-tooltip-name", severity: .warning,
    summary: Message(zh: "提示框有内容", en: "Tooltips say something"),
    rationale: Message(
      zh: """
        role="tooltip" 是控件的说明。里面没有文字时，读屏用户什么也听不到，看得见的人只看到一个图标。\
        平时隐藏的提示框不在页面上，本规则看不到。
        """,
      en: """
        An element with role="tooltip" explains a control. If it holds no text, people who use a \
        screen reader hear nothing. Tooltips that are hidden at first are not seen by the rule.
        """),
    help: Message(
      zh: "在提示框里写上文字；只有图片时给图片写 alt",
      en: "write text into the tooltip; if it holds only an image, give that an alt"),
    requirements: [.wcag(.sc4_1_2)],
    passing: [
      Example(#"<button aria-describedby="t">密码</button><div role="tooltip" id="t">至少八位</div>"#),
      Example(#"<div role="tooltip"><img src="a.png" alt="至少八位"></div>"#),
    ],
    failing: [
      Example(#"↓<div role="tooltip"></div>"#),
      Example(#"↓<div role="tooltip"><img src="a.png" alt=""></div>"#),
    ],
    inapplicable: [
      Example(#"<div role="tooltip" hidden></div>"#),
      Example(#"<abbr title="残疾人联合会">残联</abbr>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for tooltip in page.exposedElements(withRole: { $0 == .tooltip }) {
      reporter.expectName(
        of: tooltip, on: page, Message(zh: "提示框没有内容", en: "the tooltip says nothing"))
    }
  }
}
