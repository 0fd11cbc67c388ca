import Accessibility
import Diagnostics
import HTML

/// Buttons have a name.
struct ButtonName: Rule {
  static let metadata = RuleMetadata(
    id: "button-name", severity: .error,
    summary: Message(zh: "按钮有名称", en: "Buttons have a name"),
    rationale: Message(
      zh: """
        没有名称的按钮，读屏软件只念“按钮”，语音用户也叫不出它。只有图标的按钮最容易这样：图标没有替代文本，\
        或者是用样式画上去的。本规则只看有没有名称，不看起得好不好；用脚本加上的名称看不到。
        """,
      en: """
        Of a button without a name a screen reader says no more than “button”, and people who speak \
        to their computer cannot call it. Buttons that show only an icon are often like that: the \
        icon has no text alternative, or a style draws it. The rule asks whether there is a name, \
        not whether it is a good one; what scripts add later it does not see.
        """),
    help: Message(
      zh: "在按钮里写上文字，或用 aria-label 写出它做什么；value 不是 button 的名称",
      en: """
        write text into the button, or say in aria-label what it does; value does not name a button \
        element
        """),
    requirements: [.wcag(.sc4_1_2), .act("97a4e1"), .gbt37668(.c3_2_1_3)],
    isLegalMinimum: true,
    passing: [
      Example("<button>提交申请</button>"),
      Example(#"<button aria-label="关闭"><svg width="9" height="9"></svg></button>"#),
      Example(#"<button><img src="print.png" alt="打印本页"></button>"#),
      Example(#"<span role="button" tabindex="0" title="放大字号">＋</span>"#),
      Example(#"<label>订阅通知 <button></button></label>"#),
      Example(#"<button role="none">返回</button>"#),
    ],
    failing: [
      Example("↓<button></button>"),
      Example(#"↓<button type="button" value="查询"></button>"#),
      Example(#"↓<button><img src="print.png" alt=""></button>"#),
      Example(#"↓<button aria-label=" "><span aria-hidden="true">×</span></button>"#),
      Example("↓<button>　　</button>"),
      Example(#"↓<div role="button" tabindex="0"><i class="icon-close"></i></div>"#),
      Example(#"↓<button style="position:absolute;left:-9999px"></button>"#),
      // What can be focused is a button whatever else it is called.
      Example(#"↓<button role="none"></button>"#),
    ],
    inapplicable: [
      Example("<p>没有按钮</p>"),
      Example("<button hidden></button>"),
      Example(#"<button aria-hidden="true"></button>"#),
      Example(#"<div style="visibility:hidden"><button></button></div>"#),
      Example(#"<button role="link"></button>"#),
      Example(#"<button role="none" disabled></button>"#),
      Example(#"<input type="button"> <input type="image" src="go.png">"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for button in page.tree.elements(.button)
    where page.isExposed(button) && page.role(of: button) == .button {
      expectName(of: button, on: page, &reporter)
    }
    for element in page.exposedHTMLElements(withRole: { $0 == .button })
    where !page.tree.isElement(element, .button) && !isInputButton(element, page.tree) {
      expectName(of: element, on: page, &reporter)
    }
  }

  private func expectName(
    of button: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    reporter.expectName(
      of: button, on: page, Message(zh: "按钮没有名称", en: "the button has no name"))
  }

  /// Whether the element belongs to the rules about `input` elements that are buttons.
  private func isInputButton(_ element: PageTree.NodeID, _ tree: PageTree) -> Bool {
    tree.isElement(element, .input) && InputType(of: element, in: tree).isButton
  }
}
