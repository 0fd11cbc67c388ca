import Accessibility
import Diagnostics
import HTML

/// Names and role descriptions stand on elements that may have one.
struct ARIAProhibitedAttr: Rule {
  static let metadata = RuleMetadata(
    id: "aria-prohibited-attr", severity: .error,
    summary: Message(zh: "不给不可命名的元素命名", en: "Elements that take no name are given none"),
    rationale: Message(
      zh: """
        div、span、p 这些元素不能有名称：读屏软件有的不念 aria-label，有的念了它就不念正文，\
        听的人得到的不是作者想说的。引用的 id 不存在也算，因为写法本身就不允许。\
        空的属性不算；自定义元素不查；只在文章里面的 header 和 footer 有争议，也不查。
        """,
      en: """
        Elements such as div, span and p cannot have a name: some screen readers do not read their \
        aria-label, others read it in place of the text. Either way people do not hear what the \
        author meant. It makes no difference whether the ids referred to exist. Empty attributes do \
        not count. Custom elements are passed over, and so are header and footer inside of an \
        article, about which the standards differ.
        """),
    help: Message(
      zh: "把文字写进正文（可以只给读屏软件看），或给元素可命名的角色",
      en: """
        put the words into the text, visually hidden if need be, or give the element a role that \
        takes a name
        """),
    requirements: [.wcag(.sc4_1_2), .act("kb1m8s")],
    passing: [
      Example(#"<a href="/a" aria-label="政策解读：补贴办法">解读</a>"#),
      Example(#"<nav aria-label="主导航">栏目</nav><section aria-label="通知">通知</section>"#),
      Example(#"<div role="group" aria-label="字号">大 中 小</div>"#),
      Example(#"<div role="img" aria-label="五星" aria-roledescription="评分">★★★★★</div>"#),
      Example(#"<video controls src="v.mp4" aria-label="手语新闻"></video>"#),
      Example(#"<fieldset aria-labelledby="t"><p id="t">联系方式</p></fieldset>"#),
    ],
    failing: [
      Example(#"↓<div aria-label="原价一百元">现价一元</div>"#),
      Example(#"↓<p aria-labelledby="missing">欢迎</p>"#),
      Example(#"<p>致电↓<span aria-label="一二三八五">12385</span></p>"#),
      Example(#"<p>请↓<strong aria-label="务必">务必</strong>携带证件</p>"#),
      Example(#"↓<h2 role="none" aria-brailleroledescription="标题">通知</h2>"#),
      Example(#"↓<div aria-roledescription="卡片">残疾人证</div>"#),
      Example(#"↓<p aria-braillelabel="欢迎">欢迎</p>"#),
    ],
    inapplicable: [
      Example("<p>正文</p>"),
      Example(#"<div aria-label="提示" hidden>正文</div>"#),
      Example(#"<div aria-label="">正文</div>"#),
      Example(#"<site-card aria-label="卡片">正文</site-card>"#),
      Example(#"<article><header aria-label="文章信息">日期</header></article>"#),
      Example(#"<math><mi aria-label="未知数">x</mi></math>"#),
    ])

  private static let attributes: [(AttributeName, ARIAAttribute)] = [
    (.ariaLabel, .label), (.ariaLabelledby, .labelledby), (.ariaRoledescription, .roledescription),
    (.ariaBraillelabel, .braillelabel), (.ariaBrailleroledescription, .brailleroledescription),
  ]

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for (name, attribute) in Self.attributes {
      for element in page.tree.elements(with: name)
      where page.isExposed(element) && applies(name, to: element, on: page) {
        guard let role = prohibitingRole(attribute, element, on: page) else {
          reporter.pass(element)
          continue
        }
        reporter.fail(element, message(attribute, role, element, on: page))
      }
    }
  }

  private func applies(
    _ name: AttributeName, to element: PageTree.NodeID, on page: AccessiblePage
  ) -> Bool {
    let isWritten = page.tree.bytes(name, of: element).map { !$0.trimmingSpace().isEmpty } ?? false
    guard isWritten else { return false }
    if page.explicitRole(of: element) != nil { return page.tree[element].namespace != .mathML }
    guard page.tree[element].namespace == .html else { return false }
    return ![.unknown, .header, .footer].contains(page.tree[element].tag)
  }

  /// The role of the element if it prohibits the attribute.
  private func prohibitingRole(
    _ attribute: ARIAAttribute, _ element: PageTree.NodeID, on page: AccessiblePage
  ) -> Role? {
    if let role = page.explicitRole(of: element), role == .presentation || role == Role.none {
      // A name brings back the role that the author took away, which is another rule's business.
      let isName = attribute == .label || attribute == .labelledby
      return isName || page.isFocusable(element) ? nil : role
    }
    guard let role = page.role(of: element) else { return nil }
    return Self.prohibits(role, attribute) ? role : nil
  }

  /// Whether a role prohibits an attribute; braille names and descriptions go with the others.
  private static func prohibits(_ role: Role, _ attribute: ARIAAttribute) -> Bool {
    let prohibited = role.definition.prohibited
    switch attribute {
    case .braillelabel: return prohibited.contains(.label)
    case .brailleroledescription: return prohibited.contains(.roledescription)
    default: return prohibited.contains(attribute)
    }
  }

  private func message(
    _ attribute: ARIAAttribute, _ role: Role, _ element: PageTree.NodeID, on page: AccessiblePage
  ) -> Message {
    let tag = page.tree.name(of: element)
    return Message(
      zh: "<\(tag)> 的角色 \(role.rawValue) 不允许 \(attribute.rawValue)",
      en: "the role \(role.rawValue) of <\(tag)> prohibits \(attribute.rawValue)")
  }
}
