import Accessibility
import Diagnostics

/// A page has one contentinfo.
struct LandmarkNoDuplicateContentinfo: Rule {
  static let metadata = RuleMetadata(
    id: "landmark-no-duplicate-contentinfo", severity: .warning,
    summary: Message(zh: "页脚不超过一个", en: "There is at most one contentinfo"),
    rationale: Message(
      zh: "页脚说明网站由谁主办、怎样联系。有两个时，读屏用户不知道哪一个是整个网站的。某一部分里的 footer 不算。",
      en: """
        The foot of a page says who runs the site and how to reach them. Where there are two, people who \
        use a screen reader do not know which is the one of the site. A footer inside of a part does \
        not count.
        """),
    help: Message(
      zh: "只留一个，其余放进 section、article 或 main",
      en: "keep one, put the others into section, article or main"),
    requirements: [],
    passing: [
      Example("<main><h1>通知</h1></main><footer>主办单位</footer>"),
      Example("<article><footer>供稿</footer></article><footer>主办单位</footer>"),
    ],
    failing: [
      Example("<footer>主办单位</footer>↓<footer>备案号</footer>"),
      Example(#"<footer>主办单位</footer>↓<div role="contentinfo">备案号</div>"#),
    ],
    inapplicable: [
      Example("<article><footer>供稿</footer></article>"),
      Example("<footer hidden>页脚</footer>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    LandmarkCheck(page: page, role: .contentinfo, name: Message(zh: "页脚", en: "contentinfo"))
      .requireOnlyOne(&reporter)
  }
}
