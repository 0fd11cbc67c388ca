import Accessibility
import Diagnostics
import HTML

/// Images say in words what they show, or say that they are only decoration.
struct ImageAlt: Rule {
  static let metadata = RuleMetadata(
    id: "image-alt", severity: .error,
    summary: Message(zh: "图片有替代文本", en: "Images have a text alternative"),
    rationale: Message(
      zh: """
        看不见图片的人靠替代文本知道图片说了什么。没有替代文本时，读屏软件会念文件名，或者干脆不提这张图片。\
        本规则只看替代文本有没有，不看写得好不好；用脚本加上的替代文本看不到。
        """,
      en: """
        People who cannot see an image learn from its text alternative what it says. Without one, \
        screen readers read the file's name or skip the image. The rule asks whether there is an \
        alternative, not whether it is good; what scripts add later it does not see.
        """),
    help: Message(
      zh: "用 alt 写出图片传达的信息；纯装饰的图片写 alt=\"\"",
      en: "say in alt what the image tells; give an image that is only decoration alt=\"\""),
    requirements: [.wcag(.sc1_1_1), .act("23a2a8")],
    isLegalMinimum: true,
    passing: [
      Example(#"<img src="map.png" alt="服务大厅在三楼东侧">"#),
      Example(#"<img src="line.png" alt="">"#),
      Example(#"<img src="line.png" role="presentation">"#),
      Example(#"<div role="img" aria-label="满意度五颗星"></div>"#),
      Example(#"<p id="t">养老院外景</p><img src="home.jpg" aria-labelledby="t">"#),
      Example(#"<img src="seal.png" title="市残联公章">"#),
      Example(#"<img src="line.png" role="none" alt="分隔线">"#),
      Example(#"<img src="line.png" role="没有这种角色" alt="">"#),
    ],
    failing: [
      Example(#"<p>请看：</p>↓<img src="chart.png">"#),
      Example(#"↓<img src="chart.png" alt=" ">"#),
      Example(#"↓<div role="img"></div>"#),
      Example(#"<a href="/">↓<img src="logo.png"></a> ↓<img src="b.png">"#),
      Example(#"↓<img src="home.jpg" aria-labelledby="缺">"#),
      Example(#"↓<img src="home.jpg" alt="　" style="position:absolute;left:-9999px">"#),
      Example(#"↓<img src="home.jpg" role="img" alt="">"#),
    ],
    inapplicable: [
      Example("<p>没有图片</p>"),
      Example(#"<img src="chart.png" hidden>"#),
      Example(#"<div style="display:none"><img src="chart.png"></div>"#),
      Example(#"<img src="chart.png" aria-hidden="true">"#),
      Example(#"<input type="image" src="search.png">"#),
      Example(#"<svg role="img"></svg>"#),
      Example(#"<p hidden><span role="img"></span></p>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for image in page.tree.elements(.img) where page.isExposed(image) {
      if isDecorative(image, on: page) {
        reporter.pass(image)
      } else if isImage(page.role(of: image)) {
        expectName(of: image, on: page, &reporter)
      }
    }
    for element in page.exposedHTMLElements(withRole: isImage)
    where !page.tree.isElement(element, .img) {
      expectName(of: element, on: page, &reporter)
    }
  }

  private func expectName(
    of image: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    reporter.expectName(
      of: image, on: page, Message(zh: "图片缺少替代文本", en: "the image has no text alternative"))
  }

  /// Whether a role leaves an image what it is; an image that is a button or a link is named there.
  private func isImage(_ role: Role?) -> Bool {
    role == nil || role == .img || role == .image
  }

  /// Whether the author says that the image tells nothing: by a role, or without one by an empty
  /// `alt`. Assistive technology may still be told of the image; that is another rule's business.
  private func isDecorative(_ image: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    switch page.explicitRole(of: image) {
    case nil: page.tree.bytes(.alt, of: image)?.isEmpty ?? false
    case let role: role == Role.none || role == .presentation
    }
  }
}
