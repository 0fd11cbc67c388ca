import Accessibility
import Diagnostics
import HTML

/// A link whose text says nothing does not stand alone.
struct LinkTextAlone: Rule {
  static let metadata = RuleMetadata(
    id: "link-text-alone", severity: .warning,
    summary: Message(
      zh: "说不明去向的链接旁边有说明",
      en: "Links that do not say where they lead have something beside them that does"),
    rationale: Message(
      zh: """
        “更多”“详情”单独成行，同一句、同一段、同一个列表项里又没有别的字，读屏用户无从知道它通向哪里：\
        前面的标题在视觉上挨着它，读屏软件却不会把两者连起来念。本规则只认得一份常见空话的清单。
        """,
      en: """
        Where “more” or “details” stands on a line of its own, with no other text in its sentence, \
        paragraph or list item, people who use a screen reader cannot know where it leads. A heading \
        above it is near to the eye only: screen readers do not say the two together. The rule knows \
        a list of common empty phrases.
        """),
    help: Message(
      zh: "写出链接通向什么，例如“更多通知公告”；版面放不下时用 aria-label 或隐藏文字补全",
      en: """
        say what the link leads to, such as “More notices”; where there is no room, say it in \
        aria-label or hidden text
        """),
    requirements: [.wcag(.sc2_4_4), .act("5effbb"), .act("aizyf1")],
    passing: [
      Example(#"<a href="/notices/">更多通知公告</a>"#),
      Example(#"<h2>通知</h2><a href="/notices/">更多<span class="sr-only">通知公告</span></a>"#),
      Example(#"<h2>通知</h2><a href="/notices/" title="通知公告">更多</a>"#),
      Example(#"<p>申请表请<a href="form.pdf">点击这里</a>下载</p>"#),
      Example(#"<div>通知 <a href="/notices/">更多</a></div>"#),
      Example(#"<ul><li><p>关于补贴的通知</p><a href="/1">详情</a></li></ul>"#),
      Example(#"<table><tr><th>申请表</th><td><a href="form.pdf">下载</a></td></tr></table>"#),
    ],
    failing: [
      Example(#"<h2>通知</h2>↓<a href="/notices/">更多&gt;&gt;</a>"#),
      Example(#"<div><h2>通知</h2></div><div>↓<a href="/notices/">更多</a></div><p>正文</p>"#),
      Example(#"<p>↓<a href="form.pdf">点击这里</a></p><p>下载申请表</p>"#),
      Example(#"<ul><li>↓<a href="/1">详情</a></li><li>通知</li></ul>"#),
      Example(#"通知<br>↓<a href="/notices/"><img src="m.png" alt="更多"></a>"#),
      Example(#"↓<div role="link" tabindex="0">More</div><main>正文</main>"#),
    ],
    inapplicable: [
      Example("<p>更多</p>"), Example("<a>更多</a>"), Example(#"<a href="/" hidden>更多</a>"#),
      Example(#"<a href="/"></a>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    VagueLink.forEachLink(on: page) { link, vague in
      guard let vague, !vague.hasContext else {
        reporter.pass(link)
        return
      }
      reporter.fail(
        link,
        Message(
          zh: "只有“\(vague.name)”，没有说明链接的去向",
          en: "“\(vague.name)” alone does not say where the link leads"))
    }
  }
}
