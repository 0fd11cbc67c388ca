import Accessibility
import Diagnostics
import HTML

/// States that only fit under a condition are used only where it holds.
struct ARIAConditionalAttr: Rule {
  static let metadata = RuleMetadata(
    id: "aria-conditional-attr", severity: .error,
    summary: Message(zh: "有条件的 aria- 属性用得其所", en: "aria- attributes with a condition meet it"),
    rationale: Message(
      zh: """
        原生复选框自带选中状态，再写一个不同的 aria-checked，眼睛看到的和耳朵听到的就不一样。\
        表格行的展开、层级、序号只在树形表格里有意义，在普通表格里浏览器会忽略。
        """,
      en: """
        A native checkbox has a state of its own; an aria-checked that says otherwise lets people \
        hear what others do not see. Whether a row is open, and its level and number, mean something \
        in a tree grid only; in other tables browsers ignore them.
        """),
    help: Message(
      zh: "删去复选框上的 aria-checked；需要展开的表格用 role=\"treegrid\"",
      en: "remove aria-checked from the checkbox; use role=\"treegrid\" for a table that opens"),
    requirements: [.wcag(.sc4_1_2)],
    passing: [
      Example(#"<input type="checkbox" aria-checked="true" checked aria-label="同意">"#),
      Example(#"<input type="checkbox" aria-checked="mixed" aria-label="全选">"#),
      Example(
        #"<table role="treegrid"><tr aria-level="1" aria-expanded="true"><td>部门</td></tr></table>"#),
    ],
    failing: [
      Example(#"↓<input type="checkbox" aria-checked="true" aria-label="同意">"#),
      Example(#"↓<input type="checkbox" checked aria-checked="false" aria-label="同意">"#),
      Example(#"<table>↓<tr aria-expanded="false"><td>部门</td></tr></table>"#),
      Example(
        #"<div role="grid">↓<div role="row" aria-level="2"><p role="gridcell">甲</p></div></div>"#),
    ],
    inapplicable: [
      Example(#"<div role="checkbox" aria-checked="true">同意</div><input type="checkbox">"#),
      Example(#"<table><tr aria-rowindex="3"><td>部门</td></tr></table>"#),
      Example(#"<table hidden><tr aria-level="1"><td>部门</td></tr></table>"#),
      Example(#"<div role="row" aria-level="1">不在表格里</div>"#),
    ])

  private static let rowAttributes: [(AttributeName, ARIAAttribute)] = [
    (.ariaExpanded, .expanded), (.ariaLevel, .level), (.ariaPosinset, .posinset),
    (.ariaSetsize, .setsize),
  ]

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .ariaChecked)
    where page.tree.isElement(element, .input) && page.isExposed(element)
      && page.tree.hasKeyword("checkbox", .type, of: element)
    {
      judgeCheckbox(element, on: page, &reporter)
    }
    for (name, attribute) in Self.rowAttributes {
      for element in page.tree.elements(with: name)
      where page.role(of: element) == .row && page.isExposed(element) {
        judgeRow(element, attribute, on: page, &reporter)
      }
    }
  }

  private func judgeCheckbox(
    _ element: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    let isTicked = page.tree.has(.checked, of: element)
    if page.tree.hasKeyword(isTicked ? "false" : "true", .ariaChecked, of: element) {
      reporter.fail(
        element,
        Message(
          zh: "aria-checked 与复选框自己的状态不一致",
          en: "aria-checked says otherwise than the checkbox itself"))
    } else {
      reporter.pass(element)
    }
  }

  private func judgeRow(
    _ element: PageTree.NodeID, _ attribute: ARIAAttribute, on page: AccessiblePage,
    _ reporter: inout Reporter
  ) {
    for ancestor in page.tree.ancestors(of: element) {
      switch page.role(of: ancestor) {
      case .treegrid: return reporter.pass(element)
      case .grid, .table:
        let name = attribute.rawValue
        return reporter.fail(
          element,
          Message(
            zh: "\(name) 只能用在树形表格的行上", en: "\(name) is for rows of a tree grid only"))
      default: continue
      }
    }
  }
}
