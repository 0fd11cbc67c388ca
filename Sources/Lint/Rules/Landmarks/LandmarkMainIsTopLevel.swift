import Accessibility
import Diagnostics

/// The main content stands in no other landmark.
struct LandmarkMainIsTopLevel: Rule {
  static let metadata = RuleMetadata(
    id: "landmark-main-is-top-level", severity: .warning,
    summary: Message(zh: "主要内容不在别的地标里", en: "The main content stands in no other landmark"),
    rationale: Message(
      zh: "读屏用户用一个按键跳到主要内容。main 套在导航或边栏里时，页面结构的说明自相矛盾，有的软件就找不到它。",
      en: """
        People who use a screen reader jump to the main content with one key. Where main stands in a \
        navigation or a complementary part, what the page says of its structure contradicts itself, \
        and some programs do not find it.
        """),
    help: Message(zh: "把 main 移到别的地标外面", en: "move main out of the other landmark"),
    requirements: [],
    passing: [
      Example("<header>页首</header><main><h1>通知</h1></main><footer>页脚</footer>"),
      Example(#"<div><div role="main"><h1>通知</h1></div></div>"#),
    ],
    failing: [
      Example("<nav>↓<main><h1>通知</h1></main></nav>"),
      Example(#"<section aria-label="专题">↓<div role="main"><h1>通知</h1></div></section>"#),
    ],
    inapplicable: [
      Example("<p>没有地标</p>"),
      Example("<nav><main hidden><h1>通知</h1></main></nav>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    LandmarkCheck(page: page, role: .main, name: Message(zh: "主要内容", en: "main content"))
      .requireTopLevel(&reporter)
  }
}
