import Accessibility
import Diagnostics
import HTML

/// Text does not scroll by itself.
struct Marquee: Rule {
  static let metadata = RuleMetadata(
    id: "marquee", severity: .error,
    summary: Message(zh: "没有滚动文字", en: "Text does not scroll by itself"),
    rationale: Message(
      zh: """
        滚动的文字，看得慢的人来不及读，注意力容易分散的人读不了别处，放大屏幕的人只看见一截。\
        marquee 早已不是 HTML 的一部分，也停不下来。
        """,
      en: """
        People who read slowly cannot keep up with text that moves, people who are easily distracted cannot \
        read anything else, and under magnification only a part of it is seen. marquee is no longer \
        part of HTML and cannot be stopped.
        """),
    help: Message(
      zh: "改成静止的文字；要强调就用 <strong> 或样式",
      en: "let the text stand still; for emphasis use <strong> or a style"),
    requirements: [.wcag(.sc2_2_2)],
    passing: [Example("<p>重要通知</p>")],
    failing: [
      Example("<p>请看：</p>↓<marquee>重要通知</marquee>"),
      Example("<div>↓<marquee><a href=/>重要通知</a></marquee></div>"),
    ],
    inapplicable: [Example("<marquee hidden>重要通知</marquee>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let elements = page.tree.elements(.marquee)
    if elements.isEmpty, let body = page.tree.elements(.body).first { reporter.pass(body) }
    for element in elements where page.isRendered(element) {
      reporter.fail(element, Message(zh: "这段文字滚动", en: "this text scrolls"))
    }
  }
}
