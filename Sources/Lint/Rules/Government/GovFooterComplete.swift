import Accessibility
import Diagnostics
import HTML

/// The foot of every page says whose site it is and how to report an error.
struct GovFooterComplete: Rule {
  static let metadata = RuleMetadata(
    id: "gov-footer-complete", severity: .error,
    summary: Message(zh: "页脚的信息齐全", en: "The foot of the page is complete"),
    rationale: Message(
      zh: """
        政府网站的页脚要有党政机关标识、“我为政府网站找错”、网站标识码、主办单位、联系方式、ICP 备案号、公安备案号和网站地图。\
        读者靠它确认网站是真的，也知道找谁。在页脚和正文后面找这些字、图片的替代文本和链接的地址。
        """,
      en: """
        The foot of a government site's pages has the mark of party and government organs, the way to \
        report errors, the site's code, its office, a way to reach it, the filing numbers and the \
        site map. By these readers know that the site is genuine and whom to ask. They are looked \
        for in the footer and behind the main content: words, names of images, addresses of links.
        """),
    help: Message(
      zh: "在页脚补上；sitegen 的网站在 sitegen.yaml 写 organisation、contact 和 government",
      en: "add it; for sitegen write organisation, contact and government in sitegen.yaml"),
    requirements: [.siteGuideline], sets: [.gov], scope: .page,
    passing: [Example("<main>正文</main>\(footer)")],
    failing: items.map { item in
      Example(
        "<main>正文</main>↓" + item.words.reduce(footer) { $0.replacing($1, with: "某") })
    } + [Example("↓<body><p>没有页脚</p></body>")],
    inapplicable: [Example("")])

  private static let footer = """
    <footer><p>主办：市残联</p><p>电话：12385</p><p>网站标识码：1304000009</p><p>京ICP备1号</p>\
    <p>京公网安备1号</p><a href="/map">网站地图</a><a href="/e">我为政府网站找错</a>\
    <a href="/m"><img src="m.png" alt="党政机关标识"></a></footer>
    """

  /// What must be there, with words by which it is known.
  private static let items: [(name: Message, words: [String])] = [
    (Message(zh: "党政机关标识", en: "the mark of party and government organs"), ["党政机关", "conac.cn"]),
    (Message(zh: "“我为政府网站找错”", en: "the way to report errors"), ["找错"]),
    (Message(zh: "网站标识码", en: "the site's identification code"), ["标识码"]),
    (Message(zh: "主办单位", en: "the office that answers for the site"), ["主办"]),
    (Message(zh: "联系方式", en: "a way to reach the office"), ["电话", "联系", "邮箱", "mailto:", "tel:"]),
    (Message(zh: "ICP 备案号", en: "the filing number of the content provider"), ["ICP备", "ICP证"]),
    (Message(zh: "公安备案号", en: "the filing number with the police"), ["公网安备", "公安备案"]),
    (Message(zh: "网站地图", en: "a link to the site map"), ["网站地图", "站点地图"]),
  ]

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard !page.tree.source.isEmpty, let body = page.tree.elements(.body).first else { return }
    guard let foot = PageFoot.of(page) else {
      reporter.fail(body, Message(zh: "网页没有页脚", en: "the page has no footer"))
      return
    }
    let missing = Self.items.filter { !$0.words.contains(where: foot.words.contains) }.map(\.name)
    if missing.isEmpty {
      reporter.pass(foot.node)
    } else {
      reporter.fail(
        foot.node,
        Message(
          zh: "页脚没有\(missing.map(\.zh).joined(separator: "、"))",
          en: "the foot of the page lacks \(missing.map(\.en).joined(separator: ", "))"))
    }
  }
}
