import Accessibility
import Diagnostics
import HTML

/// Headings say something.
struct EmptyHeading: Rule {
  static let metadata = RuleMetadata(
    id: "empty-heading", severity: .error,
    summary: Message(zh: "标题有内容", en: "Headings say something"),
    rationale: Message(
      zh: """
        读屏用户按标题浏览网页。空标题在列表里是一个没有字的条目，跳过去什么也没有。\
        它多半是编辑器里留下的空行，或者标题里只有一张没有替代文本的图片。移到屏幕外的标题照样念得到。
        """,
      en: """
        People who use a screen reader browse a page by its headings. An empty one is an entry \
        without words, and nothing is there when they jump to it. Mostly it is an empty line left \
        by an editor, or it holds only an image without a text alternative. Headings that are moved \
        off the screen are met all the same.
        """),
    help: Message(
      zh: "写上标题，或删掉这个空标题；要空行用样式留出",
      en: "write the heading or remove it; leave space with styles"),
    requirements: [.wcag(.sc1_3_1), .wcag(.sc2_4_6), .act("ffd0e9")],
    passing: [
      Example("<h1>残疾人就业服务</h1>"),
      Example(#"<div role="heading" aria-level="2">办理流程</div>"#),
      Example(#"<h1><img src="logo.png" alt="市残疾人联合会"></h1>"#),
      Example(#"<h2 style="position:absolute;left:-9999px">导航</h2>"#),
      Example(#"<span id="t" hidden>通知</span><h2 aria-labelledby="t"></h2>"#),
    ],
    failing: [
      Example("↓<h2></h2>"),
      Example("↓<h2><br></h2>"),
      Example("↓<h3>&nbsp;　</h3>"),
      Example(#"↓<h1><img src="logo.png" alt="市残联" role="presentation"></h1>"#),
      Example(#"↓<h1 aria-label=""><span aria-hidden="true">通知</span></h1>"#),
      Example(#"<p id="t"></p>↓<h1 aria-labelledby="t"><span hidden>通知</span></h1>"#),
      Example(#"↓<div role="heading" aria-level="2"></div>"#),
      // An ARIA attribute makes it a heading again.
      Example(#"↓<h1 aria-label="" role="none"><span aria-hidden="true">通知</span></h1>"#),
    ],
    inapplicable: [
      Example("<p>没有标题</p><div></div>"),
      Example("<h2 hidden></h2>"),
      Example(#"<h2 aria-hidden="true"></h2>"#),
      Example(#"<h2 role="presentation"></h2>"#),
      Example(#"<h2 role="none" aria-label="">正文</h2>"#),
      Example(#"<h2 role="tab"></h2>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for heading in page.headings where page.tree[heading.node].namespace == .html {
      reporter.expectName(of: heading.node, on: page, Self.message)
    }
    for heading in page.tree.elements(with: .role)
    where isDeniedHeading(heading, on: page) && isEmpty(heading, on: page) {
      reporter.fail(heading, Self.message)
    }
  }

  private static let message = Message(zh: "标题是空的", en: "the heading is empty")

  /// Whether the author calls a heading mere presentation, but gives it an attribute that may undo
  /// that; browsers differ on empty ones.
  private func isDeniedHeading(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree.isElement(node, in: [.h1, .h2, .h3, .h4, .h5, .h6]) && page.isExposed(node)
      && page.role(of: node) == nil
      && page.tree.attributes(of: node).contains { attribute in
        ARIAAttribute(attribute.name).map(ARIAAttributeSet.global.contains) ?? false
      }
  }

  /// Whether nothing inside says anything to assistive technology, whatever the element's role.
  private func isEmpty(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree.descendants(of: node).allSatisfy { inside in
      guard page.isExposed(inside) else { return page.isExposureCertain(inside) }
      switch page.tree[inside].kind {
      case .text: return BlankText.isBlank(page.tree.textBytes(of: inside))
      case .element: return page.tree.isElement(inside, in: [.br, .span, .b, .strong, .em, .i])
      default: return true
      }
    }
  }
}
