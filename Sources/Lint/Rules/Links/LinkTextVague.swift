import Accessibility
import Diagnostics
import HTML

/// A link's text says more than that it is a link.
struct LinkTextVague: Rule {
  static let metadata = RuleMetadata(
    id: "link-text-vague", severity: .warning,
    summary: Message(zh: "链接文字说明去向", en: "Link text says where the link leads"),
    rationale: Message(
      zh: """
        读屏用户常常把网页上的链接列成一张表来浏览，语音用户念出链接文字来点击。表里全是“更多”“点击这里”时，\
        谁也不知道哪个通向哪里，即使同一句话里说明了去向。本规则只认得一份常见空话的清单；可用 aria-label \
        或隐藏文字补全，或用 title 说明。旁边什么说明也没有的，由 link-text-alone 报告。
        """,
      en: """
        People who use screen readers browse a page by a list of its links; people who speak to \
        their computer say a link's text. Where every entry is “more” or “click here”, nobody knows \
        which leads where, even if the sentence around it says so. The rule knows a list of common \
        empty phrases. A link can say more in aria-label, hidden text or a title. Links with nothing \
        around them are reported by link-text-alone.
        """),
    help: Message(
      zh: "写出链接通向什么，例如“更多通知公告”“下载申请表”",
      en: "say what the link leads to, such as “More notices” or “Download the form”"),
    requirements: [.wcag(.sc2_4_9), .act("aizyf1")], sets: [],
    passing: [
      Example(#"<a href="/notices/">更多通知公告</a>"#),
      Example(#"<a href="/notices/" aria-label="更多通知公告">更多</a>"#),
      Example(#"<a href="/form.pdf">下载申请表（PDF，120 KB）</a>"#),
      Example(#"<p>通知 <a href="/notices/" title="通知公告">更多 &gt;&gt;</a></p>"#),
      Example(#"<h2>通知</h2><a href="/notices/">更多</a>"#),
    ],
    failing: [
      Example(#"申请表请↓<a href="form.pdf">点击这里</a>下载"#),
      Example(#"<ul><li>通知 ↓<a href="/notices/">更多&gt;&gt;</a></li></ul>"#),
      Example(#"<p>通知 ↓<a href="/notices/">［ 详情 ］</a></p>"#),
      Example(#"<p>通知 ↓<a href="/notices/"><img src="a.png" alt="查看详情"></a></p>"#),
      Example(#"<p>通知 ↓<a href="/notices/" aria-label="more...">更多通知公告</a></p>"#),
      Example(#"<table><tr><td>通知</td><td>↓<a href="/en/">Click here</a></td></tr></table>"#),
      Example(#"<p>通知 ↓<span role="link" tabindex="0">更多</span></p>"#),
    ],
    inapplicable: [
      Example("<p>点击这里</p>"), Example("<a>更多</a>"),
      Example(#"<a href="/" hidden>更多</a>"#), Example(#"<a href="/"></a>"#),
      Example(#"<a href="/" role="button">更多</a>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    VagueLink.forEachLink(on: page) { link, vague in
      guard let vague, vague.hasContext else {
        reporter.pass(link)
        return
      }
      reporter.fail(
        link,
        Message(
          zh: "链接文字“\(vague.name)”没有说明去向",
          en: "the link text “\(vague.name)” does not say where it leads"))
    }
  }
}
