import Accessibility
import Diagnostics
import HTML

/// What opens and closes a `details` has a name.
struct SummaryName: Rule {
  static let metadata = RuleMetadata(
    id: "summary-name", severity: .error,
    summary: Message(zh: "折叠内容的标题有名称", en: "The summary of a details element has a name"),
    rationale: Message(
      zh: """
        summary 就是展开和收起内容的按钮。它没有文字时，读屏软件只念“展开”，谁也不知道里面是什么；\
        看得见的人也只看到一个小三角。本规则只看 details 里的第一个 summary，因为只有它起作用。
        """,
      en: """
        A summary is the button that opens and closes what is below it. Without text a screen reader \
        only says “collapsed”, and people who see find a small triangle: nobody learns what is \
        inside. The rule looks at the first summary of each details element, the one that works.
        """),
    help: Message(
      zh: "在 summary 里写出展开后是什么内容", en: "write into the summary what opening it shows"),
    requirements: [.wcag(.sc4_1_2), .act("2t702h")],
    passing: [
      Example("<details><summary>办理时间</summary><p>工作日</p></details>"),
      Example(#"<details open><summary aria-label="办理时间"></summary><p>工作日</p></details>"#),
      Example(#"<details><p>工作日</p><summary title="办理时间"></summary></details>"#),
      Example(
        #"<details><summary><img src="a.png" alt="办理时间"></summary><p>工作日</p></details>"#),
    ],
    failing: [
      Example("<details>↓<summary></summary><p>工作日</p></details>"),
      Example(#"<details>↓<summary role="none"></summary><p>工作日</p></details>"#),
      Example("<details>↓<summary></summary><summary>办理时间</summary><p>工作日</p></details>"),
      Example(
        #"<details>↓<summary><span aria-hidden="true">办理时间</span></summary><p>工作日</p></details>"#),
    ],
    inapplicable: [
      Example("<summary></summary>"),
      Example("<details hidden><summary></summary></details>"),
      Example("<details><p>没有标题</p></details>"),
      Example("<details><div><summary></summary></div></details>"),
      // A heading or a link that is also a summary is what its role says.
      Example(#"<details><summary role="link"></summary></details>"#),
      Example(#"<details aria-hidden="true"><summary></summary></details>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for summary in page.tree.elements(.summary)
    where page.isExposed(summary) && page.isSummaryOfDetails(summary)
      && isSummary(page.explicitRole(of: summary))
    {
      reporter.expectName(
        of: summary, on: page,
        Message(zh: "折叠内容的标题没有名称", en: "the summary has no name"))
    }
  }

  /// Whether a role leaves the element what it is: none at all, or one that does not count because
  /// a summary can be focused.
  private func isSummary(_ role: Role?) -> Bool {
    role == nil || role == Role.none || role == .presentation
  }
}
