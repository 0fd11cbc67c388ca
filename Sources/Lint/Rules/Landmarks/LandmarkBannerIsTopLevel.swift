import Accessibility
import Diagnostics

/// The page's head stands in no other landmark.
struct LandmarkBannerIsTopLevel: Rule {
  static let metadata = RuleMetadata(
    id: "landmark-banner-is-top-level", severity: .warning,
    summary: Message(zh: "页首不在别的地标里", en: "The banner stands in no other landmark"),
    rationale: Message(
      zh: "banner 是整个网站的页首。套在别的地标里时，读屏用户会以为那只是某一部分的开头，或者听到两个页首。",
      en: """
        The banner is the head of the whole site. Inside of another landmark, people who use a \
        screen reader take it for the head of a part, or meet two of them.
        """),
    help: Message(
      zh: "把 banner 移到外面；只是某一部分的开头就用不带角色的 header",
      en: "move the banner out; for the head of a part use header without a role"),
    requirements: [],
    passing: [
      Example("<header>市残疾人联合会</header><main><h1>通知</h1></main>"),
      Example(#"<div role="banner">市残疾人联合会</div>"#),
    ],
    failing: [
      Example(#"<main>↓<div role="banner">市残疾人联合会</div></main>"#),
      Example(#"<nav>↓<header role="banner">市残疾人联合会</header></nav>"#),
    ],
    inapplicable: [
      Example("<main><header>通知的开头</header></main>"),
      Example(#"<main><div role="banner" hidden>页首</div></main>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    LandmarkCheck(page: page, role: .banner, name: Message(zh: "页首", en: "banner"))
      .requireTopLevel(&reporter)
  }
}
