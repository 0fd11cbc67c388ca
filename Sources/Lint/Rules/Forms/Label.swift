import Accessibility
import Diagnostics
import HTML

/// Form fields have a name.
struct Label: Rule {
  static let metadata = RuleMetadata(
    id: "label", severity: .error,
    summary: Message(zh: "输入框有名称", en: "Form fields have a name"),
    rationale: Message(
      zh: """
        没有名称的输入框，读屏用户听到的是“编辑，空”，不知道要填什么；语音用户也无法说“点击姓名”。\
        文字写在旁边却没有用 label 关联，就是没有名称。placeholder 和 title 在这里也算名称，虽然不如看得见的标签。\
        下拉框由 select-name 检查，按钮由 input-button-name 检查。
        """,
      en: """
        At a field without a name people who use a screen reader hear “edit, blank” and do not know \
        what to enter, and nobody can call it by voice. Text beside a field that no label element \
        ties to it does not name it. A placeholder or title counts here, though a label that can be \
        seen is better. Lists to choose from are the business of select-name, buttons that of \
        input-button-name.
        """),
    help: Message(
      zh: "用 <label for=\"…\"> 把文字和输入框关联起来",
      en: "tie the text to the field with <label for=\"…\">"),
    requirements: [.wcag(.sc1_3_1), .wcag(.sc4_1_2), .act("e086e5"), .gbt37668(.c3_2_1_3)],
    isLegalMinimum: true,
    passing: [
      Example(#"<label for="n">姓名</label><input id="n">"#),
      Example("<label>电话 <input type=\"tel\"></label>"),
      Example(#"<p id="t">意见</p><textarea aria-labelledby="t"></textarea>"#),
      Example(#"<input type="search" aria-label="站内搜索">"#),
      Example(#"<input placeholder="请输入关键词"> <input type="password" title="密码">"#),
      Example(#"<label><input type="checkbox"> 我已阅读须知</label>"#),
      Example(#"<input type="checkbox" role="switch" aria-label="大字版">"#),
      Example(#"<label>颜色 <input type="color"></label>"#),
    ],
    failing: [
      Example("<p>姓名</p>↓<input>"),
      Example(#"<label>姓名</label>↓<input name="n">"#),
      Example(#"<label for="m">姓名</label>↓<input id="n">"#),
      Example(#"↓<input type="checkbox"><span>我已阅读须知</span>"#),
      Example(#"↓<textarea aria-label=" ">请填写</textarea>"#),
      Example(#"↓<input type="password" name="密码" disabled>"#),
      Example(#"<label for="f"></label>↓<input type="file" id="f">"#),
      Example(#"<div role="menu">↓<input type="checkbox" role="menuitemcheckbox">大字</div>"#),
      Example(#"<label>　</label><label>↓<input type="radio" name="s"></label>"#),
    ],
    inapplicable: [
      Example(#"<input type="hidden" name="n">"#),
      Example(#"<input hidden> <input aria-hidden="true" disabled>"#),
      Example(#"<input type="submit"> <input type="image" src="go.png">"#),
      Example("<select><option>男</option></select>"),
      Example(#"<input role="none" disabled>"#),
      Example(#"<div style="display:none"><textarea></textarea></div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for field in page.tree.elements(.input)
    where page.isExposed(field) && !isButtonOrHidden(field, page.tree) && isField(field, on: page) {
      expectName(of: field, on: page, &reporter)
    }
    for field in page.tree.elements(.textarea)
    where page.isExposed(field) && isField(field, on: page) {
      expectName(of: field, on: page, &reporter)
    }
  }

  private func expectName(
    of field: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    reporter.expectName(of: field, on: page, Message(zh: "输入框没有名称", en: "the field has no name"))
  }

  private func isButtonOrHidden(_ input: PageTree.NodeID, _ tree: PageTree) -> Bool {
    let type = InputType(of: input, in: tree)
    return type.isButton || type == .hidden
  }

  /// Whether the element is a field to assistive technology; passwords, dates and files have no role.
  private func isField(_ field: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    guard let role = page.role(of: field) else { return !page.isPresentational(field) }
    return FormFieldRoles.contains(role)
  }
}
