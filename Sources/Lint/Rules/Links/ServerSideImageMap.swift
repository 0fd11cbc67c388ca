import Accessibility
import Diagnostics
import HTML

/// Images whose links depend on where one clicks are not used.
struct ServerSideImageMap: Rule {
  static let metadata = RuleMetadata(
    id: "server-side-image-map", severity: .error,
    summary: Message(zh: "不用服务器端图像映射", en: "Server-side image maps are not used"),
    rationale: Message(
      zh: """
        ismap 把鼠标点中的坐标交给服务器，用键盘和读屏软件的人给不出坐标，里面的去处他们一个也到不了。\
        不在链接里的 ismap 没有作用，不查。
        """,
      en: """
        With ismap a server decides by where one clicks. People who use a keyboard or screen reader \
        cannot say where, so none of the places is open to them. Outside of a link ismap does \
        nothing and is passed over.
        """),
    help: Message(
      zh: "改用 usemap 和 <area>，或改成几个普通链接",
      en: "use usemap with <area> elements, or plain links"),
    requirements: [.wcag(.sc2_1_1)],
    passing: [Example(#"<a href="/m"><img src="m.png" alt="地图"></a>"#)],
    failing: [
      Example(#"<a href="/m">↓<img src="m.png" alt="地图" ismap></a>"#),
      Example(#"<a href="/m"><span>↓<img src="m.png" alt="地图" ismap=""></span></a>"#),
    ],
    inapplicable: [
      Example(#"<img src="m.png" alt="地图" ismap>"#),
      Example(#"<a href="/m" hidden><img src="m.png" alt="地图" ismap></a>"#),
      Example(#"<a><img src="m.png" alt="地图" ismap></a><p>没有图片</p>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for image in page.tree.elements(.img) {
      guard let link = page.tree.closest(.a, above: image), page.tree.has(.href, of: link),
        page.isRendered(image)
      else { continue }
      if page.tree.has(.ismap, of: image) {
        reporter.fail(
          image,
          Message(
            zh: "图片的链接由点中的位置决定", en: "the image's link depends on where one clicks"))
      } else {
        reporter.pass(image)
      }
    }
  }
}
