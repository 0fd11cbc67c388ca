import Accessibility
import Diagnostics
import HTML

/// The commands of a menu have a name.
struct ARIACommandName: Rule {
  static let metadata = RuleMetadata(
    id: "aria-command-name", severity: .error,
    summary: Message(zh: "菜单命令有名称", en: "The commands of a menu have a name"),
    rationale: Message(
      zh: """
        role="menuitem" 是菜单里的一条命令。没有名称时，读屏用户在菜单里只听到“菜单项”，不知道按下去会怎样。\
        菜单移到屏幕外时也照样念得到。按钮和链接由 button-name 和 link-name 检查。
        """,
      en: """
        An element with role="menuitem" is a command of a menu. Without a name people who use a \
        screen reader hear “menu item” and do not know what pressing it does, also while the menu is \
        moved off the screen. Buttons and links are the business of button-name and link-name.
        """),
    help: Message(
      zh: "在菜单项里写上文字，或用 aria-label 写出命令",
      en: "write text into the menu item, or say in aria-label what the command is"),
    requirements: [.wcag(.sc4_1_2), .act("m6b1q3"), .gbt37668(.c3_2_1_3)],
    passing: [
      Example(#"<div role="menu"><button role="menuitem">放大字号</button></div>"#),
      Example(#"<ul role="menu"><li role="menuitem" aria-label="打印"></li></ul>"#),
      Example(
        #"<div role="menu"><a role="menuitem" href="/a"><img src="a.png" alt="下载"></a></div>"#),
      Example(#"<div role="menu"><span role="menuitem" title="分享"></span></div>"#),
    ],
    failing: [
      Example(
        #"<div role="menu">↓<button role="menuitem"><img src="a.png" alt=""></button></div>"#),
      Example(
        #"<div role="menubar" style="margin-left:-9999px">↓<div role="menuitem"></div></div>"#),
      Example(#"<ul role="menu">↓<li role="menuitem" aria-label="">　</li></ul>"#),
    ],
    inapplicable: [
      Example("<menu><li></li></menu>"),
      Example(#"<div role="menu" hidden><button role="menuitem"></button></div>"#),
      Example(#"<div role="menu"><div role="menuitemcheckbox" aria-checked="true"></div></div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for item in page.exposedElements(withRole: { $0 == .menuitem }) {
      reporter.expectName(
        of: item, on: page, Message(zh: "菜单命令没有名称", en: "the menu item has no name"))
    }
  }
}
