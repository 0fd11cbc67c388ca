import Accessibility
import Diagnostics

/// A page has one banner.
struct LandmarkNoDuplicateBanner: Rule {
  static let metadata = RuleMetadata(
    id: "landmark-no-duplicate-banner", severity: .warning,
    summary: Message(zh: "页首不超过一个", en: "There is at most one banner"),
    rationale: Message(
      zh: "页首是整个网站共有的开头。有两个时，读屏用户按地标跳读要多听一遍，也分不清哪个才是网站的。某一部分里的 header 不算。",
      en: """
        The banner is the head of the whole site. Where there are two, people who jump from landmark to \
        landmark listen twice and cannot tell which is the one of the site. A header inside of a part \
        does not count.
        """),
    help: Message(
      zh: "只留一个，其余放进 section、article 或 main",
      en: "keep one, put the others into section, article or main"),
    requirements: [],
    passing: [
      Example("<header>市残疾人联合会</header><main><h1>通知</h1></main>"),
      Example("<header>市残疾人联合会</header><article><header>日期</header></article>"),
    ],
    failing: [
      Example("<header>市残疾人联合会</header>↓<header>栏目</header>"),
      Example(#"<header>市残疾人联合会</header>↓<div role="banner">专题</div>"#),
    ],
    inapplicable: [
      Example("<article><header>日期</header></article>"),
      Example("<header hidden>页首</header>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    LandmarkCheck(page: page, role: .banner, name: Message(zh: "页首", en: "banner"))
      .requireOnlyOne(&reporter)
  }
}
