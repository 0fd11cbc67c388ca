import Diagnostics

/// No two pages of a site have the same title.
struct TitleDuplicate: SiteRule {
  static let metadata = RuleMetadata(
    id: "title-duplicate", severity: .warning,
    summary: Message(zh: "每个网页的标题各不相同", en: "Every page has a title of its own"),
    rationale: Message(
      zh: """
        标题是读屏软件打开网页时念的第一句话，也是标签页、收藏和搜索结果里唯一能看到的文字。几个网页标题相同，就分不清哪个是哪个。\
        自动跳转的网页和写明同一个正式网址（canonical）的不同版本不算。
        """,
      en: """
        The title is the first thing a screen reader says of a page, and all that tabs, bookmarks \
        and search results show. Pages with the same title cannot be told apart. Pages that send \
        their readers on, and editions that name the same canonical address, do not count.
        """),
    help: Message(
      zh: "在标题里写出本页独有的内容，例如栏目、地区、年份或页码",
      en: "say in the title what is this page's own: section, place, year or page number"),
    requirements: [.wcag(.sc2_4_2)],
    passing: [
      Example("<title>补贴 - 残联</title>", files: ["a.html": "<title>就业 - 残联</title>"]),
      Example(
        #"<title>补贴</title><link rel="canonical" href="https://example.org/">"#,
        files: [
          "elder.html": #"<title>补贴</title><link rel="canonical" href="https://example.org/">"#
        ]
      ),
      Example(
        "<title>补贴</title>",
        files: [
          "old.html": #"<title>补贴</title><meta http-equiv="refresh" content="0; url=index.html">"#
        ]
      ),
    ],
    failing: [
      Example("↓<title>市残联</title>", files: ["a.html": "↓<title>市残联</title>"]),
      Example(
        "↓<title>通知\n公告</title>",
        files: ["a.html": "↓<title> 通知 公告</title>", "b.html": "<title>办事指南</title>"]),
    ],
    inapplicable: [
      Example("<p>没有标题</p>"),
      Example("<title></title>", files: ["a.html": "<title> </title>"]),
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    let hashes = site.pages.map(hash(of:))
    var groups: [UInt64: [Int]] = [:]
    for (number, hash) in hashes.enumerated() {
      if let hash { groups[hash, default: []].append(number) }
    }
    for (number, hash) in hashes.enumerated() {
      guard let hash, let group = groups[hash], let title = site.pages[number].title else {
        continue
      }
      guard let other = group.first(where: { isAnother(site.pages[$0], than: site.pages[number]) })
      else {
        reporter.pass()
        continue
      }
      reporter.fail(
        SiteReporter.Place(page: number, node: title.node),
        Message(
          zh: "标题“\(title.text)”与 \(site.pages[other].path) 相同",
          en: "the title “\(title.text)” is also that of \(site.pages[other].path)"))
    }
  }

  /// The hash of a title that should be the page's own; `nil` if there is none.
  private func hash(of page: Shared<PageFacts>) -> UInt64? {
    guard !page.isPassage, let title = page.title?.text, !title.isEmpty else { return nil }
    return StableHash.of(title.utf8.span)
  }

  /// Whether two pages with the same hash have the same title and are not editions of one.
  private func isAnother(_ other: Shared<PageFacts>, than page: Shared<PageFacts>) -> Bool {
    guard other.path != page.path, other.title?.text == page.title?.text else { return false }
    return page.canonical == nil || page.canonical != other.canonical
  }
}
