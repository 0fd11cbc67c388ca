import Accessibility
import Diagnostics
import HTML

/// The page never reloads or leaves by itself, however long it waits.
struct MetaRefreshNoExceptions: Rule {
  static let metadata = RuleMetadata(
    id: "meta-refresh-no-exceptions", severity: .warning,
    summary: Message(
      zh: "网页从不自己刷新或跳转",
      en: "The page never reloads or leaves by itself, however long it waits"),
    rationale: Message(
      zh: """
        这是最高等级的要求：什么时候换内容由读者决定，等多久也不行。只有 0 秒的跳转例外，因为那时还没有内容。
        """,
      en: """
        The highest level of conformance leaves it to readers when content changes, however long the \
        wait. A redirect after 0 seconds is the exception: nothing was there yet.
        """),
    help: Message(
      zh: "删掉这个 meta；要更新的内容，放一个“刷新”按钮",
      en: "remove the meta; where content changes, offer a button that updates it"),
    requirements: [.wcag(.sc2_2_4), .wcag(.sc3_2_5), .act("bisz58")],
    passing: [
      Example(#"<meta http-equiv="refresh" content="0; url=/new/">"#),
      Example(
        #"<meta http-equiv="refresh" content="0"><meta http-equiv="refresh" content="72001">"#),
    ],
    failing: [
      Example(#"↓<meta http-equiv="refresh" content="72001; url=/new/">"#),
      Example(#"↓<meta http-equiv="refresh" content="60">"#),
      Example(
        #"<meta http-equiv="refresh" content="0: /a/">↓<meta http-equiv="refresh" content="86400">"#
      ),
    ],
    inapplicable: [
      Example(#"<meta http-equiv="refresh"> <meta http-equiv="refresh" content="一会儿">"#),
      Example(#"<meta http-equiv="refresh" content="+72001">"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard let refresh = DeclarativeRefresh(of: page.tree) else { return }
    if refresh.seconds > 0 {
      reporter.fail(
        refresh.element,
        Message(zh: "网页会自己刷新或跳转", en: "the page reloads or leaves by itself"))
    } else {
      reporter.pass(refresh.element)
    }
  }
}
