import Accessibility
import Diagnostics
import HTML

/// A link past the repeated blocks can be reached and leads to something that is shown.
struct SkipLink: Rule {
  static let metadata = RuleMetadata(
    id: "skip-link", severity: .error,
    summary: Message(zh: "跳转链接可用", en: "Skip links work"),
    rationale: Message(
      zh: """
        “跳到正文”要让键盘用户按得到，跳到的地方也要显示出来；否则他们仍要逐个走过全部导航。\
        移出屏幕、得到焦点才显示的链接是好的，display:none 的就按不到。\
        只看正文之前的链接。目标不存在由 fragment-missing 报告；由脚本显示的看不到。
        """,
      en: """
        “Skip to content” helps only if the tab key comes to it and what it leads to is shown; \
        otherwise people still go through the whole navigation. A link that is off the screen until \
        it has the focus is fine, one with display:none cannot be reached. Only links before the \
        content are looked at. Of targets that do not exist fragment-missing speaks. What a script \
        shows later is not seen.
        """),
    help: Message(
      zh: "用移出屏幕的样式代替 display:none，并让链接指向正文",
      en: "hide it off the screen in place of display:none, and lead it to the main content"),
    requirements: [.wcag(.sc2_4_1)],
    passing: [
      Example(##"<a href="#m">跳到正文</a><main id="m">全文</main>"##),
      Example(##"<a href="#m" style="position:absolute;left:-99em">跳过导航</a><h1 id="m">通知</h1>"##),
      Example(##"<a href="#m">Skip to content</a><div><a id="m"></a><p>全文</p></div>"##),
    ],
    failing: [
      Example(##"↓<a href="#m" style="display:none">跳到正文</a><main id="m">全文</main>"##),
      Example(##"↓<a href="#m" tabindex="-1">跳转到主要内容</a><main id="m">全文</main>"##),
      Example(##"↓<a href="#m">跳过导航</a><main id="m" hidden>全文</main>"##),
    ],
    inapplicable: [
      Example(##"<a href="#part2">第二部分</a><h2 id="part2">第二部分</h2>"##),
      Example(##"<a href="#missing">跳到正文</a>"##),
      Example(#"<a href="/">首页</a>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let links = SkipLinks(page)
    let end = links.startOfContent ?? PageTree.NodeID(page.tree.count)
    for link in page.tree.elements(.a).prefix(while: { $0 < end })
    where links.leadsWithin(link) && links.saysSo(link) {
      guard let target = links.target(of: link), page.isExposureCertain(link),
        page.isExposureCertain(target)
      else { continue }
      if !page.isTabbable(link) {
        reporter.fail(
          link, Message(zh: "跳转链接用键盘按不到", en: "the tab key does not come to the skip link"))
      } else if !page.isRendered(target) {
        reporter.fail(
          link,
          Message(zh: "跳转链接的目标没有显示", en: "what the skip link leads to is not shown"))
      } else {
        reporter.pass(link)
      }
    }
  }
}
