import Accessibility
import Diagnostics
import HTML

/// In larger tables each cell has a header cell.
struct TDHasHeader: Rule {
  static let metadata = RuleMetadata(
    id: "td-has-header", severity: .error,
    summary: Message(zh: "较大的表格里每个单元格有表头", en: "In larger tables each cell has a header cell"),
    rationale: Message(
      zh: """
        看不见整张表的人每到一格，靠表头知道这个数是什么。一部分单元格没有表头，就只剩一个数。\
        只查三行三列以上、已有表头的表格；空单元格不算，同列上方或同行有 th 的也不算。一个表头都没有的由 table-header-missing 报告。
        """,
      en: """
        People who do not see the table as a whole learn from the header cells what a number is. A \
        cell without one is a mere number. The rule looks at tables of at least three rows and \
        columns that have header cells. Empty cells do not count, nor do those with a th further up \
        in their column or in their row. Of tables without any, table-header-missing speaks.
        """),
    help: Message(
      zh: "给每一行或每一列写 <th>，复杂的表格用 headers",
      en: "give each row or column a <th>, and use headers in complex tables"),
    requirements: [.wcag(.sc1_3_1)],
    passing: [
      Example("<table><tr><th>年<th>男<th>女<tr><td>2025<td>1<td>2<tr><td>2026<td>3<td>4</table>"),
      Example(
        """
        <table><tr><td><th>男<th>女
        <tr><th scope=row>城镇<td>1<td>2<tr><th scope=row>农村<td>3<td>4</table>
        """),
    ],
    failing: [
      Example(
        """
        <table><tr><th>年<th>男<td>
        <tr><td>2025<td>1↓<td>2<tr><td>2026<td>3↓<td>4</table>
        """)
    ],
    inapplicable: [
      Example("<table><tr><td>1<td>2<td>3<tr><td>1<td>2<td>3<tr><td>1<td>2<td>3</table>"),
      Example("<table><tr><th>年<td>男<tr><td>2025<td>1</table>"),
      Example("<table hidden><tr><th>年<td>男<td>女<tr><td>1<td>2<td>3<tr><td>1<td>2<td>3</table>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for table in PageTables(page).elements {
      guard let model = page.table(table), model.width >= 3, model.height >= 3,
        model.cells.contains(where: \.isHeader)
      else { continue }
      judgeCells(of: model, on: page, &reporter)
    }
  }

  private func judgeCells(
    of model: TableModel, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    var headedRows = [Bool](repeating: false, count: model.height)
    for cell in model.cells where cell.isHeader { for row in cell.rows { headedRows[row] = true } }
    var headedColumns = [Bool](repeating: false, count: model.width)
    for (number, cell) in model.cells.enumerated() {
      if cell.isHeader {
        for column in cell.columns { headedColumns[column] = true }
        continue
      }
      guard !model.isEmptyCell(number), page.isExposed(cell.node) else { continue }
      if model.hasHeaders(number) || headedColumns[cell.column] || headedRows[cell.row] {
        reporter.pass(cell.node)
      } else {
        reporter.fail(cell.node, Message(zh: "单元格没有表头", en: "the cell has no header cell"))
      }
    }
  }
}
