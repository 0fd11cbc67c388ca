import Diagnostics

/// A menu that pages repeat has its links in the same order on all of them.
struct NavigationOrder: SiteRule {
  static let metadata = RuleMetadata(
    id: "navigation-order", severity: .warning,
    summary: Message(zh: "各页的导航顺序一致", en: "Menus keep their order from page to page"),
    rationale: Message(
      zh: """
        看不见整页的人记住的是“第三项是办事指南”。同一个导航换了顺序，记住的位置就错了，放大屏幕的人也要重新找。\
        本规则比较名称相同的导航，以大多数网页的顺序为准；多几项、少几项不算，只看共有的链接谁在前谁在后。\
        没有多数顺序、只有一两页有的导航不检查。
        """,
      en: """
        People who cannot see a page as a whole remember that the third entry is the services. Where \
        the same menu changes its order, what they remember is wrong, and people who magnify the \
        screen search again. Menus of the same name are compared with the order that most pages \
        have; entries more or fewer do not count, only which of the common ones comes first.
        """),
    help: Message(
      zh: "让这个导航在每个网页上顺序相同，最好由同一个模板生成",
      en: "keep the order of this menu on every page; best made by one template"),
    requirements: [.wcag(.sc3_2_3)],
    passing: [
      Example(
        SampleMenu.page("abc"), at: "a.html",
        files: ["b.html": SampleMenu.page("abc"), "c.html": SampleMenu.page("abc")]),
      Example(
        SampleMenu.page("abcd"), at: "a.html",
        files: ["b.html": SampleMenu.page("abcd"), "c.html": SampleMenu.page("acd")]),
    ],
    failing: [
      Example(
        SampleMenu.page("abc"), at: "a.html",
        files: ["b.html": SampleMenu.page("abc"), "c.html": SampleMenu.page("bac", mark: "↓")]),
      Example(
        SampleMenu.page("abcd"), at: "a.html",
        files: ["b.html": SampleMenu.page("abcd"), "d.html": SampleMenu.page("xdc", mark: "↓")]),
    ],
    inapplicable: [
      Example(SampleMenu.page("abc"), at: "a.html", files: ["b.html": SampleMenu.page("cba")]),
      Example(
        SampleMenu.page("abc"), at: "a.html",
        files: ["b.html": SampleMenu.page("bca"), "c.html": SampleMenu.page("cab")]),
      Example("<p>没有导航</p>"),
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    var groups: [UInt32: [(page: Int, menu: Menu)]] = [:]
    for (number, page) in site.pages.enumerated() where !page.isPassage {
      for menu in page.menus { groups[menu.kind, default: []].append((number, menu)) }
    }
    for group in groups.values {
      guard let usual = OrderCheck.usual(of: group.map(\.menu.links)) else { continue }
      let model = OrderCheck.places(usual)
      for (page, menu) in group {
        if menu.links == usual || OrderCheck.firstDifference(menu.links, from: model) == nil {
          reporter.pass()
        } else {
          reporter.fail(
            SiteReporter.Place(page: page, node: menu.node),
            Message(
              zh: "这个导航的顺序与大多数网页不同", en: "this menu has another order than on most pages"))
        }
      }
    }
  }
}
