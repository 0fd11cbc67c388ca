import Accessibility
import Diagnostics
import HTML

/// Gauges have a name.
struct ARIAMeterName: Rule {
  static let metadata = RuleMetadata(
    id: "aria-meter-name", severity: .error,
    summary: Message(zh: "计量条有名称", en: "Gauges have a name"),
    rationale: Message(
      zh: """
        计量条（meter）画出一个数量，例如剩余名额。没有名称时，读屏用户只听到一个百分数，不知道是什么的。\
        写在标签里面的文字是给旧浏览器看的，不算名称。
        """,
      en: """
        A meter draws a quantity, such as the places that are left. Without a name people who use a \
        screen reader hear a percentage and not of what. Text inside the element is for old \
        browsers; it is not its name.
        """),
    help: Message(
      zh: "用 label、aria-labelledby 或 aria-label 写出量的是什么",
      en: "say what is measured, in a label, by aria-labelledby or in aria-label"),
    requirements: [.wcag(.sc1_1_1)],
    passing: [
      Example(#"<label>剩余名额 <meter value="6" max="10">6/10</meter></label>"#),
      Example(#"<div role="meter" aria-label="剩余名额" aria-valuenow="6"></div>"#),
      Example(#"<p id="t">剩余名额</p><meter value="0.6" aria-labelledby="t"></meter>"#),
    ],
    failing: [
      Example(#"<p>剩余名额</p>↓<meter value="6" max="10">6/10</meter>"#),
      Example(#"↓<div role="meter" aria-valuenow="6">6/10</div>"#),
    ],
    inapplicable: [
      Example(#"<progress value="6" max="10"></progress>"#),
      Example(#"<meter value="6" max="10" hidden></meter>"#),
      Example(#"<meter value="6" max="10" aria-hidden="true"></meter>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for meter in page.tree.elements(.meter)
    where !page.tree.has(.role, of: meter) && page.isExposed(meter) {
      expectName(of: meter, on: page, &reporter)
    }
    for meter in page.exposedElements(withRole: { $0 == .meter }) {
      expectName(of: meter, on: page, &reporter)
    }
  }

  private func expectName(
    of meter: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    reporter.expectName(of: meter, on: page, Message(zh: "计量条没有名称", en: "the meter has no name"))
  }
}
