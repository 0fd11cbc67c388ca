import Accessibility
import Diagnostics
import HTML

/// Links have a name.
struct LinkName: Rule {
  static let metadata = RuleMetadata(
    id: "link-name", severity: .error,
    summary: Message(zh: "链接有名称", en: "Links have a name"),
    rationale: Message(
      zh: """
        没有名称的链接，读屏软件只念网址或“链接”，谁也不知道通向哪里。图片链接的图片没有替代文本时就是这样，\
        包在标题链接旁边、只为了点击方便的空链接也是这样。移到屏幕外的链接同样会被念到。\
        本规则只看有没有名称；用脚本加上的名称看不到。
        """,
      en: """
        Of a link without a name a screen reader says the address or no more than “link”, and nobody \
        learns where it leads. Linked images without a text alternative are like that, and so are \
        empty links that only make a larger area for the mouse. Links that are moved off the screen \
        are met all the same. The rule asks whether there is a name; what scripts add later it does \
        not see.
        """),
    help: Message(
      zh: "在链接里写上文字，或给其中的图片写上 alt；多余的空链接请删掉",
      en: """
        write text into the link, or give the image inside an alt; remove empty links that only \
        repeat another
        """),
    requirements: [
      .wcag(.sc2_4_4), .wcag(.sc4_1_2), .act("c487ae"), .gbt37668(.c3_2_1_3),
    ],
    isLegalMinimum: true,
    passing: [
      Example(#"<a href="/policy/">政策文件</a>"#),
      Example(#"<a href="/"><img src="logo.png" alt="市残联首页"></a>"#),
      Example(#"<a href="/"><img src="logo.png" alt="">首页</a>"#),
      Example(#"<a href="/"><img src="logo.png" title="首页"></a>"#),
      Example(#"<a href="/" style="position:absolute;left:-9999px">首页</a>"#),
      Example(#"<div role="link" tabindex="0" aria-label="首页"></div>"#),
      Example(#"<a href="/" aria-labelledby="t"></a><h2 id="t" hidden>首页</h2>"#),
      Example(##"见<a href="#n1" role="doc-noteref">注一</a>"##),
    ],
    failing: [
      Example(#"↓<a href="/"></a>"#),
      Example(#"↓<a href="/"><img src="logo.png" alt=""></a>"#),
      Example(#"↓<a href="/"><img src="logo.png"></a>"#),
      Example(#"↓<a href="/" aria-labelledby="缺"><span hidden>首页</span></a>"#),
      Example(#"↓<a href="/" style="position:absolute;left:-9999px"><img src="logo.png"></a>"#),
      Example(#"<p>通知 ↓<span role="link" tabindex="0"></span></p>"#),
      Example(##"见［↓<a href="#n1" role="doc-noteref"><img src="n.png" alt=""></a>］"##),
      Example(#"↓<a href="/">&nbsp;　</a>"#),
      Example(#"↓<a href="/" role="presentation"></a>"#),
    ],
    inapplicable: [
      Example("<p>没有链接</p>"),
      Example("<a></a> <a name=\"top\"></a>"),
      Example(#"<a href="/" style="display:none"></a>"#),
      Example(#"<a href="/" style="visibility:hidden"></a>"#),
      Example(#"<a href="/" aria-hidden="true" tabindex="-1"></a>"#),
      Example(#"<a href="/" role="button"></a>"#),
      Example(#"<map name="m"><area href="/" alt=""></map>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for link in page.tree.elements(.a)
    where page.isExposed(link) && page.role(of: link)?.isKind(of: .link) ?? false {
      expectName(of: link, on: page, &reporter)
    }
    for element in page.exposedHTMLElements(withRole: { $0.isKind(of: .link) })
    where !page.tree.isElement(element, .a) && !page.tree.isElement(element, .area) {
      expectName(of: element, on: page, &reporter)
    }
  }

  private func expectName(
    of link: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    reporter.expectName(of: link, on: page, Message(zh: "链接没有名称", en: "the link has no name"))
  }
}
