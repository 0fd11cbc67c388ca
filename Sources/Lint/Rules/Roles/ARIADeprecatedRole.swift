import Accessibility
import Diagnostics
import HTML

/// Roles that the standards have given up are no longer used.
struct ARIADeprecatedRole: Rule {
  static let metadata = RuleMetadata(
    id: "aria-deprecated-role", severity: .warning,
    summary: Message(zh: "不使用已废弃的角色", en: "Deprecated roles are not used"),
    rationale: Message(
      zh: "标准废弃的角色，浏览器和读屏软件会逐渐不再支持，将来听到的只是普通文字。",
      en: """
        Browsers and screen readers drop the roles that a standard has given up; sooner or later \
        people meet plain text in their place.
        """),
    help: Message(
      zh: "改用标准建议的写法，例如用 list 代替 directory",
      en: "use what the standard recommends, such as list in place of directory"),
    requirements: [],
    passing: [
      Example(#"<div role="list"><div role="listitem">甲</div></div>"#),
      Example(#"<div role="directory2 directory3 navigation">栏目</div>"#),
    ],
    failing: [
      Example(#"↓<ul role="directory"><li>甲</li></ul>"#),
      Example(#"<ol role="list">↓<li role="doc-endnote">注一</li></ol>"#),
    ],
    inapplicable: [
      Example(#"<ul><li>甲</li></ul>"#),
      Example(#"<ul role="directory" hidden><li>甲</li></ul>"#),
      Example(#"<div role="没有这个角色">甲</div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .role) where page.isExposed(element) {
      guard let role = page.explicitRole(of: element) else { continue }
      if role.definition.isDeprecated {
        let name = role.rawValue
        reporter.fail(
          element, Message(zh: "角色 \(name) 已废弃", en: "the role \(name) is deprecated"))
      } else {
        reporter.pass(element)
      }
    }
  }
}
