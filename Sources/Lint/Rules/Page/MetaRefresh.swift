import Accessibility
import Diagnostics
import HTML

/// The page does not reload or leave by itself while people read it.
struct MetaRefresh: Rule {
  static let metadata = RuleMetadata(
    id: "meta-refresh", severity: .error,
    summary: Message(
      zh: "网页不会过一会儿自己刷新或跳转",
      en: "The page does not reload or leave by itself while people read it"),
    rationale: Message(
      zh: """
        网页过几秒自己刷新或跳走，读得慢的人还没读完，读屏用户又被带回页首，从头听起。\
        立刻跳转（0 秒）不妨碍谁；超过 20 小时的也够长。用脚本做的刷新看不到。
        """,
      en: """
        Where a page reloads or leaves after some seconds, people who read slowly have not finished, \
        and people who listen are taken to the top to start again. A redirect at once (0 seconds) \
        hinders nobody, and more than 20 hours are long enough. What a script does is not seen.
        """),
    help: Message(
      zh: "删掉这个 meta；搬了家的网页由服务器跳转，或把时间写成 0",
      en: "remove the meta; redirect a page that has moved on the server, or wait 0 seconds"),
    requirements: [.wcag(.sc2_2_1), .act("bc659a")],
    passing: [
      Example(#"<meta http-equiv="refresh" content="0; url=/new/">"#),
      Example(#"<meta http-equiv="refresh" content="72001">"#),
      Example(
        #"<meta http-equiv="refresh" content="0,/a/"><meta http-equiv="refresh" content="5">"#),
      Example(#"<meta http-equiv="refresh" content=".5; /new/">"#),
    ],
    failing: [
      Example(#"↓<meta http-equiv="refresh" content="30">"#),
      Example(#"↓<meta http-equiv="Refresh" content=" 5; url='/new/'">"#),
      Example(#"↓<meta http-equiv="refresh" content="72000">"#),
      Example(#"↓<meta http-equiv="refresh" content="3.9.1 /new/">"#),
      Example(
        #"<meta http-equiv="refresh" content="0: /a/">↓<meta http-equiv="refresh" content="5;/b/">"#
      ),
    ],
    inapplicable: [
      Example(#"<meta http-equiv="refresh"> <meta http-equiv="refresh" content="">"#),
      Example(#"<meta http-equiv="refresh" content="5秒">"#),
      Example(
        #"<meta http-equiv="refresh" content="; 5"> <meta http-equiv="refresh" content="-5">"#),
      Example(#"<meta http-equiv="refresh" content="+5; /new/">"#),
      Example(#"<meta http-equiv="content-type" content="5">"#),
      Example(#"<noscript><meta http-equiv="refresh" content="5; /old/"></noscript>"#),
    ])

  /// The longest wait that can be too short for a reader: 20 hours, by WCAG's success criterion.
  static let longest = 72_000

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard let refresh = DeclarativeRefresh(of: page.tree) else { return }
    if 1...Self.longest ~= refresh.seconds {
      reporter.fail(
        refresh.element,
        Message(
          zh: "网页 \(refresh.seconds) 秒后自己刷新或跳转",
          en: "the page reloads or leaves by itself after \(refresh.seconds) s"))
    } else {
      reporter.pass(refresh.element)
    }
  }
}
