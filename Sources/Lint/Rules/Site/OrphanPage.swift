import Diagnostics
import HTML

/// Every page can be reached by a link.
struct OrphanPage: SiteRule {
  static let metadata = RuleMetadata(
    id: "orphan-page", severity: .warning,
    summary: Message(zh: "每个网页都有链接可以到达", en: "Every page can be reached by a link"),
    rationale: Message(
      zh: """
        没有任何链接指向的网页，只有知道网址的人才打得开；靠导航和列表找路的人永远到不了。首页、错误页、自动跳转页和\
        不让搜索引擎收录的网页不算。文件夹里没有 index.html 时不检查：那不是一个完整的网站。\
        脚本生成的链接看不到，所以多数网页都没有链接时不报告。
        """,
      en: """
        A page that no link leads to is open only to those who know its address; people who find \
        their way by menus and lists never arrive. The home page, error pages, redirects and pages \
        that search engines shall leave out do not count. A folder without index.html is not a whole \
        site and is not checked. Links made by scripts are not seen; where most pages have no link, \
        nothing is reported.
        """),
    help: Message(
      zh: "从栏目列表或网站地图链接到它，或者删去这个网页",
      en: "link to it from its section or the site map, or remove the page"),
    requirements: [.wcag(.sc2_4_5)],
    passing: [
      Example(#"<a href="a.html">甲</a>"#, files: ["a.html": "<p>甲</p>"]),
      Example(#"<iframe src="a.html" title="甲"></iframe>"#, files: ["a.html": "<p>甲</p>"]),
    ],
    failing: [
      Example(
        #"<a href="a.html">甲</a>"#,
        files: ["a.html": "<p>甲</p>", "b.html": "↓<html><p>乙</p></html>"]),
      // A link to itself is no way in.
      Example("<p>首页</p>", files: ["b.html": #"↓<html><a href="b.html">乙</a></html>"#]),
    ],
    inapplicable: [
      Example("<p>首页</p>", files: ["404.html": "<p>没有找到</p>"]),
      Example(
        "<p>首页</p>", files: ["old/index.html": #"<meta http-equiv="refresh" content="0; url=/">"#]),
      Example("<p>甲</p>", at: "a.html", files: ["b.html": "<p>没有首页</p>"]),
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    guard site.isComplete, site.pages.contains(where: { $0.path == "index.html" }) else { return }
    var isLinked = [Bool](repeating: false, count: site.pages.count)
    for page in site.pages {
      for target in page.linkedPages { isLinked[Int(target)] = true }
      for target in page.otherPages { isLinked[Int(target)] = true }
    }
    let pages = site.pages.indices.filter {
      !isEntrance(site.pages[$0]) && site.pages[$0].outline.body != nil
    }
    let orphans = pages.filter { !isLinked[$0] }
    // Where nearly nothing is linked, links are made by scripts, or by addresses of another host.
    guard orphans.count < Self.suspicious || orphans.count * 2 < pages.count else { return }
    reporter.pass(pages.count - orphans.count)
    for number in orphans {
      guard let body = site.pages[number].outline.body else { continue }
      reporter.fail(
        SiteReporter.Place(page: number, node: site.pages[number].title?.node ?? body),
        Message(zh: "没有链接指向这个网页", en: "no link leads to this page"))
    }
  }

  /// From this many orphans on they are reported only if most pages are none.
  private static let suspicious = 4

  /// Whether people come to a page by other ways than links.
  private func isEntrance(_ page: Shared<PageFacts>) -> Bool {
    let folder = page.path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = folder.map { page.path[$0...].dropFirst() } ?? page.path[...]
    return page.isPassage || page.path == "index.html"
      || Self.served.contains { name == $0 }
  }

  /// Pages that servers and browsers answer with by themselves.
  private static let served = [
    "400.html", "401.html", "403.html", "404.html", "410.html", "500.html", "502.html", "503.html",
    "504.html", "50x.html", "error.html", "offline.html", "maintenance.html",
  ]
}
