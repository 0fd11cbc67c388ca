import Accessibility
import Diagnostics
import HTML

/// A link that opens a new window says so.
struct LinkNewWindow: Rule {
  static let metadata = RuleMetadata(
    id: "link-new-window", severity: .warning,
    summary: Message(
      zh: "在新窗口打开的链接有提示", en: "Links that open a new window say so"),
    rationale: Message(
      zh: """
        新窗口里“后退”没有用，放大屏幕的人看不出换了窗口，认知障碍者回不到原来的地方。\
        链接文字、title 或描述里说了“新窗口”“新页面”“外部链接”等就算有提示；网页上统一说明一次也算。\
        由脚本打开的窗口看不到，由样式画出来的图标不算提示。
        """,
      en: """
        In a new window “back” does not work; people who enlarge the screen do not see that the window \
        changed, people with cognitive disabilities do not find back. A notice is one in the link's \
        text, title or description, or one for all links somewhere on the page. Windows that scripts \
        open are not seen, and an icon that a style draws is no notice.
        """),
    help: Message(
      zh: "去掉 target=\"_blank\"，或在链接文字里写“（新窗口打开）”",
      en: "remove target=\"_blank\", or write “(opens in a new window)” into the link's text"),
    requirements: [.wcag(.sc3_2_5)], sets: [],
    passing: [
      Example(#"<a href="https://example.org/" target="_blank">国家平台（新窗口打开）</a>"#),
      Example(#"<a href="/a" target="_blank" title="在新标签页打开">办事指南</a>"#),
      Example(#"<p>外部网站的链接均在新窗口打开。</p><a href="/a" target="_blank">国家平台</a>"#),
      Example(
        #"<a href="/a" target="_blank">Federation <img src="n.svg" alt="opens in new tab"></a>"#),
    ],
    failing: [
      Example(#"↓<a href="https://example.org/" target="_blank">国家平台</a>"#),
      Example(#"<p>↓<a href="/a" target="_BLANK" title="办事指南">办事指南</a>"#),
    ],
    inapplicable: [
      Example(#"<a href="/">首页</a>"#), Example(#"<a href="/" target="_self">首页</a>"#),
      Example(#"<a href="/" target="_blank" hidden>首页</a>"#),
      Example(#"<a target="_blank">首页</a>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    var pageHasNotice: Bool?
    for link in tree.elements(with: .target)
    where tree.isElement(link, .a) && tree.has(.href, of: link)
      && tree.hasKeyword("_blank", .target, of: link) && page.isExposed(link)
    {
      let name = page.name(of: link)
      if Self.isNotice(name) || Self.isNotice(page.description(of: link)) {
        reporter.pass(link)
        continue
      }
      let hasNotice = pageHasNotice ?? Self.hasNotice(page)
      pageHasNotice = hasNotice
      if hasNotice {
        reporter.pass(link)
      } else {
        reporter.fail(
          link,
          Message(
            zh: "链接“\(name)”在新窗口打开，却没有提示",
            en: "the link “\(name)” opens a new window without saying so"))
      }
    }
  }

  private static func isNotice(_ text: String) -> Bool {
    notices.occurs(in: text)
  }

  /// Whether a text outside of links speaks of what happens with all links.
  private static func hasNotice(_ page: AccessiblePage) -> Bool {
    let tree = page.tree
    return tree.all.contains { node in
      tree[node].kind == .text && page.isExposed(node) && isNotice(tree.text(of: node))
        && tree.closest(.a, above: node) == nil
    }
  }

  private static let notices: WordList = [
    "新窗口", "新的窗口", "新页面", "新的页面", "新标签", "新选项卡", "新网页", "新視窗", "外部链接", "外链", "站外", "打开窗口",
    "弹出窗口", "new window", "new tab", "opens in new", "opens in a new", "external",
  ]
}
