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
        谁也不知道哪个通向哪里。本规则只认得一份常见空话的清单；从上下文能看出去向的链接，可用 aria-label \
        或隐藏文字补全，或用 title 说明。
        """,
      en: """
        People who use screen readers browse a page by a list of its links; people who speak to \
        their computer say a link's text. Where every entry is “more” or “click here”, nobody knows \
        which leads where. The rule knows a list of common empty phrases. A link whose target is \
        clear from what stands around it can say so in aria-label, hidden text or a title.
        """),
    help: Message(
      zh: "写出链接通向什么，例如“更多通知公告”“下载申请表”",
      en: "say what the link leads to, such as “More notices” or “Download the form”"),
    requirements: [.wcag(.sc2_4_4), .act("aizyf1")], sets: [],
    passing: [
      Example(#"<a href="/notices/">更多通知公告</a>"#),
      Example(#"<a href="/notices/" aria-label="更多通知公告">更多</a>"#),
      Example(#"<a href="/form.pdf">下载申请表（PDF，120 KB）</a>"#),
      Example(#"<a href="/notices/" title="通知公告">更多 &gt;&gt;</a>"#),
    ],
    failing: [
      Example(#"申请表请↓<a href="form.pdf">点击这里</a>下载"#),
      Example(#"<h2>通知</h2>↓<a href="/notices/">更多&gt;&gt;</a>"#),
      Example(#"↓<a href="/notices/">［ 详情 ］</a>"#),
      Example(#"↓<a href="/notices/"><img src="a.png" alt="查看详情"></a>"#),
      Example(#"↓<a href="/notices/" aria-label="more...">更多通知公告</a>"#),
      Example(#"↓<a href="/en/">Click here</a>"#), Example(#"↓<a href="/a">戳这里！</a>"#),
      Example(#"↓<span role="link" tabindex="0">查看更多</span>"#),
    ],
    inapplicable: [
      Example("<p>点击这里</p>"), Example("<a>更多</a>"),
      Example(#"<a href="/" hidden>更多</a>"#), Example(#"<a href="/"></a>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for link in page.tree.elements(.a) where page.tree.has(.href, of: link) && page.isExposed(link)
    {
      judge(link, on: page, &reporter)
    }
    for element in page.tree.elements(with: .role)
    where page.role(of: element) == .link && !page.tree.isElement(element, .a)
      && page.isExposed(element)
    {
      judge(element, on: page, &reporter)
    }
  }

  private func judge(
    _ link: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    let name = page.name(of: link)
    guard !name.isEmpty else { return }
    guard isVague(name), !describesItself(page, link) else { return reporter.pass(link) }
    reporter.fail(
      link,
      Message(
        zh: "链接文字“\(name)”没有说明去向", en: "the link text “\(name)” does not say where it leads"))
  }

  private func isVague(_ name: String) -> Bool {
    // The longest phrase has eight characters; brackets and arrows may stand around it.
    name.utf8.count <= 48 && Self.phrases.contains(Self.core(of: name))
  }

  /// Whether a description, such as a title, says more than the name does.
  private func describesItself(_ page: AccessiblePage, _ link: PageTree.NodeID) -> Bool {
    let core = Self.core(of: page.description(of: link))
    return !core.isEmpty && !Self.phrases.contains(core)
  }

  /// The letters and digits of a name in lower case: what is left without arrows and brackets.
  private static func core(of name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter(\.properties.isAlphabetic)))
      .lowercased()
  }

  private static let phrases: Set<String> = [
    "更多", "更多内容", "更多信息", "了解更多", "查看更多", "点击更多", "详情", "查看详情", "点击查看详情", "详细",
    "详细信息", "查看", "点击查看", "点击", "点这里", "点此", "点击此处", "点击这里", "请点击", "请点击这里", "请点击此处",
    "这里", "此处", "链接", "点击链接", "进入", "点击进入", "阅读全文", "全文", "查看全文", "继续阅读", "阅读更多", "下载",
    "点击下载", "附件", "打开", "跳转", "点我", "戳这里", "戳我", "猛戳", "看这里", "看详情", "查看原文", "查看内容", "查看全部",
    "全部", "展开", "展开全部", "了解详情", "了解", "详见", "详见此处", "详细内容", "具体内容", "原文", "原文链接", "阅读原文", "阅读",
    "请看这里", "此链接", "这个链接", "本链接", "链接地址", "网址", "网页链接", "点击进入查看", "点击浏览", "点击阅读",
    "立即查看", "马上查看", "去看看", "进去看看", "更多详情", "更多资讯", "查看更多内容", "查看更多信息", "点击加载更多",
    "more", "readmore", "learnmore", "seemore", "viewmore", "details", "moredetails", "viewdetails",
    "click", "clickhere", "here", "link", "thislink", "go", "continue", "download", "open", "view",
  ]
}
