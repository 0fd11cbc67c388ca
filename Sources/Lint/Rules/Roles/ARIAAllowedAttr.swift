import Accessibility
import Diagnostics
import HTML

/// States and properties stand on elements whose role has them.
struct ARIAAllowedAttr: Rule {
  static let metadata = RuleMetadata(
    id: "aria-allowed-attr", severity: .error,
    summary: Message(zh: "aria- 属性适合元素的角色", en: "aria- attributes fit the role"),
    rationale: Message(
      zh: """
        写在不支持它的角色上的状态，浏览器会忽略或者乱报：普通段落没有“选中”，链接没有“按下”。\
        这往往说明角色漏写或写错了。全局属性和浏览器沿用的旧写法（如列表项上的 aria-expanded）不算错；\
        自定义元素的角色可能由脚本给出，不查。
        """,
      en: """
        A state on a role that does not have it is ignored or reported wrongly: a paragraph cannot be \
        chosen, a link cannot be pressed. Often the role itself is missing or wrong. Global \
        attributes count as fitting, and so does what browsers keep from earlier versions, such as \
        aria-expanded on a list item. Custom elements are passed over: a script may give them a role.
        """),
    help: Message(
      zh: "删去这个属性，或给元素合适的角色", en: "remove the attribute, or give the element a role that has it"),
    requirements: [.wcag(.sc4_1_2), .act("5c01ea")],
    passing: [
      Example(#"<button aria-pressed="false">收藏</button>"#),
      Example(
        #"<div role="switch" aria-checked="true" aria-required="true" tabindex="0">通知</div>"#),
      Example(#"<label>密码<input type="password" aria-required="true"></label>"#),
      Example(#"<label>生日<input type="date" aria-readonly="true"></label>"#),
      Example(#"<video src="v.mp4" controls aria-expanded="false"></video>"#),
      Example(#"<button role="none" aria-pressed="true">收藏</button>"#),
      Example(#"<ul><li aria-expanded="false">残联动态</li></ul>"#),
      Example(#"<details><summary aria-expanded="false">目录</summary><p>一</p></details>"#),
    ],
    failing: [
      Example(#"↓<p aria-checked="true">已选</p>"#),
      Example(#"↓<a href="/" aria-pressed="true">首页</a>"#),
      Example(#"↓<audio controls src="a.mp3" aria-orientation="vertical"></audio>"#),
      Example(#"↓<div role="button" aria-sort="" tabindex="0">排序</div>"#),
      Example(#"<table><tr>↓<td aria-selected="true">十二月</td></tr></table>"#),
      Example(#"↓<label aria-required="true">姓名<input></label>"#),
    ],
    inapplicable: [
      Example(#"<p aria-label="正文" aria-live="polite">正文</p>"#),
      Example(#"<p aria-checked="true" hidden>已选</p>"#),
      Example(#"<site-menu aria-expanded="true">菜单</site-menu>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for (name, attribute) in ARIAAttribute.written
    where !ARIAAttributeSet.global.contains(attribute) {
      for element in page.tree.elements(with: name) where applies(to: element, on: page) {
        if allows(attribute, element, on: page) {
          reporter.pass(element)
        } else {
          reporter.fail(element, message(attribute, element, on: page))
        }
      }
    }
  }

  /// Elements of SVG have a role of their own only now and then, custom elements by a script.
  private func applies(to element: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    guard page.isExposed(element), !page.isPresentational(element) else { return false }
    switch page.tree[element].namespace {
    case .html: return page.tree[element].tag != .unknown || page.explicitRole(of: element) != nil
    case .svg: return page.explicitRole(of: element) != nil
    case .mathML: return false
    }
  }

  private func allows(
    _ attribute: ARIAAttribute, _ element: PageTree.NodeID, on page: AccessiblePage
  ) -> Bool {
    guard let role = page.role(of: element) else {
      return Self.borrowedRole(of: element, in: page.tree)?
        .definition.supported.contains(attribute) ?? false
    }
    if role.definition.supported.contains(attribute) { return true }
    // All sections and their heads had it in WAI-ARIA 1.1.
    return attribute == .expanded && (role.isKind(of: .section) || role.isKind(of: .sectionhead))
  }

  /// The role whose states HTML allows on an element that has no role.
  private static func borrowedRole(of element: PageTree.NodeID, in tree: PageTree) -> Role? {
    switch tree[element].tag {
    case .audio, .embed, .iframe, .object, .video: .application
    case .canvas, .input: .textbox
    case .summary: .button
    default: nil
    }
  }

  private func message(
    _ attribute: ARIAAttribute, _ element: PageTree.NodeID, on page: AccessiblePage
  ) -> Message {
    let name = attribute.rawValue
    guard let role = page.role(of: element), role != .generic else {
      let tag = page.tree.name(of: element)
      return Message(
        zh: "<\(tag)> 没有支持 \(name) 的角色", en: "<\(tag)> has no role that supports \(name)")
    }
    return Message(
      zh: "角色 \(role.rawValue) 不支持 \(name)", en: "the role \(role.rawValue) does not have \(name)")
  }
}
