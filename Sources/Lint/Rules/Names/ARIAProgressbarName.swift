import Accessibility
import Diagnostics
import HTML

/// Progress bars have a name.
struct ARIAProgressbarName: Rule {
  static let metadata = RuleMetadata(
    id: "aria-progressbar-name", severity: .error,
    summary: Message(zh: "进度条有名称", en: "Progress bars have a name"),
    rationale: Message(
      zh: """
        没有名称的进度条，读屏用户只听到一个百分数，不知道是上传材料的进度，还是申请办到了第几步。\
        写在标签里面的文字是给旧浏览器看的，不算名称。
        """,
      en: """
        Of a progress bar without a name people who use a screen reader hear a percentage: of the \
        upload, or of their application? Text inside the element is for old browsers; it is not its \
        name.
        """),
    help: Message(
      zh: "用 label、aria-labelledby 或 aria-label 写出是什么的进度",
      en: "say what makes progress, in a label, by aria-labelledby or in aria-label"),
    requirements: [.wcag(.sc1_1_1)],
    passing: [
      Example(#"<label>上传材料 <progress value="3" max="5">3/5</progress></label>"#),
      Example(#"<div role="progressbar" aria-label="上传材料" aria-valuenow="60"></div>"#),
      Example(#"<progress value="3" max="5" title="上传材料"></progress>"#),
    ],
    failing: [
      Example(#"<p>上传材料</p>↓<progress value="3" max="5">3/5</progress>"#),
      Example(#"↓<div role="progressbar" aria-valuenow="60">60%</div>"#),
    ],
    inapplicable: [
      Example(#"<meter value="6" max="10"></meter>"#),
      Example(#"<progress hidden></progress>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for bar in page.tree.elements(.progress)
    where !page.tree.has(.role, of: bar) && page.isExposed(bar) {
      expectName(of: bar, on: page, &reporter)
    }
    for bar in page.exposedElements(withRole: { $0 == .progressbar }) {
      expectName(of: bar, on: page, &reporter)
    }
  }

  private func expectName(
    of bar: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    reporter.expectName(
      of: bar, on: page, Message(zh: "进度条没有名称", en: "the progress bar has no name"))
  }
}
