import Accessibility
import Diagnostics
import HTML

/// Dialogs have a name.
struct ARIADialogName: Rule {
  static let metadata = RuleMetadata(
    id: "aria-dialog-name", severity: .warning,
    summary: Message(zh: "对话框有名称", en: "Dialogs have a name"),
    rationale: Message(
      zh: """
        对话框打开时，读屏软件先念它的名称。没有名称，用户只知道焦点忽然到了别处，不知道要他做什么。\
        关着的对话框不在页面上，本规则看不到；由脚本打开的，请把它打开后的网页也检查一遍。
        """,
      en: """
        When a dialog opens a screen reader says its name first. Without one people only notice that \
        the focus is suddenly elsewhere, not what they are asked. A dialog that is closed is not on \
        the page and is not seen by the rule; of dialogs that a script opens check the opened page.
        """),
    help: Message(
      zh: "用 aria-labelledby 指向对话框的标题，或写 aria-label",
      en: "point to the dialog's heading with aria-labelledby, or give it an aria-label"),
    requirements: [.wcag(.sc4_1_2)],
    passing: [
      Example(#"<div role="dialog" aria-labelledby="t"><h2 id="t">选择字号</h2></div>"#),
      Example(#"<div role="alertdialog" aria-label="确认删除"><p>删除后不能恢复</p></div>"#),
      Example(#"<dialog open aria-label="登录"><p>请登录</p></dialog>"#),
    ],
    failing: [
      Example(#"↓<div role="dialog"><h2>选择字号</h2></div>"#),
      Example(#"↓<div role="alertdialog" aria-labelledby="缺"><p>确定吗？</p></div>"#),
      Example("↓<dialog open><p>请登录</p></dialog>"),
    ],
    inapplicable: [
      Example("<dialog><p>关着的对话框</p></dialog>"),
      Example(#"<div role="dialog" hidden><p>请登录</p></div>"#),
      Example("<p>没有对话框</p>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for dialog in page.tree.elements(.dialog)
    where !page.tree.has(.role, of: dialog) && page.isExposed(dialog) {
      expectName(of: dialog, on: page, &reporter)
    }
    for dialog in page.exposedElements(withRole: { $0 == .dialog || $0 == .alertdialog }) {
      expectName(of: dialog, on: page, &reporter)
    }
  }

  private func expectName(
    of dialog: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    reporter.expectName(
      of: dialog, on: page, Message(zh: "对话框没有名称", en: "the dialog has no name"))
  }
}
