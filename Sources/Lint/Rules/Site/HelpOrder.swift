import Diagnostics

/// Help stands in the same place on every page that offers it.
struct HelpOrder: SiteRule {
  static let metadata = RuleMetadata(
    id: "help-order", severity: .warning,
    summary: Message(zh: "各页的求助入口位置一致", en: "Help stands in the same place on every page"),
    rationale: Message(
      zh: """
        遇到困难的人没有多余的力气再去找“联系我们”。电话、邮箱、常见问题、在线咨询在每个网页上的先后和位置相同，记住一次就够了。\
        本规则看主要内容以外的求助链接，以大多数网页为准；少一个不算，换了先后，或者从页首挪到页尾，才算。
        """,
      en: """
        People in trouble have no strength left to look for help. Where telephone, mail, questions \
        and chat keep their order and place, remembering once is enough. The rule looks at links to \
        help outside of the main content and takes what most pages have as the measure; one fewer \
        does not count, another order or a move from the header to the footer does.
        """),
    help: Message(
      zh: "让求助链接在每个网页的同一位置、按同样的先后出现",
      en: "put links to help in the same place and order on every page"),
    requirements: [.wcag(.sc3_2_6)],
    passing: [
      Example(
        SampleMenu.helpPage(header: "c", footer: "ft"), at: "a.html",
        files: [
          "b.html": SampleMenu.helpPage(header: "c", footer: "ft"),
          "c.html": SampleMenu.helpPage(header: "c", footer: "t"),
        ])
    ],
    failing: [
      Example(
        SampleMenu.helpPage(header: "c", footer: "ft"), at: "a.html",
        files: [
          "b.html": SampleMenu.helpPage(header: "c", footer: "ft"),
          "c.html": SampleMenu.helpPage(header: "c", footer: "t↓f"),
        ]),
      Example(
        SampleMenu.helpPage(header: "c", footer: "f"), at: "a.html",
        files: [
          "b.html": SampleMenu.helpPage(header: "c", footer: "f"),
          "c.html": SampleMenu.helpPage(header: "", footer: "f↓c"),
        ]),
    ],
    inapplicable: [
      Example(
        SampleMenu.helpPage(header: "c", footer: ""), at: "a.html",
        files: ["b.html": SampleMenu.helpPage(header: "", footer: "c")]),
      Example(#"<main><p>请打 <a href="tel:12385">12385</a></p></main>"#),
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    let pages = site.pages.indices.filter {
      !site.pages[$0].isPassage && !site.pages[$0].helpPlaces.isEmpty
    }
    let orders = pages.map { Order(site.pages[$0].helpPlaces) }
    guard let usual = OrderCheck.usual(of: orders) else { return }
    let model = OrderCheck.places(usual.places)
    for (page, order) in zip(pages, orders) {
      guard let different = order.firstDifference(from: usual, model) else {
        reporter.pass()
        continue
      }
      guard let place = site.pages[page].helpPlaces.first(where: { Order.key($0) == different })
      else { continue }
      reporter.fail(
        SiteReporter.Place(page: page, node: place.node),
        Message(
          zh: "这个求助入口的位置与大多数网页不同",
          en: "this way to help stands in another place than on most pages"))
    }
  }

  /// Where a page offers help, each target once in front of the main content and once behind it.
  private struct Order: Hashable {
    /// The keys of the places in their order.
    var places: [UInt32] = []

    init(_ places: [HelpPlace]) {
      for place in places where !self.places.contains(Self.key(place)) {
        self.places.append(Self.key(place))
      }
    }

    /// The target and the region; the region is the last bit.
    static func key(_ place: HelpPlace) -> UInt32 {
      place.target & ~1 | UInt32(place.region.rawValue)
    }

    /// The first place that is in another order, or in a region where the usual pages have it not.
    func firstDifference(from usual: Order, _ model: [UInt32: Int]) -> UInt32? {
      if places == usual.places { return nil }
      if let different = OrderCheck.firstDifference(places, from: model) { return different }
      return places.first { place in
        model[place] == nil && model[place ^ 1] != nil && !places.contains(place ^ 1)
      }
    }
  }
}
