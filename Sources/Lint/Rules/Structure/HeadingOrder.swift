import Accessibility
import Diagnostics

/// Headings go down one level at a time.
struct HeadingOrder: Rule {
  static let metadata = RuleMetadata(
    id: "heading-order", severity: .warning,
    summary: Message(zh: "标题级别不跳级", en: "Heading levels are not skipped"),
    rationale: Message(
      zh: """
        标题的级别就是网页的目录。从二级直接到四级，读屏用户会以为漏听了一个三级标题，回头去找。\
        往回升几级都可以；网页的第一个标题可以是任何一级，因为页首里可能先有小标题。
        """,
      en: """
        The levels of its headings are a page's table of contents. After a jump from two to four, \
        people who use a screen reader believe that they missed a heading of level three and go \
        back. Going up by any number is fine. The first heading may have any level, since a banner \
        may bring a small one.
        """),
    help: Message(
      zh: "改用紧接着的下一级；只是想要小字，请用样式",
      en: "use the next level; if only a small size is wanted, use a style"),
    requirements: [.wcag(.sc1_3_1)], sets: [],
    passing: [
      Example("<h1>办事指南</h1><h2>条件</h2><h3>年龄</h3><h2>材料</h2>"),
      Example("<h3>快捷入口</h3><h1>办事指南</h1>"),
      Example(#"<h1>甲</h1><h4 aria-level="2">乙</h4><h3>丙</h3>"#),
      Example("<h1>甲</h1><h2 hidden>乙</h2><h2>丙</h2>"),
    ],
    failing: [
      Example("<h1>办事指南</h1>↓<h3>条件</h3>"),
      Example("<h2>甲</h2>↓<h4>乙</h4><h5>丙</h5>"),
      Example(#"<h1>甲</h1>↓<div role="heading" aria-level="4">乙</div>"#),
      Example("<h1>甲</h1><h2 hidden>乙</h2>↓<h3>丙</h3>"),
    ],
    inapplicable: [Example("<p>没有标题</p>"), Example("<h1 hidden>甲</h1><h4 hidden>乙</h4>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    var last: Int?
    for heading in page.headings {
      if let last, heading.level > last + 1 {
        reporter.fail(
          heading.node,
          Message(
            zh: "\(last) 级标题之后直接用了 \(heading.level) 级",
            en: "a heading of level \(heading.level) follows one of level \(last)"))
      } else {
        reporter.pass(heading.node)
      }
      last = heading.level
    }
  }
}
