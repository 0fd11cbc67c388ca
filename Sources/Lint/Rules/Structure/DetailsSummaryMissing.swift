import Accessibility
import Diagnostics
import HTML

/// What opens and closes says what it holds.
struct DetailsSummaryMissing: Rule {
  static let metadata = RuleMetadata(
    id: "details-summary-missing", severity: .warning,
    summary: Message(zh: "折叠内容有 summary", en: "details elements have a summary"),
    rationale: Message(
      zh: """
        没有 summary 的 details，浏览器自己写上“详情”。网页上有几个这样的开关，读屏和语音用户就分不清哪个打开哪个。\
        summary 里有没有文字由别的规则查。
        """,
      en: """
        For a details element without a summary browsers write “Details”. Where a page has several, \
        people who use a screen reader or speak to their computer cannot tell which opens what. \
        Whether a summary has text is for another rule.
        """),
    help: Message(
      zh: "在 <details> 里先写 <summary>，说明折叠的是什么",
      en: "start <details> with a <summary> that says what is inside"),
    requirements: [.wcag(.sc4_1_2)], sets: [],
    passing: [Example("<details><summary>申请材料</summary><p>身份证</p></details>")],
    failing: [
      Example("↓<details><p>身份证</p></details>"),
      Example("↓<details open><div><summary>材料</summary></div></details>"),
    ],
    inapplicable: [
      Example("<p>正文</p>"), Example("<details hidden><p>身份证</p></details>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for details in page.tree.elements(.details) where page.isExposed(details) {
      if page.tree.children(of: details).contains(where: { page.tree.isElement($0, .summary) }) {
        reporter.pass(details)
      } else {
        reporter.fail(
          details, Message(zh: "折叠内容没有 summary", en: "the details element has no summary"))
      }
    }
  }
}
