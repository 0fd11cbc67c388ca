import Accessibility
import Diagnostics
import HTML

/// A `role` attribute names a role that exists.
struct ARIARoles: Rule {
  static let metadata = RuleMetadata(
    id: "aria-roles", severity: .error,
    summary: Message(zh: "role 属性值有效", en: "Values of role attributes are valid"),
    rationale: Message(
      zh: """
        浏览器不认得的角色等于没有写，读屏用户听到的是一段普通文字，而不是按钮、导航或图片。\
        几个词里只要有一个认得就算有效，其余是给旧软件的备选。抽象角色（如 widget）只供标准自己分类，不算有效。
        """,
      en: """
        A role that browsers do not know is as good as none: people who use a screen reader meet \
        plain text in place of a button, a navigation or an image. One known word among several is \
        enough, the others are for older programs. Abstract roles such as widget only serve the \
        standard to sort the others; they count as unknown.
        """),
    help: Message(
      zh: "改成 WAI-ARIA 里的角色，或删去 role", en: "use a role of WAI-ARIA, or remove the attribute"),
    requirements: [.wcag(.sc4_1_2), .act("674b10")],
    passing: [
      Example(#"<div role="navigation" aria-label="栏目">栏目</div>"#),
      Example(#"<div role="SEARCH">站内搜索</div>"#),
      Example(#"<section role="doc-chapter 章节">第一章</section>"#),
      Example(#"<svg role="graphics-symbol img" aria-label="无障碍"></svg>"#),
    ],
    failing: [
      Example(#"↓<div role="按钮">提交</div>"#),
      Example(#"↓<span role="buton lnik">提交</span>"#),
      Example(#"↓<div role="widget">组件</div>"#),
      Example(#"<ul>↓<li role="item">甲</li></ul>"#),
      Example(#"↓<div role="button,link">提交</div>"#),
    ],
    inapplicable: [
      Example("<p>正文</p>"),
      Example(#"<div role>正文</div><div role="">正文</div><div role="  ">正文</div>"#),
      Example(#"<div role="buton" hidden>提交</div>"#),
      Example(#"<div aria-hidden="true"><span role="buton">提交</span></div>"#),
      Example(#"<div style="visibility:hidden" role="buton">提交</div>"#),
      Example(#"<math><mi role="数字">x</mi></math>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .role)
    where page.tree[element].namespace != .mathML && page.isExposed(element) {
      let value = page.tree.bytes(.role, of: element)?.trimmingSpace() ?? []
      guard !value.isEmpty else { continue }
      guard page.explicitRole(of: element) == nil else {
        reporter.pass(element)
        continue
      }
      let text = String(decoding: value.prefix(40), as: UTF8.self)
      reporter.fail(
        element,
        Message(zh: "WAI-ARIA 没有“\(text)”这个角色", en: "WAI-ARIA has no role “\(text)”"))
    }
  }
}
