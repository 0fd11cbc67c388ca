import Accessibility
import Diagnostics
import HTML

/// An element with a role has the states and properties that the role cannot do without.
struct ARIARequiredAttr: Rule {
  static let metadata = RuleMetadata(
    id: "aria-required-attr", severity: .error,
    summary: Message(zh: "角色必需的状态和属性齐全", en: "Roles have the states they require"),
    rationale: Message(
      zh: """
        自己做的复选框没有 aria-checked，读屏用户就不知道它选没选上；标题没有 aria-level，就不知道是第几级。\
        原生元素自带这些状态，不用再写：role="switch" 的复选框不算缺少。脚本后来加上的状态看不到。
        """,
      en: """
        A checkbox of one's own without aria-checked does not tell people who use a screen reader \
        whether it is ticked, a heading without aria-level not which level it has. Native elements \
        bring these states along: a checkbox with role="switch" lacks nothing. States that a script \
        adds later are not seen.
        """),
    help: Message(zh: "写上缺少的属性，或改用原生元素", en: "add what is missing, or use a native element"),
    requirements: [.wcag(.sc4_1_2), .act("4e8ab6"), .gbt37668(.c3_5_1_2)],
    passing: [
      Example(#"<div role="checkbox" aria-checked="false" tabindex="0">同意</div>"#),
      Example(#"<div role="heading" aria-level="2">办理流程</div>"#),
      Example(#"<input type="checkbox" role="switch" aria-label="大字版">"#),
      Example(#"<div role="separator"></div>"#),
      Example(
        #"<div role="separator" tabindex="0" aria-valuenow="40" aria-label="分栏"></div>"#),
      Example(#"<input role="combobox" aria-expanded="false" aria-label="街道">"#),
      Example(#"<div role="button">提交</div>"#),
    ],
    failing: [
      Example(#"↓<div role="checkbox" tabindex="0">同意</div>"#),
      Example(#"↓<div role="heading">办理流程</div>"#),
      Example(#"↓<div role="radio" aria-checked="" tabindex="0">本人办理</div>"#),
      Example(#"↓<div role="slider" tabindex="0" aria-label="字号"></div>"#),
      Example(#"↓<div role="separator" tabindex="0" aria-label="分栏"></div>"#),
      Example(#"↓<input role="combobox" aria-controls="list" aria-label="街道"><ul id="list"></ul>"#),
      Example(#"↓<input role="combobox" aria-expanded="true" aria-label="街道">"#),
    ],
    inapplicable: [
      Example(#"<p>正文</p><input type="checkbox" aria-label="同意">"#),
      Example(#"<input type="checkbox" role="checkbox" aria-label="同意">"#),
      Example(#"<h2 role="heading">办理流程</h2>"#),
      Example(#"<div role="checkbox" style="display:none">同意</div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .role)
    where page.tree[element].namespace != .mathML && page.isExposed(element) {
      guard let role = page.explicitRole(of: element), role != page.implicitRole(of: element)
      else { continue }
      let missing = required(by: role, of: element, on: page).filter {
        page.tree.bytes($0.attributeName, of: element)?.trimmingSpace().isEmpty ?? true
      }
      guard !missing.isEmpty else {
        reporter.pass(element)
        continue
      }
      let names = missing.map(\.rawValue)
      reporter.fail(
        element,
        Message(
          zh: "角色 \(role.rawValue) 缺少 \(names.joined(separator: "、"))",
          en: "the role \(role.rawValue) lacks \(names.joined(separator: ", "))"))
    }
  }

  /// The states and properties that the role needs on this element and has no other value for.
  private func required(
    by role: Role, of element: PageTree.NodeID, on page: AccessiblePage
  ) -> [ARIAAttribute] {
    switch role {
    case .separator: return page.isFocusable(element) ? [.valuenow] : []
    case .combobox: return requiredByCombobox(element, on: page)
    default:
      let definition = role.definition
      guard !definition.required.isEmpty else { return [] }
      return definition.required.members.filter { attribute in
        !definition.implicitValues.contains { $0.attribute == attribute }
          && !hasNativeState(attribute, element, on: page)
      }
    }
  }

  /// A list that is closed need not exist yet, and authors of WAI-ARIA 1.1 name it by `aria-owns`.
  private func requiredByCombobox(
    _ element: PageTree.NodeID, on page: AccessiblePage
  ) -> [ARIAAttribute] {
    let namesList =
      page.tree.has(.ariaOwns, of: element) || page.tree.isElement(element, .select)
    guard page.tree.hasKeyword("true", .ariaExpanded, of: element), !namesList else {
      return page.tree.isElement(element, .select) ? [] : [.expanded]
    }
    return [.controls]
  }

  /// Whether browsers take the state from the element itself.
  private func hasNativeState(
    _ attribute: ARIAAttribute, _ element: PageTree.NodeID, on page: AccessiblePage
  ) -> Bool {
    guard page.tree[element].namespace == .html else { return false }
    let tag = page.tree[element].tag
    switch attribute {
    case .checked: return tag == .option || tag == .input && hasNativeTick(element, on: page)
    case .valuenow: return [.input, .meter, .progress].contains(tag)
    case .level: return [.h1, .h2, .h3, .h4, .h5, .h6].contains(tag)
    default: return false
    }
  }

  private func hasNativeTick(_ element: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree.hasKeyword("checkbox", .type, of: element)
      || page.tree.hasKeyword("radio", .type, of: element)
  }
}
