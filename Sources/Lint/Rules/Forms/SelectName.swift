import Accessibility
import Diagnostics
import HTML

/// Lists to choose from have a name.
struct SelectName: Rule {
  static let metadata = RuleMetadata(
    id: "select-name", severity: .error,
    summary: Message(zh: "下拉框有名称", en: "Lists to choose from have a name"),
    rationale: Message(
      zh: """
        没有名称的下拉框，读屏用户只听到第一个选项，例如“北京”，不知道问的是户籍地还是居住地。\
        第一个选项写“请选择区县”不算名称：选定以后它就不见了。
        """,
      en: """
        Of a list without a name people who use a screen reader hear the first choice, such as \
        “Beijing”: is it where they are registered or where they live? A first option “Choose a \
        district” is not a name, it is gone once something is chosen.
        """),
    help: Message(
      zh: "用 <label for=\"…\"> 把文字和下拉框关联起来",
      en: "tie the text to the list with <label for=\"…\">"),
    requirements: [.wcag(.sc1_3_1), .wcag(.sc4_1_2), .act("e086e5"), .gbt37668(.c3_2_1_3)],
    isLegalMinimum: true,
    passing: [
      Example(#"<label for="q">区县</label><select id="q"><option>东区</option></select>"#),
      Example(#"<select aria-label="区县"><option>东区</option></select>"#),
      Example(#"<select title="区县" multiple><option>东区</option></select>"#),
    ],
    failing: [
      Example("<p>区县</p>↓<select><option>请选择区县</option></select>"),
      Example(
        #"<p id="t"></p>↓<select aria-labelledby="t"><option>东区</option></select>"#),
      Example("↓<select multiple><option>东区</option></select>"),
      // What can be focused is what it is, whatever role it is given.
      Example(#"↓<select role="none"><option>东区</option></select>"#),
    ],
    inapplicable: [
      Example("<input>"),
      Example("<select hidden><option>东区</option></select>"),
      Example(#"<select role="none" disabled><option>东区</option></select>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for list in page.tree.elements(.select)
    where page.isExposed(list) && page.role(of: list).map(FormFieldRoles.contains) ?? false {
      reporter.expectName(
        of: list, on: page, Message(zh: "下拉框没有名称", en: "the list has no name"))
    }
  }
}
