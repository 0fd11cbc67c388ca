import Accessibility
import Diagnostics
import HTML

/// What is marked as decoration is not exposed all the same.
struct PresentationRoleConflict: Rule {
  static let metadata = RuleMetadata(
    id: "presentation-role-conflict", severity: .error,
    summary: Message(zh: "标为装饰的元素不再暴露", en: "What is marked as decoration is not exposed"),
    rationale: Message(
      zh: """
        alt="" 或 role="none" 说“这只是装饰”，同一元素上的 aria- 属性或焦点却说“请念出来”。\
        浏览器听后者的：读屏用户会遇到一张没有说明的图片，或本想去掉的表格和列表。
        """,
      en: """
        alt="" or role="none" says that something is mere decoration, while an aria- attribute or \
        the focus on the same element says that it is to be read. Browsers obey the latter: people \
        who use a screen reader meet an image that says nothing, or the table or list that the \
        author wanted to take away.
        """),
    help: Message(
      zh: "是装饰就删去 aria- 属性和 tabindex，不是就写替代文本、删去 role",
      en: """
        if it is decoration, remove the aria- attributes and tabindex; if not, give it a text \
        alternative and remove the role
        """),
    requirements: [.wcag(.sc1_3_1), .act("46ca7f")], sets: [],
    passing: [
      Example(#"<img src="line.png" alt="">"#),
      Example(#"<img src="seal.png" alt="公章" role="presentation">"#),
      Example(#"<img src="line.png" alt="" aria-hidden="true">"#),
      Example(#"<table role="none"><tr><td>左栏</td><td>右栏</td></tr></table>"#),
      Example(#"<img src="line.png" alt="" aria-label="" aria-labelledby=" ">"#),
      Example(#"<ul role="none" style="display:none" tabindex="0"><li>甲</li></ul>"#),
      Example(#"<button role="none" disabled>提交</button>"#),
    ],
    failing: [
      Example(#"↓<img src="line.png" alt="" aria-label="分隔线">"#),
      Example(#"↓<img src="line.png" alt="" tabindex="0">"#),
      Example(#"↓<button role="none">提交</button>"#),
      Example(#"↓<ul role="presentation" aria-describedby="d"><li>甲</li></ul><p id="d">列表</p>"#),
      Example(#"↓<svg role="none" aria-label="圆"><circle r="4"></circle></svg>"#),
    ],
    inapplicable: [
      Example(#"<img src="a.png" alt="地图"> <p role="note">说明</p>"#),
      Example(#"<img src="a.png" alt="" role="img" aria-label="地图">"#),
      Example(#"<img src="a.png" aria-label="地图"><img src="a.png" alt=" ">"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for image in page.tree.elements(.img)
    where !page.tree.has(.role, of: image) && page.tree.bytes(.alt, of: image)?.isEmpty ?? false {
      judge(image, on: page, &reporter)
    }
    for element in page.tree.elements(with: .role) {
      switch page.explicitRole(of: element) {
      case .presentation?, Role.none?: judge(element, on: page, &reporter)
      case nil:
        let isEmpty = page.tree.bytes(.alt, of: element)?.isEmpty ?? false
        if isEmpty, page.tree.isElement(element, .img) { judge(element, on: page, &reporter) }
      default: break
      }
    }
  }

  private func judge(
    _ element: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    guard page.isExposed(element), let reason = reason(element, on: page) else {
      reporter.pass(element)
      return
    }
    reporter.fail(
      element,
      Message(
        zh: "标为装饰的元素因为\(reason.zh)仍会暴露",
        en: "the element is marked as decoration but exposed because of \(reason.en)"))
  }

  /// What makes browsers expose the element in spite of its mark.
  private func reason(_ element: PageTree.NodeID, on page: AccessiblePage) -> Message? {
    if page.isFocusable(element) { return Message(zh: "可获得焦点", en: "its focus") }
    for attribute in page.tree.attributes(of: element) {
      guard let aria = ARIAAttribute(attribute.name), aria != .hidden,
        ARIAAttributeSet.global.contains(aria), !aria.definition.isDraft,
        !page.tree.value(of: attribute).trimmingSpace().isEmpty
      else { continue }
      return Message(zh: " \(aria.rawValue) ", en: aria.rawValue)
    }
    return nil
  }
}
