import Diagnostics

/// What many pages repeat can be passed over.
struct Bypass: SiteRule {
  static let metadata = RuleMetadata(
    id: "bypass", severity: .error,
    summary: Message(zh: "可以跳过各页重复的内容", en: "What pages repeat can be passed over"),
    rationale: Message(
      zh: """
        看得见的人一眼就能略过每页相同的页眉和导航，用键盘和读屏软件的人却要一项一项走过去。本页内容里有标题、有地标，\
        或者有一条跳转链接，就有了近路。本规则把网页和它链接到的网页逐段比较，算出哪些内容是重复的；\
        只要有脚本控件或折叠块可能是近路，就请人来看。只在本网站以外重复的内容看不到。
        """,
      en: """
        People who see skip a header and a menu at a glance; people who use a keyboard or a screen \
        reader walk through them item by item, on every page. A heading or a landmark in the page's \
        own content is a short cut, and so is a link that leads there. The rule compares a page with \
        those it links to, piece by piece. Where a script's control or a disclosure may be the way \
        past, it asks for a person. What only other sites repeat is not seen.
        """),
    help: Message(
      zh: "用 main 包住本页内容，给它一个标题，并在页首加一条“跳到正文”的链接",
      en: "put the page's own content into main, give it a heading, and link to it from the top"),
    requirements: [.wcag(.sc2_4_1), .act("cf77f2")],
    passing: [
      SampleChapter.page(#"<nav><a href="2.html">第二章</a></nav><h1>桃园结义</h1><p>话说天下大势。</p>"#),
      SampleChapter.page(#"<nav><a href="2.html">第二章</a></nav><main><p>话说天下大势。</p></main>"#),
      SampleChapter.page(
        ##"<a href="#t">跳到正文</a><nav><a href="2.html">第二章</a></nav><div id="t"><p>话说天下大势。</p></div>"##
      ),
      // Nothing of its own stands behind what is repeated.
      SampleChapter.page(#"<p>话说天下大势。</p><nav><a href="2.html">第二章</a></nav>"#),
    ],
    failing: [
      SampleChapter.page(
        #"↓<body><nav><a href="2.html">第二章</a></nav><p>话说天下大势。</p></body>"#),
      // The heading is repeated, too.
      SampleChapter.page(
        #"↓<body><nav><h2>目录</h2><a href="2.html">第二章</a></nav><p>话说天下大势。</p></body>"#),
      // The link leads to what is repeated, or nowhere.
      SampleChapter.page(
        ##"↓<body><a href="#n">跳到导航</a> <a href="#x">跳到正文</a><nav id="n"><a href="2.html">第二章</a></nav><p>话说天下大势。</p></body>"##
      ),
    ],
    inapplicable: [
      Example("<nav>导航</nav><p>单独一页，没有可以比较的网页</p>"),
      Example(#"<a href="https://example.org/">外部</a><p>正文</p>"#),
    ],
    undecidable: [
      SampleChapter.page(
        ##"↓<body><a href="#" onclick="toggle()">收起目录</a><nav><a href="2.html">第二章</a></nav><p>话说天下大势。</p></body>"##
      ),
      SampleChapter.page(
        #"↓<body><details open><summary>目录</summary><nav><a href="2.html">第二章</a></nav></details><p>话说天下大势。</p></body>"#
      ),
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    for repetition in site.repetitions {
      let hasWay =
        repetition.hasHeading || repetition.hasLandmark || repetition.hasSkipLink
        || !repetition.hasOwnContent
      if hasWay {
        reporter.pass()
      } else if repetition.hasControl {
        reporter.cantTell(
          repetition.place,
          Message(
            zh: "看不出页面上的控件能不能跳过与其他网页重复的内容",
            en: "only a person can tell whether a control leads past what other pages repeat"))
      } else {
        reporter.fail(
          repetition.place,
          Message(
            zh: "没有办法跳过与其他网页重复的内容", en: "nothing leads past what other pages repeat"))
      }
    }
  }
}
