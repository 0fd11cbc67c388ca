import Accessibility
import Diagnostics
import HTML

/// Text does not blink.
struct Blink: Rule {
  static let metadata = RuleMetadata(
    id: "blink", severity: .error,
    summary: Message(zh: "没有闪烁文字", en: "Text does not blink"),
    rationale: Message(
      zh: """
        闪烁的文字妨碍阅读，也让人无法注意别处；读屏软件可能反复念它。\
        浏览器多已不再理会 blink，这正说明不该依靠它提醒。
        """,
      en: """
        Blinking text is hard to read and draws the eyes away from everything else. Most browsers ignore \
        blink by now, which is one more reason not to rely on it.
        """),
    help: Message(
      zh: "改成静止的文字；要强调就用 <strong> 或样式",
      en: "let the text stand still; for emphasis use <strong> or a style"),
    requirements: [.wcag(.sc2_2_2)],
    passing: [Example("<p>重要通知</p>")],
    failing: [
      Example("<p>请看：</p>↓<blink>重要通知</blink>"),
      Example("<div>↓<blink><a href=/>重要通知</a></blink></div>"),
    ],
    inapplicable: [Example("<blink hidden>重要通知</blink>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let elements = page.tree.elements(.blink)
    if elements.isEmpty, let body = page.tree.elements(.body).first { reporter.pass(body) }
    for element in elements where page.isRendered(element) {
      reporter.fail(element, Message(zh: "这段文字闪烁", en: "this text blinks"))
    }
  }
}
