import Accessibility
import Diagnostics
import HTML

/// A table's title is its caption, not its first row.
struct TableFakeCaption: Rule {
  static let metadata = RuleMetadata(
    id: "table-fake-caption", severity: .warning,
    summary: Message(zh: "表题用 caption，不占一行", en: "A table's title is its caption, not a row"),
    rationale: Message(
      zh: """
        从文字处理软件拷来的表格，常把表题放在第一行，合并全部单元格。读屏用户听到的是一个普通单元格：\
        不知道这是表题，行数也多了一行，真正的表头还可能因此找不到。整行的 th 也可能是真的表头，要人来看。
        """,
      en: """
        Tables from word processors often have their title in the first row, in one cell across all \
        columns. People who use a screen reader meet an ordinary cell: they are not told that it is \
        the title, the table has one row too many, and its real headers may be lost. A th across the \
        whole row may be a real header; there a person must look.
        """),
    help: Message(
      zh: "把这一行改成 <caption>", en: "turn this row into <caption>"),
    requirements: [.wcag(.sc1_3_1)], sets: [],
    passing: [
      Example("<table><caption>人数</caption><tr><th>男<th>女<tr><td>1<td>2</table>"),
      Example("<table><tr><th>男<th>女<tr><td>1<td>2</table>"),
    ],
    failing: [
      Example("<table><tr>↓<td colspan=2>各区人数<tr><th>男<th>女<tr><td>1<td>2</table>")
    ],
    inapplicable: [
      Example("<table><tr><td>1</td></tr><tr><td>2</td></tr></table>"),
      Example("<table role=none><tr><td colspan=2>标题<tr><td>左<td>右<tr><td>左<td>右</table>"),
      Example("<table><tr><td colspan=2>只有一行</table>"),
    ],
    undecidable: [
      Example("<table><tr>↓<th colspan=2>人数<tr><th>男<th>女<tr><td>1<td>2</table>")
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for table in PageTables(page).elements {
      guard let model = page.table(table), model.width > 1, model.height > 1 else { continue }
      guard Self.startsWithTitle(model), let first = model.cells.first else {
        reporter.pass(table)
        continue
      }
      let message = Message(
        zh: "第一行只有一个横跨整表的单元格，应是表题",
        en: "the first row is one cell across the table, which should be the caption")
      if page.tree.isElement(first.node, .th) {
        reporter.cantTell(first.node, message)
      } else {
        reporter.fail(first.node, message)
      }
    }
  }

  /// Whether a table without caption starts with one cell across all columns.
  static func startsWithTitle(_ model: TableModel) -> Bool {
    guard model.caption == nil, model.width > 1, model.height > 1, let first = model.cells.first
    else { return false }
    return first.columnSpan == model.width && first.rowSpan == 1
  }
}
