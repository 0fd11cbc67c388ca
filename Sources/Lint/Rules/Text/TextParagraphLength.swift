import Accessibility
import Diagnostics
import HTML

/// The paragraphs of a service guide are short.
struct TextParagraphLength: Rule {
  static let metadata = RuleMetadata(
    id: "text-paragraph-length", severity: .warning,
    summary: Message(zh: "办事指南的段落不长", en: "The paragraphs of a service guide are short"),
    rationale: Message(
      zh: """
        三百字一大段，放大看的人找不到读到哪里，有阅读障碍的人看一眼就放弃了。只检查 JSON-LD 说自己是 GovernmentService\
        的网页。国内标准没有这个数，是本项目的建议。
        """,
      en: """
        In a paragraph of three hundred characters people who enlarge the page lose the line, and \
        people with dyslexia do not begin. Only guides to services (JSON-LD: GovernmentService) are \
        looked at. The number is this project's advice; no Chinese standard has one.
        """),
    help: Message(zh: "分成几段，或者改成列表", en: "make several paragraphs of it, or a list"),
    requirements: [.wcag(.sc3_1_5), .readability], sets: [.gov], scope: .page,
    passing: [SampleGuide.page("<p>先打电话问社区。</p>")],
    failing: [SampleGuide.page("<p>↓\(String(repeating: "先打电话问社区。", count: 38))</p>")],
    inapplicable: [Example("<p>\(String(repeating: "先打电话问社区。", count: 38))</p>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for block in GuideText.of(page).blocks {
      let length = block.text.count { !$0.isWhitespace }
      if length <= Self.limit {
        reporter.pass(block.node)
      } else {
        reporter.fail(
          block.node,
          Message(zh: "一段有 \(length) 个字", en: "a paragraph of \(length) characters"),
          at: page.tree.spanWithoutSpace(of: block.start))
      }
    }
  }

  private static let limit = 300
}
