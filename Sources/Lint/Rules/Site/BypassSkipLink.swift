import Diagnostics

/// A link leads past what pages repeat.
struct BypassSkipLink: SiteRule {
  static let metadata = RuleMetadata(
    id: "bypass-skip-link", severity: .warning,
    summary: Message(zh: "有跳到本页内容的链接", en: "A link leads to the page's own content"),
    rationale: Message(
      zh: """
        只用键盘的人没有“跳到标题”的快捷键，只能按 Tab 一项一项走。页首一条“跳到正文”的链接，省去几十次按键。\
        目标可以是正文本身，也可以是紧挨在它前面的空元素。用脚本做的跳转控件看不懂，请人判断。
        """,
      en: """
        People who use a keyboard and no screen reader have no key for headings; they press Tab, \
        item by item. A link at the top that leads to the content saves them dozens of keys. It may \
        lead to the content itself or to an empty element directly in front. Controls made by \
        scripts cannot be read; a person has to look.
        """),
    help: Message(
      zh: "在 body 开头加 <a href=\"#main\">跳到正文</a>，并给正文写上 id=\"main\"",
      en: "begin body with <a href=\"#main\">Skip to content</a> and give the content id=\"main\""),
    requirements: [.act("ye5d6e")], sets: [.wcag22A],
    passing: [
      SampleChapter.page(
        ##"<a href="#t">跳到正文</a><nav><a href="2.html">第二章</a></nav><div id="t"><p>话说天下大势。</p></div>"##
      ),
      SampleChapter.page(
        ##"<a href="#t">跳到正文</a><nav><a href="2.html">第二章</a></nav><hr><span id="t"></span><p>话说天下大势。</p>"##
      ),
      SampleChapter.page(
        ##"<a href="1.html#%E6%AD%A3%E6%96%87">跳到正文</a><nav><a href="2.html">第二章</a></nav><p id="正文">话说天下大势。</p>"##
      ),
      SampleChapter.page(#"<p>话说天下大势。</p><nav><a href="2.html">第二章</a></nav>"#),
    ],
    failing: [
      SampleChapter.page(
        #"↓<body><nav><a href="2.html">第二章</a></nav><main><h1>桃园结义</h1><p>话说天下大势。</p></main></body>"#
      ),
      SampleChapter.page(
        ##"↓<body><a href="#x">跳到正文</a><nav><a href="2.html">第二章</a></nav><p id="t">话说天下大势。</p></body>"##
      ),
      SampleChapter.page(
        ##"↓<body><a href="#n">跳到导航</a><nav id="n"><a href="2.html">第二章</a></nav><p>话说天下大势。</p></body>"##
      ),
    ],
    inapplicable: [Example(##"<a href="#x">跳到正文</a><p id="x">单独一页</p>"##)],
    undecidable: [
      SampleChapter.page(
        ##"↓<body><div role="link" tabindex="0" onclick="go()">跳到正文</div><nav><a href="2.html">第二章</a></nav><p>话说天下大势。</p></body>"##
      )
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    for repetition in site.repetitions {
      if repetition.hasSkipLink || !repetition.hasOwnContent {
        reporter.pass()
      } else if repetition.hasControl {
        reporter.cantTell(
          repetition.place,
          Message(
            zh: "看不出页面上的控件能不能跳到本页内容",
            en: "only a person can tell whether a control leads to the page's own content"))
      } else {
        reporter.fail(
          repetition.place,
          Message(zh: "没有跳到本页内容的链接", en: "no link leads to the page's own content"))
      }
    }
  }
}
