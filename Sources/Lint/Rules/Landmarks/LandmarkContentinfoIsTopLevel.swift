import Accessibility
import Diagnostics

/// The page's foot stands in no other landmark.
struct LandmarkContentinfoIsTopLevel: Rule {
  static let metadata = RuleMetadata(
    id: "landmark-contentinfo-is-top-level", severity: .warning,
    summary: Message(zh: "页脚不在别的地标里", en: "The contentinfo stands in no other landmark"),
    rationale: Message(
      zh: "contentinfo 是整个网站的页脚：主办单位、备案号、联系方式。套在别的地标里时，想找这些的读屏用户不容易跳到。",
      en: """
        The contentinfo is the foot of the whole site, with who runs it and how to reach them. \
        Inside of another landmark it is hard to find for people who jump from landmark to landmark.
        """),
    help: Message(
      zh: "把 contentinfo 移到外面；只是某一部分的结尾就用不带角色的 footer",
      en: "move the contentinfo out; for the end of a part use footer without a role"),
    requirements: [],
    passing: [
      Example("<main><h1>通知</h1></main><footer>主办单位</footer>"),
      Example(#"<div role="contentinfo">主办单位</div>"#),
    ],
    failing: [
      Example(#"<main>↓<div role="contentinfo">主办单位</div></main>"#),
      Example(#"<aside>↓<footer role="contentinfo">主办单位</footer></aside>"#),
    ],
    inapplicable: [
      Example("<article><p>全文</p><footer>供稿：宣传科</footer></article>"),
      Example(#"<main><div role="contentinfo" hidden>页脚</div></main>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    LandmarkCheck(page: page, role: .contentinfo, name: Message(zh: "页脚", en: "contentinfo"))
      .requireTopLevel(&reporter)
  }
}
