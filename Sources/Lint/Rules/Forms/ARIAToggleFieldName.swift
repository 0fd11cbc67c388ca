import Accessibility
import Diagnostics
import HTML

/// Check boxes, radio buttons and switches made with a role have a name.
struct ARIAToggleFieldName: Rule {
  static let metadata = RuleMetadata(
    id: "aria-toggle-field-name", severity: .error,
    summary: Message(
      zh: "自制的复选框、单选钮和开关有名称",
      en: "Check boxes, radio buttons and switches made with a role have a name"),
    rationale: Message(
      zh: """
        用 role 做成的复选框、单选钮、开关靠里面的文字得名。文字写在旁边而不在里面时，读屏用户只听到“未选中”，\
        不知道选的是什么。
        """,
      en: """
        Check boxes, radio buttons and switches made with a role are named by the text inside. Where \
        the text stands beside them, people who use a screen reader hear “not checked” and not what.
        """),
    help: Message(
      zh: "把文字放进控件里，或用 aria-labelledby 指向旁边的文字",
      en: "put the text into the control, or point to the text beside it with aria-labelledby"),
    requirements: [.wcag(.sc4_1_2), .act("e086e5"), .gbt37668(.c3_2_1_3)],
    passing: [
      Example(#"<div role="checkbox" aria-checked="false" tabindex="0">我已阅读须知</div>"#),
      Example(
        #"<span role="switch" aria-checked="true" tabindex="0" aria-labelledby="t"></span><span id="t">大字版</span>"#
      ),
      Example(#"<button role="radio" aria-checked="true">标准字号</button>"#),
      Example(
        #"<ul role="menu"><li role="menuitemradio" aria-checked="true" aria-label="大"></li></ul>"#),
    ],
    failing: [
      Example(#"↓<div role="checkbox" aria-checked="false" tabindex="0"></div><p>我已阅读须知</p>"#),
      Example(#"<label>大字版 ↓<span role="switch" aria-checked="true" tabindex="0"></span></label>"#),
      Example(
        #"<ul role="menu">↓<li role="menuitemcheckbox" aria-checked="true"><i>　</i></li></ul>"#),
    ],
    inapplicable: [
      Example(#"<input type="checkbox"> <input type="checkbox" role="switch">"#),
      Example(#"<div role="checkbox" aria-checked="false" hidden></div>"#),
      Example(#"<div role="textbox"></div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for field in page.exposedElements(withRole: FormFieldRoles.isToggle)
    where !page.tree.isElement(field, .input) {
      reporter.expectName(
        of: field, on: page, Message(zh: "控件没有名称", en: "the control has no name"))
    }
  }
}
