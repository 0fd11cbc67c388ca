import Accessibility
import Diagnostics
import HTML

/// Each header cell is the header of some cell.
struct THHasDataCells: Rule {
  static let metadata = RuleMetadata(
    id: "th-has-data-cells", severity: .error,
    summary: Message(zh: "每个表头都管着单元格", en: "Each header cell has cells"),
    rationale: Message(
      zh: """
        没有单元格归它管的表头，多半是表格结构写错了：少了一列，headers 指错了，或者 scope 方向反了。\
        读屏用户在单元格里听到的就是别的表头。空的表头不查；没有位置的表格（超过一百万格）也不查。
        """,
      en: """
        A header cell that is for no cell most often means that the table is built wrongly: a column \
        is missing, headers names another cell, or scope points the wrong way. People who use a \
        screen reader then hear other headers than the ones that they should. Empty header cells are \
        passed over.
        """),
    help: Message(
      zh: "补上缺少的单元格，改正 headers 或 scope；不是表头就改成 <td>",
      en: "add the missing cells, correct headers or scope, or use <td> if it is no header"),
    requirements: [.wcag(.sc1_3_1), .act("d0f69e")],
    passing: [
      Example("<table><tr><th>年份</th><th>人数</th></tr><tr><td>2026</td><td>12</td></tr></table>"),
      Example(
        #"<table><tr><th id="a">年</th><th id="b">数</th></tr><tr><td>2026</td></tr><tr><td headers="b">12</td></tr></table>"#
      ),
      Example(
        #"<table><tr><td></td><th>男</th></tr><tr><th scope="row">城镇</th><td>12</td></tr></table>"#),
      Example(
        #"<div role="table"><div role="row"><b role="columnheader">月份</b></div><div role="row"><b role="cell">七月</b></div></div>"#
      ),
      Example("<table><tr><th colspan=2>人数</th></tr><tr><th>男</th><td>1</td></tr></table>"),
    ],
    failing: [
      Example(
        "<table><tr><th>年份</th>↓<th>人数</th></tr><tr><td>2026</td></tr><tr><td>2025</td></tr></table>"
      ),
      Example(
        #"<table><tr><th id="a">年</th>↓<th>数</th></tr><tr><td>2026</td><td headers="a">1</td></tr></table>"#
      ),
      Example(#"<table><tr><td>2026</td>↓<th scope="row">年份</th></tr></table>"#),
      Example(
        #"<div role="grid"><div role="row"><b role="columnheader">甲</b>↓<b role="columnheader">乙</b></div><div role="row"><b role="gridcell">1</b></div></div>"#
      ),
    ],
    inapplicable: [
      Example("<table><tr><td>2026</td></tr></table>"),
      Example(#"<table role="presentation"><tr><th>左</th></tr></table>"#),
      Example(#"<table><tr><th style="display:none">年份</th></tr><tr><td>2026</td></tr></table>"#),
      Example(#"<table><tr><th role="cell">年份</th></tr><tr><td>2026</td></tr></table>"#),
      Example("<div><tr><th>年份</th></tr></div>"),
      Example(#"<table role="treegrid"><tr><th>年份</th></tr></table>"#),
      Example("<table><tr><th></th></tr></table>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for header in page.tree.elements(.th) where !page.tree.has(.role, of: header) {
      judge(header, on: page, &reporter)
    }
    for element in page.tree.elements(with: .role) {
      switch page.explicitRole(of: element) {
      case .columnheader, .rowheader: judge(element, on: page, &reporter)
      default: break
      }
    }
  }

  private func judge(
    _ header: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    let tables = PageTables(page)
    guard page.tree[header].namespace == .html, page.isExposed(header), page.isVisible(header),
      let table = tables.table(around: header), page.isExposed(table),
      page.role(of: table) == .table || page.role(of: table) == .grid,
      let model = page.table(table), let number = model.cell(of: header),
      model.cells[number].isHeader, model.role(of: number) != .cell, !model.isEmptyCell(number)
    else { return }
    if model.hasAssignedCells(number) {
      reporter.pass(header)
    } else {
      reporter.fail(
        header, Message(zh: "没有单元格归这个表头管", en: "no cell belongs to this header cell"))
    }
  }
}
