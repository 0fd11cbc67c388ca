import Diagnostics

/// Behind what pages repeat, a landmark holds a page's own content.
struct BypassLandmark: SiteRule {
  static let metadata = RuleMetadata(
    id: "bypass-landmark", severity: .warning,
    summary: Message(
      zh: "重复内容之后，本页内容在地标里", en: "Behind what is repeated, own content is in a landmark"),
    rationale: Message(
      zh: """
        读屏软件可以一键跳到“主要内容”地标。没有地标，或者地标一开头又是每页相同的菜单，这个键就没有用处。\
        main 里先有一条“当前位置”不算问题。
        """,
      en: """
        Screen readers have a key that goes to the main landmark. Without one, or where it begins \
        with the menu that all pages share, the key is of no use. A trail that says where the page \
        stands may come first in main.
        """),
    help: Message(
      zh: "用 main 包住本页内容，把重复的菜单放在它外面",
      en: "put the page's own content into main and leave repeated menus outside"),
    requirements: [.act("b40fd1")], sets: [.wcag22A],
    passing: [
      SampleChapter.page(#"<nav><a href="2.html">第二章</a></nav><main><p>话说天下大势。</p></main>"#),
      SampleChapter.page(
        #"<nav><a href="2.html">第二章</a></nav><div role="main"><p>话说天下大势。</p></div>"#),
      SampleChapter.page(
        #"<nav><a href="2.html">第二章</a></nav><section aria-label="正文"><p>话说天下大势。</p></section>"#),
      SampleChapter.page(#"<main><p>话说天下大势。</p></main><nav><a href="2.html">第二章</a></nav>"#),
      SampleChapter.page(
        #"<nav><a href="2.html">第二章</a></nav><main><nav aria-label="当前位置"><a>第二章</a></nav><p>话说天下大势。</p></main>"#
      ),
    ],
    failing: [
      SampleChapter.page(
        #"↓<body><nav><a href="2.html">第二章</a></nav><h1>桃园结义</h1><p>话说天下大势。</p></body>"#),
      SampleChapter.page(
        #"↓<body><nav><a href="2.html">第二章</a></nav><main aria-hidden="true"><p>话说天下大势。</p></main></body>"#
      ),
      SampleChapter.page(
        #"↓<body><aside><p>作者罗贯中。</p></aside><main><nav><h2>目录</h2><a href="2.html">第二章</a></nav><p>话说天下大势。</p></main></body>"#
      ),
    ],
    inapplicable: [Example("<p>单独一页</p>")])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    for repetition in site.repetitions {
      if repetition.hasLandmark || !repetition.hasOwnContent {
        reporter.pass()
      } else {
        reporter.fail(
          repetition.place,
          Message(
            zh: "重复的页眉之后，没有以本页内容开头的地标",
            en: "no landmark begins with the page's own content behind what other pages repeat"))
      }
    }
  }
}
