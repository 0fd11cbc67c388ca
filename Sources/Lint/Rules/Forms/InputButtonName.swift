import Accessibility
import Diagnostics
import HTML

/// Buttons made with `input` have a name.
struct InputButtonName: Rule {
  static let metadata = RuleMetadata(
    id: "input-button-name", severity: .error,
    summary: Message(zh: "input 按钮有名称", en: "Buttons made with input have a name"),
    rationale: Message(
      zh: """
        <input type="button"> 上的字写在 value 里，没有 value 就是一个空按钮，谁也不知道它做什么。\
        提交和重置按钮没有 value 时，浏览器会自己写上字；value 写成空的，就什么也没有了。
        """,
      en: """
        What stands on an <input type="button"> is its value; without one the button is blank, and \
        nobody knows what it does. On buttons for submitting and resetting browsers write a word of \
        their own, unless there is a value that is empty.
        """),
    help: Message(zh: "用 value 写出按钮做什么", en: "say in value what the button does"),
    requirements: [.wcag(.sc4_1_2), .act("97a4e1"), .gbt37668(.c3_2_1_3)],
    isLegalMinimum: true,
    passing: [
      Example(#"<input type="button" value="查询">"#),
      Example(#"<input type="submit"> <input type="reset">"#),
      Example(#"<input type="button" aria-label="查询">"#),
      Example(#"<input type="submit" value="" title="查询">"#),
    ],
    failing: [
      Example(#"↓<input type="button">"#),
      Example(#"↓<input type="button" value=" ">"#),
      Example(#"↓<input type="submit" value="">"#),
      Example(#"↓<input type="reset" value="　" name="重填">"#),
    ],
    inapplicable: [
      Example("<button></button>"),
      Example(#"<input type="image" src="go.png">"#),
      Example(#"<input type="button" hidden>"#),
      Example(#"<input type="button" role="link">"#),
      Example(#"<input value="查询">"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for button in page.tree.elements(.input)
    where page.isExposed(button) && isButton(button, page.tree) && page.role(of: button) == .button
    {
      reporter.expectName(
        of: button, on: page, Message(zh: "按钮没有名称", en: "the button has no name"))
    }
  }

  private func isButton(_ input: PageTree.NodeID, _ tree: PageTree) -> Bool {
    let type = InputType(of: input, in: tree)
    return type.isButton && type != .image
  }
}
