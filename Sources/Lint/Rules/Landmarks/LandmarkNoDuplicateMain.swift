import Accessibility
import Diagnostics

/// A page has one main content.
struct LandmarkNoDuplicateMain: Rule {
  static let metadata = RuleMetadata(
    id: "landmark-no-duplicate-main", severity: .error,
    summary: Message(zh: "主要内容不超过一个", en: "There is at most one main content"),
    rationale: Message(
      zh: "读屏用户跳到主要内容，有两个时不知道哪一个才是。HTML 也只允许一个可见的 main；隐藏的不算。",
      en: """
        Where there are two, people who jump to the main content do not know which one it is. HTML \
        allows one main that is not hidden; hidden ones do not count.
        """),
    help: Message(
      zh: "只留一个 main，其余改用 section 或 article",
      en: "keep one main, use section or article for the others"),
    requirements: [],
    passing: [
      Example("<main><h1>通知</h1></main>"),
      Example("<main><h1>通知</h1></main><main hidden><h1>搜索结果</h1></main>"),
    ],
    failing: [
      Example("<main><h1>通知</h1></main>↓<main><h1>公告</h1></main>"),
      Example(#"<main><h1>通知</h1></main>↓<div role="main">公告</div>↓<main>说明</main>"#),
    ],
    inapplicable: [
      Example("<p>没有主要内容</p>"),
      Example("<main hidden><h1>通知</h1></main>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    LandmarkCheck(page: page, role: .main, name: Message(zh: "主要内容", en: "main content"))
      .requireOnlyOne(&reporter)
  }
}
