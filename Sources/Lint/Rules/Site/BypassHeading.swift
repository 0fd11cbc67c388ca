import Diagnostics

/// Behind what pages repeat, a page's own content has a heading.
struct BypassHeading: SiteRule {
  static let metadata = RuleMetadata(
    id: "bypass-heading", severity: .warning,
    summary: Message(
      zh: "重复内容之后，本页内容有标题", en: "Behind what is repeated, own content has a heading"),
    rationale: Message(
      zh: """
        读屏用户最常用的走法是从标题跳到标题。每页相同的页眉之后，如果本页自己的内容一个标题也没有，就找不到它从哪里开始。\
        标题必须看得见，也要让读屏软件读得到。标题写得好不好，由人判断。
        """,
      en: """
        From heading to heading is the way most people go who use a screen reader. Where a page's \
        own content has none behind the header that all pages share, nobody finds where it begins. \
        The heading must be seen and exposed. Whether it says the right thing is for a person to judge.
        """),
    help: Message(
      zh: "在本页内容开头加一个标题，例如 h1", en: "begin the page's own content with a heading, such as h1"),
    requirements: [.act("047fe0")], sets: [.wcag22A],
    passing: [
      SampleChapter.page(#"<nav><a href="2.html">第二章</a></nav><h1>桃园结义</h1><p>话说天下大势。</p>"#),
      SampleChapter.page(
        #"<nav><a href="2.html">第二章</a></nav><div role="heading" aria-level="1">桃园结义</div><p>话说天下大势。</p>"#
      ),
      SampleChapter.page(
        #"<nav><a href="2.html">第二章</a></nav><h1><img src="a.png" alt="桃园结义"></h1><p>话说天下大势。</p>"#),
      // What the menu calls a page may be its heading.
      SampleChapter.page(#"<nav><a href="2.html">第二章</a></nav><h1>第二章</h1><p>话说天下大势。</p>"#),
      SampleChapter.page(#"<p>话说天下大势。</p><nav><a href="2.html">第二章</a></nav>"#),
    ],
    failing: [
      SampleChapter.page(
        #"↓<body><nav><a href="2.html">第二章</a></nav><main><strong>桃园结义</strong><p>话说天下大势。</p></main></body>"#
      ),
      SampleChapter.page(
        #"↓<body><nav><h2>目录</h2><a href="2.html">第二章</a></nav><p>话说天下大势。</p></body>"#),
      SampleChapter.page(
        #"↓<body><nav><a href="2.html">第二章</a></nav><h1 aria-hidden="true">桃园结义</h1><p>话说天下大势。</p></body>"#
      ),
      SampleChapter.page(
        #"↓<body><h1>桃园结义</h1><nav><a href="2.html">第二章</a></nav><p>话说天下大势。</p></body>"#),
    ],
    inapplicable: [
      Example("<p>单独一页</p>"), Example(#"<a href="1.pdf">文件</a>"#, files: ["1.pdf": ""]),
    ]
  )

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    for repetition in site.repetitions {
      if repetition.hasHeading || !repetition.hasOwnContent {
        reporter.pass()
      } else {
        reporter.fail(
          repetition.place,
          Message(
            zh: "重复的页眉之后，本页内容没有标题",
            en: "the page's own content has no heading behind what other pages repeat"))
      }
    }
  }
}
