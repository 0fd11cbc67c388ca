import Diagnostics

@testable import Content
@testable import Markdown
@testable import Theme

/// A small site whose values are as hostile as escaping requires.
enum SampleSite {
  static let facts: SiteFacts = {
    var facts = plainFacts
    facts.listsMedia = true
    facts.cataloguedPages = [2]
    facts.government.siteID = "2200000001"
    facts.government.runBy = "长山市残疾人信息中心"
    facts.government.filing = "吉ICP备00000001号"
    facts.government.policeFiling = "吉公网安备00000000000001号"
    facts.government.errorReport = "https://example.org/error"
    facts.government.mark = "https://example.org/mark"
    var link = SiteFacts.Link(label: "Typhoon", permalink: "/notices/typhoon/")
    link.language = "en"
    facts.emergencies = [.init(label: "暴雨橙色预警", permalink: "/notices/暴雨/"), link]
    return facts
  }()

  private static let plainFacts = SiteFacts(
    title: "长山市残疾人服务网", description: "残疾人服务与政策。",
    baseURL: "https://example.org/portal", organisation: "长山市残疾人联合会",
    demonstration: "演示网站：内容不作办事依据。", editions: [.standard, .elder],
    needs: [
      .init(.init(label: "我要办事", permalink: "/services/"), description: "能办的事和怎么办。"),
      .init(.init(label: "查政策", permalink: "/policies/")),
    ],
    navigation: [
      .init(label: "首页", permalink: "/"),
      .init(label: "办事服务", permalink: "/services/"),
      .init(label: "规划与政策", permalink: "/policies/"),
      .init(label: "通知公告", permalink: "/notices/"),
    ],
    footerLinks: [
      .init(label: "无障碍声明", permalink: "/about/accessibility/"),
      .init(label: "隐私说明", permalink: "/about/privacy/"),
      .init(label: "联系我们", permalink: "/about/contact/"),
    ],
    contacts: [
      .init(
        label: "残疾人服务热线", phone: "12385", hours: "工作日 8:30–17:00",
        text: "短信 106-9001-2385"),
      .init(label: "政务服务便民热线", phone: "12345", email: "help@example.org", hours: "24 小时"),
    ],
    feeds: [.init(label: "订阅全站更新", permalink: "/feed.xml", type: "application/atom+xml")],
    feedback: .init(label: "意见", permalink: "/about/feedback/"))

  /// The kinds that the repository's templates are written for.
  static let kinds = KindFolder.read(root: DefaultTheme.root).kinds.values.sorted {
    $0.name < $1.name
  }

  static func page(
    _ permalink: String, _ title: String, id: Page.ID = 0, kind: String = "page",
    description: String? = nil,
    date: CalendarDate? = CalendarDate(year: 2021, month: 8, day: 2), language: String = "zh-Hans",
    tags: [String] = [], fields: [Value.Member] = [], isSectionPage: Bool = false,
    isStandardOnly: Bool = false
  ) -> Page {
    Page(
      id: id, sourcePath: "Content\(permalink)index.md", bodyOffset: 0, permalink: permalink,
      kind: kind, title: title, description: description, date: date, language: language,
      tags: tags, weight: 0, isDraft: false, isStandardOnly: isStandardOnly, aliases: [],
      fields: fields, section: nil,
      isSectionPage: isSectionPage, resources: [])
  }

  /// A captioned and signed video, a video with nothing, and a sound.
  private static func recordings(_ text: String) -> [(page: Page.ID, item: MediaItem)] {
    let span = SourceSpan(path: "Content/a.md", offset: 0)
    let file = Located(value: "a.vtt", span: span)
    func item(_ title: String, _ kind: MediaKind) -> MediaItem {
      MediaItem(
        id: "a", title: title, kind: kind, language: "zh-Hans", sources: [], span: span)
    }
    var full = item(text, .video)
    full.captions = ["zh-Hans", "en"].map { MediaTrack(file: file, language: $0, span: span) }
    full.signLanguage = SignLanguage(placement: .inset, language: "csl", span: span)
    return [(2, full), (3, item("Film", .video)), (2, item(text, .audio))]
  }

  /// Returns the contexts of all layouts, in which every text comes from `text`.
  static func contexts(
    of theme: Theme, text: String = "无障碍环境建设"
  ) -> [(layout: String, context: PageContext)] {
    let date = CalendarDate(year: 2021, month: 8, day: 2)
    let home = page("/", text, description: text, isSectionPage: true)
    let section = page("/services/", text, id: 1, description: text, isSectionPage: true)
    let first = page("/services/生活补贴/", text, id: 2, kind: "service", description: text)
    let english = page("/services/english/", "English page", id: 3, date: nil, language: "en")
    let pages = [home, section, first, english]
    let terms = [
      Term(name: text, permalink: "/tags/补贴/", pages: [1, 2]),
      Term(name: "就业", permalink: "/tags/就业/", pages: [1]),
    ]
    let surroundings = PageSurroundings(
      ancestors: [0, 1], previous: 2, next: 3,
      headings: [
        .init(level: 2, id: "主要目标", text: text), .init(level: 3, id: "指标", text: "指标"),
        .init(level: 4, id: "deep", text: "不列入目录"), .init(level: 2, id: "保障", text: "保障"),
      ], players: [SamplePlayer.film(text)], alternatives: SamplePlayer.alternatives(text),
      referrers: [2])
    func content(_ kind: String, _ fields: [Value.Member]) -> PageContext {
      let page = page(
        "/services/\(kind)/", text, kind: kind, description: text, tags: [text], fields: fields)
      return theme.context(
        for: page, tags: [terms[0]], surroundings: surroundings, pages: pages)
    }
    func member(_ key: String, _ value: Value) -> Value.Member { .init(key: key, value: value) }
    func object(_ parts: [(String, String)]) -> Value {
      .object(parts.map { member($0.0, .text($0.1)) })
    }
    let part = ListingPart(pages: [2, 3], number: 2, count: 3, permalink: "/services/")
    return [
      (
        "home",
        theme.context(
          forHome: home, sections: [1], latest: [2, 3], surroundings: .init(), pages: pages)
      ),
      (
        "elder-home",
        theme.context(
          forHome: home, in: .elder, sections: [1], latest: [2, 3], surroundings: .init(),
          pages: pages)
      ),
      (
        "section",
        theme.context(
          forSection: section, sections: [1], part: part, surroundings: .init(ancestors: [0]),
          pages: pages)
      ),
      ("page", content("page", [])),
      (
        "policy",
        content(
          "policy",
          [
            member("issuer", .list([.text(text), .text("长山市财政局")])),
            member("docNo", .text("长府发〔2021〕19号")),
            member("signedDate", date.map(Value.date) ?? .text("")),
            member("region", .text("长山市")), member("validity", .text("废止")),
            member("replacedBy", .text(text)),
            member(
              "indicators",
              .list([
                object([("name", text), ("unit", "%"), ("target", ">95")]),
                object([("name", "改造户数"), ("target", text)]),
              ])),
            member("departments", .list([.text("市残联"), .text(text)])),
          ])
      ),
      (
        "service",
        content(
          "service",
          [
            member("agency", .text(text)), member("audience", .list([.text(text), .text("儿童")])),
            member("amount", .text("每月 100 元")),
            member("consult", .list([.text("0431-8888 1234"), .text("12385")])),
            member("conditions", .list([.text(text), .text("住在长山市")])),
            member(
              "materials",
              .list([
                object([("name", text), ("necessity", "必要")]),
                object([("name", "残疾人证"), ("necessity", "必要"), ("form", "原件")]),
              ])),
            member(
              "steps",
              .list([object([("name", "申请"), ("action", text)]), object([("name", "领取")])])),
            member("places", .list([object([("name", text), ("window", "1号")])])),
            member("channels", .list([object([("form", "窗口"), ("notes", text)])])),
            member("faq", .list([object([("question", text), ("answer", text)])])),
          ])
      ),
      ("notice", content("notice", [member("source", .text(text))])),
      (
        "press-conference",
        content(
          "press-conference",
          [member("host", .text(text)), member("held", date.map(Value.date) ?? .text(""))])
      ),
      (
        "interpretation",
        content("interpretation", [member("issuer", .text(text)), member("form", .text("文字"))])
      ),
      (
        "organisation",
        content(
          "organisation",
          [
            member("type", .text("党政机关")), member("region", .text(text)),
            member("duties", .list([.text(text)])), member("phone", .list([.text("12345")])),
          ])
      ),
      (
        "faq",
        content(
          "faq",
          [
            member(
              "questions",
              .list([
                object([("question", text), ("answer", text), ("group", "补贴")]),
                object([("question", "多久？"), ("answer", "一周"), ("group", "补贴")]),
                object([("question", "在哪里？"), ("answer", "镇上"), ("group", text)]),
              ])), member("agency", .text(text)), member("consult", .list([.text("12385")])),
          ])
      ),
      (
        "glossary",
        content(
          "glossary",
          [
            member(
              "terms",
              .list([
                object([
                  ("term", text), ("meaning", text), ("pinyin", "wú zhàng ài"), ("group", text),
                ])
              ])), member("source", .text(text)),
          ])
      ),
      (
        "event",
        content(
          "event",
          [
            member("starts", date.map(Value.date) ?? .text("")), member("place", .text(text)),
            member("assistance", .list([.text("字幕")])), member("audience", .list([.text(text)])),
          ])
      ),
      (
        "dataset",
        content(
          "dataset",
          [
            member("publisher", .text(text)),
            member(
              "downloads",
              .list([
                object([("title", text), ("url", "https://example.org/a.csv"), ("format", "CSV")])
              ])),
            member("columns", .list([object([("name", "户数"), ("meaning", text)])])),
            member("contact", .text("12345")),
          ])
      ),
      (
        "statement",
        content(
          "statement",
          [
            member("organisation", .text(text)), member("conformance", .text("部分符合")),
            member(
              "limitations",
              .list([object([("what", text), ("why", text), ("alternative", text)])])),
            member("responseTime", .text("5个工作日")),
          ])
      ),
      ("emergency", content("emergency", [member("advice", .list([.text(text)]))])),
      ("tag", theme.context(forTerm: terms[0], part: part, pages: pages)),
      ("tags", theme.context(forTerms: terms)),
      ("not-found", theme.contextForNotFound()),
      (
        "site-map",
        theme.context(
          forSiteMap: [
            SiteMapNode(page: 1, children: [SiteMapNode(page: 2), SiteMapNode(page: 3)])
          ], pages: pages)
      ),
      ("media", theme.context(forMedia: recordings(text), pages: pages)),
      (
        "catalogue",
        theme.context(
          forCatalogue: [
            CatalogueEntry(
              page: 2, indexNo: "000014349/2017-00110", created: date, issuer: text, docNo: nil)
          ], files: [CatalogueFile(permalink: "/catalogue.csv", type: "CSV", size: 2048)],
          part: part, pages: pages)
      ),
      ("redirect", theme.context(forRedirectTo: first)),
    ]
  }
}
