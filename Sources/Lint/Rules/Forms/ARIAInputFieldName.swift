import Accessibility
import Diagnostics
import HTML

/// Form fields made with a role have a name.
struct ARIAInputFieldName: Rule {
  static let metadata = RuleMetadata(
    id: "aria-input-field-name", severity: .error,
    summary: Message(zh: "自制的输入控件有名称", en: "Form fields made with a role have a name"),
    rationale: Message(
      zh: """
        用 role 做成的输入框、下拉框、滑块，浏览器不会替它们找名称：label 元素对它们不起作用，\
        输入框里的文字是内容，不是名称。没有名称，读屏用户不知道要填什么、选什么。
        """,
      en: """
        For fields, lists and sliders made with a role browsers do not look for a name: label \
        elements do not reach them, and the text inside is what was entered, not what is asked. \
        Without a name people who use a screen reader do not know what to enter or choose.
        """),
    help: Message(
      zh: "用 aria-labelledby 指向旁边的文字，或写 aria-label；更好的办法是用 input 或 select",
      en: """
        point to the text beside it with aria-labelledby or give it an aria-label; better, use an \
        input or select
        """),
    requirements: [.wcag(.sc4_1_2), .act("e086e5"), .gbt37668(.c3_2_1_3)],
    passing: [
      Example(#"<div role="textbox" contenteditable aria-label="意见"></div>"#),
      Example(#"<p id="t">区县</p><div role="combobox" aria-labelledby="t" tabindex="0">东区</div>"#),
      Example(#"<div role="slider" title="字号" aria-valuenow="2" tabindex="0"></div>"#),
    ],
    failing: [
      Example(#"<label for="n">意见</label>↓<div role="textbox" id="n" contenteditable></div>"#),
      Example(#"<label>意见 ↓<span role="searchbox" tabindex="0">残疾人证</span></label>"#),
      Example(#"↓<div role="combobox" tabindex="0" aria-expanded="false">东区</div>"#),
      Example(#"↓<ul role="listbox"><li role="option">东区</li></ul>"#),
      Example(#"↓<span role="spinbutton" tabindex="0" aria-valuenow="1">1</span>"#),
    ],
    inapplicable: [
      Example("<input> <textarea></textarea> <select></select>"),
      Example(#"<div role="textbox" hidden></div>"#),
      Example(#"<div contenteditable></div>"#),
      Example(#"<input role="combobox">"#),
      Example(#"<div role="checkbox"></div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for field in page.exposedElements(withRole: FormFieldRoles.isInput)
    where !page.tree.isElement(field, in: [.input, .select, .textarea]) {
      reporter.expectName(
        of: field, on: page, Message(zh: "输入控件没有名称", en: "the field has no name"))
    }
  }
}
