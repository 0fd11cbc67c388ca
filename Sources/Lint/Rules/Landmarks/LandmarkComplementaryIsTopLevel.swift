import Accessibility
import Diagnostics

/// What stands beside the content is in no landmark but the main content.
struct LandmarkComplementaryIsTopLevel: Rule {
  static let metadata = RuleMetadata(
    id: "landmark-complementary-is-top-level", severity: .warning,
    summary: Message(zh: "补充内容不在别的地标里", en: "Complementary content stands in no other landmark"),
    rationale: Message(
      zh: """
        补充内容离开正文也看得懂，所以单独成为一个地标；套在导航、页脚里时，读屏用户按地标跳读就会漏掉它。\
        放在主要内容里不算错。
        """,
      en: """
        Complementary content makes sense by itself and is a landmark of its own. Inside of a \
        navigation or a footer, people who jump from landmark to landmark miss it. Inside of the \
        main content it is in place.
        """),
    help: Message(zh: "把 aside 移到外面，或改用 div", en: "move aside out, or use div"),
    requirements: [],
    passing: [
      Example("<main><h1>通知</h1></main><aside>相关链接</aside>"),
      Example("<main><h1>通知</h1><aside>名词解释</aside></main>"),
    ],
    failing: [
      Example(#"<nav>↓<aside aria-label="提示">提示</aside></nav>"#),
      Example(#"<footer>↓<div role="complementary">友情链接</div></footer>"#),
    ],
    inapplicable: [
      Example("<main><h1>通知</h1></main>"),
      Example("<footer><aside hidden>友情链接</aside></footer>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    LandmarkCheck(
      page: page, role: .complementary, name: Message(zh: "补充内容", en: "complementary content")
    )
    .requireTopLevel(in: .main, &reporter)
  }
}
