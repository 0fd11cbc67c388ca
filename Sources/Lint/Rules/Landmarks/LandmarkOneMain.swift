import Accessibility
import Diagnostics
import HTML

/// A page says where its main content is.
struct LandmarkOneMain: Rule {
  static let metadata = RuleMetadata(
    id: "landmark-one-main", severity: .warning,
    summary: Message(zh: "网页有主要内容地标", en: "The page has a main landmark"),
    rationale: Message(
      zh: """
        没有 main，读屏用户每打开一页都要先听完页首和导航，才听到这一页真正的内容。\
        空白网页不查；框架里的网页也不查。
        """,
      en: """
        Without main, people who use a screen reader listen to the banner and the navigation of \
        every page before they come to what it is about. Pages without content are passed over, and \
        so are those in frames.
        """),
    help: Message(zh: "用 <main> 包住这一页的主要内容", en: "put the page's own content into <main>"),
    requirements: [.wcag(.sc1_3_1)], sets: [], scope: .page,
    passing: [
      Example("<header>页首</header><main><h1>通知</h1></main>"),
      Example(#"<div role="main"><h1>通知</h1></div>"#),
    ],
    failing: [
      Example("↓<html><body><header>页首</header><h1>通知</h1></body></html>"),
      Example("↓<h1>通知</h1><main hidden>备用</main>"),
    ],
    inapplicable: [
      Example("<!DOCTYPE html><title>跳转</title><meta http-equiv=refresh content='0; url=a'>"),
      Example("<frameset><frame src=a.html></frameset>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    if let main = page.landmarks.first(where: { $0.role == .main }) {
      reporter.pass(main.node)
    } else if let root = page.tree.root, page.hasContent {
      reporter.fail(
        root, Message(zh: "网页没有主要内容地标", en: "the page has no main landmark"))
    }
  }
}
