import Accessibility
import Diagnostics
import HTML

/// What a field's `autocomplete` asks for is something that browsers can fill in.
struct AutocompleteValid: Rule {
  static let metadata = RuleMetadata(
    id: "autocomplete-valid", severity: .error,
    summary: Message(zh: "autocomplete 的值有效", en: "Values of autocomplete are valid"),
    rationale: Message(
      zh: """
        浏览器按 autocomplete 自动填写姓名、地址和电话，也能给字段配上图标。手不方便、记性不好、\
        看不清的人因此少打许多字。值写错了，这些都没有。本规则只看值合不合规定，不看与字段是否相称。
        """,
      en: """
        By autocomplete browsers fill in names, addresses and telephone numbers and may show icons \
        beside fields. That spares much typing to people whose hands, memory or sight are weak. A \
        wrong value spares nothing. The rule asks whether the value is one that HTML defines, not \
        whether it is the right one for the field.
        """),
    help: Message(
      zh: "用规定的词，例如 name、tel、email、street-address；不要自动填写就写 off",
      en: "use a defined word such as name, tel, email or street-address; to forbid it, write off"),
    requirements: [.wcag(.sc1_3_5), .act("73f2c2")],
    passing: [
      Example(#"<label>姓名<input autocomplete="name"></label>"#),
      Example(#"<label>收件地址<textarea autocomplete="shipping Street-Address"></textarea></label>"#),
      Example(#"<label>单位电话<input type="tel" autocomplete="section-a work tel"></label>"#),
      Example(
        #"<label>密码<input type="password" autocomplete="current-password webauthn"></label>"#),
      Example(
        #"<label>月份<select autocomplete="bday-month"><option>一月</option></select></label>"#),
    ],
    failing: [
      Example(#"<label>姓名↓<input autocomplete="姓名"></label>"#),
      Example(#"<label>地址↓<input autocomplete="address-line1 address-line2"></label>"#),
      Example(#"<label>邮箱↓<input autocomplete="work,email"></label>"#),
      Example(#"<label>邮箱↓<input autocomplete="work shipping email"></label>"#),
      Example(#"<label>姓名↓<input autocomplete="home name"></label>"#),
      Example(#"<label>证号↓<input autocomplete="nope" role="note" tabindex="0"></label>"#),
    ],
    inapplicable: [
      Example(#"<label>姓名<input></label>"#),
      Example(#"<input autocomplete="off"><input autocomplete="ON"><input autocomplete="  ">"#),
      Example(#"<input type="hidden" autocomplete="x"><input type="submit" autocomplete="x">"#),
      Example(#"<input type="checkbox" autocomplete="x"><input autocomplete="x" disabled>"#),
      Example(#"<input autocomplete="x" aria-disabled="true"><input autocomplete="x" hidden>"#),
      Example(#"<input autocomplete="x" role="note" tabindex="-1">"#),
      Example(#"<form autocomplete="x"><label>姓名<input></label></form>"#),
    ])

  private static let typesWithout = [
    "button", "checkbox", "file", "hidden", "image", "radio", "reset", "submit",
  ].map { Array($0.utf8) }

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .autocomplete) where applies(to: element, on: page) {
      let value = page.tree.bytes(.autocomplete, of: element) ?? []
      do {
        if case .only = try AutofillDetail(reading: value) { continue }
        reporter.pass(element)
      } catch AutofillProblem.empty {
        continue
      } catch {
        reporter.fail(element, Self.message(error))
      }
    }
  }

  private func applies(to element: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    let tree = page.tree
    guard tree[element].namespace == .html else { return false }
    switch tree[element].tag {
    case .input:
      let type = tree.bytes(.type, of: element)?.trimmingSpace() ?? []
      if Self.typesWithout.contains(where: { ASCII.equal($0, type) }) { return false }
    case .select, .textarea: break
    default: return false
    }
    guard page.isVisible(element) || page.isExposed(element), !page.isDisabled(element),
      !tree.hasKeyword("true", .ariaDisabled, of: element)
    else { return false }
    return page.isTabbable(element) || page.role(of: element)?.isKind(of: .widget) ?? true
  }

  private static func message(_ problem: AutofillProblem) -> Message {
    switch problem {
    case .empty, .noField:
      Message(zh: "autocomplete 没有说填什么", en: "autocomplete does not say what to fill in")
    case .unknown(let token):
      Message(zh: "autocomplete 没有“\(token)”这个值", en: "autocomplete has no value “\(token)”")
    case .misplaced(let token):
      Message(
        zh: "autocomplete 里的“\(token)”位置不对",
        en: "“\(token)” is at the wrong place in autocomplete")
    case .kindWithoutContact(let kind, let field):
      Message(
        zh: "“\(kind.rawValue)”只能用在电话、邮箱前面，不能用在“\(field.rawValue)”前面",
        en: """
          “\(kind.rawValue)” can stand before a telephone or e-mail field, not before \
          “\(field.rawValue)”
          """)
    }
  }
}
