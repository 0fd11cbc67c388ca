import Accessibility
import Diagnostics
import HTML

/// An element has a role that HTML allows on it.
struct ARIAAllowedRole: Rule {
  static let metadata = RuleMetadata(
    id: "aria-allowed-role", severity: .warning,
    summary: Message(zh: "role 适合所在的元素", en: "Roles fit the elements they stand on"),
    rationale: Message(
      zh: """
        HTML 规定哪些元素可以改成哪些角色。主要内容写成 role="button"、单选框写成 role="heading"，\
        浏览器和读屏软件的做法各不相同，元素原来的功能也对不上。写出元素本来就有的角色不算错；\
        li 能不能改由所在的列表决定，这里从宽。
        """,
      en: """
        HTML says which elements may take which roles. With role="button" on main, or \
        role="heading" on a radio button, browsers and screen readers each do something else, and \
        what the element does no longer fits. Writing the role that an element has anyway is no \
        mistake. What li may be depends on its list; the rule is generous there.
        """),
    help: Message(
      zh: "删去 role，或改用合适的元素（例如 div）",
      en: "remove the role, or use an element that may have it, such as div"),
    requirements: [],
    passing: [
      Example(#"<a href="/" role="button">提交</a><div role="main">全文</div>"#),
      Example(#"<section role="doc-chapter">第一章</section><nav role="navigation">栏目</nav>"#),
      Example(#"<ul role="toolbar" aria-label="工具"><li role="button">打印</li></ul>"#),
      Example(#"<input type="checkbox" role="switch" aria-label="大字版"><h2 role="tab">甲</h2>"#),
      Example(#"<site-card role="article">卡片</site-card><td role="button">不在表格里</td>"#),
      Example(##"<ul role="tablist"><li role="none"><a href="#a" role="tab">甲</a></li></ul>"##),
    ],
    failing: [
      Example(#"↓<main role="button">提交</main>"#),
      Example(#"↓<input type="radio" role="heading" aria-level="2" aria-label="甲">"#),
      Example(#"↓<h1 role="button">标题</h1>"#),
      Example(#"<details>↓<summary role="button">目录</summary><p>一</p></details>"#),
      Example(#"↓<img src="a.png" alt="" role="button">"#),
      Example(#"↓<ul role="article"><li>甲</li></ul>"#),
    ],
    inapplicable: [
      Example("<p>正文</p>"),
      Example(#"<main role="button" hidden>提交</main>"#),
      Example(#"<main role="按钮">提交</main>"#),
      Example(#"<svg role="link" aria-label="图"></svg>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .role)
    where page.tree[element].namespace == .html && page.isExposed(element) {
      guard let role = page.explicitRole(of: element) else { continue }
      if page.implicitRole(of: element) == role
        || AllowedRoles(of: element, on: page).contains(role)
      {
        reporter.pass(element)
      } else {
        let tag = page.tree.name(of: element)
        let name = role.rawValue
        reporter.fail(
          element,
          Message(
            zh: "<\(tag)> 不能有角色 \(name)", en: "<\(tag)> may not have the role \(name)"))
      }
    }
  }
}
