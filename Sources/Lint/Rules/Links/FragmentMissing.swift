import Diagnostics

/// Links to a place on a page find the place.
struct FragmentMissing: SiteRule {
  static let metadata = RuleMetadata(
    id: "fragment-missing", severity: .error,
    summary: Message(zh: "指向页内位置的链接有效", en: "Links to a place on a page find it"),
    rationale: Message(
      zh: """
        目录、跳转链接和脚注都靠页内位置。位置不存在时，看得见的人只是停在页首，读屏和键盘用户却以为已经到了那里，\
        从头听起才发现不是。由脚本生成的位置看不到。
        """,
      en: """
        Tables of contents, skip links and footnotes lead to places on a page. Where the place does \
        not exist, people who see stay at the top; people who listen believe they have arrived. \
        Places that a script makes are not seen.
        """),
    help: Message(
      zh: "给目标元素写上这个 id，或改正链接", en: "give the target element this id, or correct the link"),
    requirements: [.wcag(.sc2_4_1)], sets: [],
    passing: [
      Example(##"<a href="#main">跳到正文</a><main id="main">正文</main>"##),
      Example(##"<a href="#%E5%8A%9E%E7%90%86">办理</a><h2 id="办理">办理</h2>"##),
      Example(##"<a href="#old">旧式</a><a name="old"></a>"##),
      Example(##"<a href="a.html#x">甲</a>"##, files: ["a.html": #"<p id="x">甲</p>"#]),
    ],
    failing: [
      Example(##"↓<a href="#main">跳到正文</a><main id="content">正文</main>"##),
      Example(##"<p>见 ↓<a href="a.html#y">甲</a></p>"##, files: ["a.html": #"<p id="x">甲</p>"#]),
    ],
    inapplicable: [
      Example(##"<a href="#">回到页首</a> <a href="#top">回到页首</a>"##),
      Example(##"<a href="#/route">脚本</a> <a href="https://example.org/#x">外部</a>"##),
      Example(##"<a href="a.pdf#page=2">第二页</a>"##, files: ["a.pdf": ""]),
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    for (number, page) in site.pages.enumerated() {
      if page.soundPlaces > 0 { reporter.pass(page.soundPlaces) }
      for link in page.fragmentLinks {
        if site.pages[link.page].ids.holdPlace(Array(link.fragment.utf8)[...]) {
          reporter.pass()
          continue
        }
        let target = site.pages[link.page].path
        reporter.fail(
          SiteReporter.Place(page: number, node: link.node),
          link.page == number
            ? Message(
              zh: "本页没有 #\(link.fragment) 这个位置", en: "this page has no place #\(link.fragment)")
            : Message(
              zh: "\(target) 里没有 #\(link.fragment) 这个位置",
              en: "\(target) has no place #\(link.fragment)"))
      }
    }
  }
}
