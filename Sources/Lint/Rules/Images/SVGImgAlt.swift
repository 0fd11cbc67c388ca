import Accessibility
import Diagnostics
import HTML

/// Drawings that are marked as images have a text alternative.
struct SVGImgAlt: Rule {
  static let metadata = RuleMetadata(
    id: "svg-img-alt", severity: .error,
    summary: Message(
      zh: "标为图片的 SVG 有替代文本", en: "SVG drawings marked as images have a text alternative"),
    rationale: Message(
      zh: """
        写了 role="img" 的 SVG 是一张要让人知道的图片。没有替代文本时，读屏软件只念“图片”。\
        没有写角色的 SVG，各浏览器做法不一，本规则不看。
        """,
      en: """
        A drawing with role="img" is an image that people should know about. Without a text \
        alternative a screen reader says no more than “image”. Browsers differ on drawings without \
        a role; the rule does not look at those.
        """),
    help: Message(
      zh: "写 aria-label，或在最前面放一个 title；纯装饰的图形写 aria-hidden=\"true\"",
      en: """
        write an aria-label or put a title first; give a drawing that is only decoration \
        aria-hidden="true"
        """),
    requirements: [.wcag(.sc1_1_1), .act("7d6734")],
    passing: [
      Example(#"<svg role="img" aria-label="满意度九成"><rect width="9" height="9"/></svg>"#),
      Example(#"<svg role="img"><title>满意度九成</title><rect width="9" height="9"/></svg>"#),
      Example(#"<svg><circle role="graphics-symbol" aria-label="盲道" r="4"/></svg>"#),
      Example(#"<p id="t">流程图</p><svg role="graphics-document" aria-labelledby="t"></svg>"#),
    ],
    failing: [
      Example(#"↓<svg role="img"><rect width="9" height="9"/></svg>"#),
      Example(#"↓<svg role="img"><title> </title><rect width="9" height="9"/></svg>"#),
      Example(#"↓<svg role="graphics-document document"><text>甲</text></svg>"#),
      Example(#"<svg>↓<circle role="graphics-symbol" r="4"/></svg>"#),
      Example(#"<svg>↓<g role="img" aria-label=""><path d="M0 0h9"/></g></svg>"#),
    ],
    inapplicable: [
      Example(#"<svg><circle r="4"/></svg>"#),
      Example(#"<svg role="img" aria-hidden="true"></svg>"#),
      Example(#"<svg role="img" hidden style="display:none"></svg>"#),
      Example(#"<svg role="none"><circle role="graphics-object" r="4"/></svg>"#),
      Example(#"<div role="img"></div>"#),
    ],
    undecidable: [
      Example(#"↓<svg role="img" title="满意度九成"><rect width="9" height="9"/></svg>"#)
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for drawing in page.tree.elements(with: .role)
    where page.tree[drawing].namespace == .svg && page.isExposed(drawing)
      && isImage(page.explicitRole(of: drawing))
    {
      if !page.hasName(drawing), page.tree.has(.title, of: drawing) {
        reporter.cantTell(
          drawing,
          Message(
            zh: "图形的 title 属性有的浏览器不认",
            en: "not all browsers know the title attribute on a drawing"))
        continue
      }
      reporter.expectName(
        of: drawing, on: page, isNamedByContents: false,
        Message(zh: "图形缺少替代文本", en: "the drawing has no text alternative"))
    }
  }

  private func isImage(_ role: Role?) -> Bool {
    switch role {
    case .img?, .image?, .graphicsDocument?, .graphicsSymbol?: true
    default: false
    }
  }
}
