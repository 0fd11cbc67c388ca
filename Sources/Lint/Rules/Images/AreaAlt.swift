import Accessibility
import Diagnostics
import HTML

/// The links of an image map say in words where they lead.
struct AreaAlt: Rule {
  static let metadata = RuleMetadata(
    id: "area-alt", severity: .error,
    summary: Message(zh: "图像地图的链接有名称", en: "The links of an image map have a name"),
    rationale: Message(
      zh: """
        图像地图把一张图片分成几个链接，例如按区县进入各区残联。每一块没有 alt 时，读屏软件只念网址，\
        看不见图片的人不知道哪一块是哪里。没有图片使用的地图不在页面上，本规则不看。
        """,
      en: """
        An image map makes parts of an image into links, such as the districts of a city. Without an \
        alt on each a screen reader says addresses, and people who cannot see the image do not know \
        which part is which. A map that no image uses is not on the page and is not looked at.
        """),
    help: Message(
      zh: "给每个 area 写 alt，说明这一块通向哪里", en: "say in each area's alt where that part leads"),
    requirements: [.wcag(.sc1_1_1), .wcag(.sc2_4_4), .wcag(.sc4_1_2), .act("c487ae")],
    passing: [
      Example(
        ##"<img src="m.png" alt="区县" usemap="#m"><map name="m"><area href="/e" alt="东区"></map>"##),
      Example(
        ##"<img src="m.png" alt="区县" usemap="#m"><map name="m"><area href="/e" aria-label="东区"></map>"##
      ),
    ],
    failing: [
      Example(##"<img src="m.png" alt="区县" usemap="#m"><map name="m">↓<area href="/e"></map>"##),
      Example(
        ##"<img src="m.png" alt="区县" usemap="#m"><map name="m">↓<area href="/e" alt=""> <area href="/w" alt="西区"></map>"##
      ),
    ],
    inapplicable: [
      Example(##"<map name="m"><area href="/e"></map>"##),
      Example(##"<img src="m.png" alt="区县" usemap="#m"><map name="m"><area></map>"##),
      Example(##"<img src="m.png" usemap="#m" hidden><map name="m"><area href="/e"></map>"##),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for area in page.tree.elements(.area)
    where page.tree.has(.href, of: area) && page.isExposed(area)
      && page.role(of: area)?.isKind(of: .link) ?? false
    {
      reporter.expectName(
        of: area, on: page,
        Message(zh: "图像地图的链接没有名称", en: "the link of the image map has no name"))
    }
  }
}
