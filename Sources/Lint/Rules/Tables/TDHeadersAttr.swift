import Accessibility
import Diagnostics
import HTML

/// A cell's `headers` names header cells of its own table.
struct TDHeadersAttr: Rule {
  static let metadata = RuleMetadata(
    id: "td-headers-attr", severity: .error,
    summary: Message(zh: "headers 指向本表的表头", en: "headers names header cells of the same table"),
    rationale: Message(
      zh: """
        headers 说明一个单元格属于哪些表头，读屏软件先念表头再念内容。指向别的表、普通单元格、\
        自己或不存在的 id，念出来的表头就是错的，或者没有。
        """,
      en: """
        headers says to which header cells a cell belongs, and screen readers read these before the \
        content. Where it names another table, a data cell, the cell itself or nothing at all, \
        people hear a wrong header or none.
        """),
    help: Message(
      zh: "写本表中 <th> 的 id；简单的表格用 scope 就够了",
      en: "name ids of <th> cells of this table; for simple tables scope is enough"),
    requirements: [.wcag(.sc1_3_1), .act("a25f45")],
    passing: [
      Example(
        #"<table><tr><th id="a">年份</th></tr><tr><td headers="a">2026</td></tr></table>"#),
      Example(
        #"<table><tr><th id="a" colspan="2">合计</th></tr><tr><th id="b" headers="a">男</th><th headers="a">女</th></tr><tr><td headers="a b">1</td><td>2</td></tr></table>"#
      ),
      Example(
        #"<table><tr><td id="a" role="columnheader">年份</td></tr><tr><td headers="a">1</td></tr></table>"#
      ),
      Example(#"<table><tr><th>年份</th></tr><tr><td headers="">2026</td></tr></table>"#),
    ],
    failing: [
      Example(
        #"<table><tr><th id="a">年份</th></tr></table><table><tr>↓<td headers="a">1</td></tr></table>"#
      ),
      Example(#"<table><tr><th>年份</th></tr><tr>↓<td id="a" headers="a">2026</td></tr></table>"#),
      Example(#"<table><tr><td id="a">年份</td></tr><tr>↓<td headers="a">1</td></tr></table>"#),
      Example(
        #"<table><tr><th id="a">年份</th></tr><tr>↓<td headers="a missing">1</td></tr></table>"#),
    ],
    inapplicable: [
      Example("<table><tr><th>年份</th></tr><tr><td>2026</td></tr></table>"),
      Example(
        #"<table role="presentation"><tr><td id="a">左</td><td headers="a">右</td></tr></table>"#),
      Example(#"<table hidden><tr><td headers="missing">1</td></tr></table>"#),
      Example(
        #"<table style="position:absolute;left:-9999px"><tr><td headers="missing">1</td></tr></table>"#
      ),
      Example(#"<div role="table"><div role="row"><p role="cell" headers="x">1</p></div></div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tables = PageTables(page)
    for cell in page.tree.elements(with: .headers) {
      guard page.tree.isElement(cell, .td) || page.tree.isElement(cell, .th),
        let table = page.tree.closest(.table, above: cell), page.isVisible(table),
        page.isExposed(table), tables.isTable(table), let model = page.table(table),
        let number = model.cell(of: cell)
      else { continue }
      if let fault = model.references(of: number)?.lazy.compactMap({ fault($0, in: model) }).first {
        reporter.fail(cell, fault)
      } else {
        reporter.pass(cell)
      }
    }
  }

  private func fault(_ reference: HeaderReference, in model: TableModel) -> Message? {
    switch reference {
    case .cell(let number):
      model.cells[number].isHeader
        ? nil : Message(zh: "headers 指向的不是表头", en: "headers names a cell that is no header")
    case .itself: Message(zh: "headers 指向单元格自己", en: "headers names the cell itself")
    case .element:
      Message(
        zh: "headers 指向的元素不是本表的单元格", en: "headers names something outside of this table")
    case .nothing(let id):
      Message(zh: "headers 指向的 id“\(id)”不存在", en: "headers names the id “\(id)”, which nothing has")
    }
  }
}
