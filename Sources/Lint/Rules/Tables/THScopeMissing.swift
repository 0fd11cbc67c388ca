import Accessibility
import Diagnostics
import HTML

/// In tables with headers on two sides the header cells say which way they go.
struct THScopeMissing: Rule {
  static let metadata = RuleMetadata(
    id: "th-scope-missing", severity: .warning,
    summary: Message(
      zh: "双向表格的表头写明方向", en: "Header cells of two-way tables say which way they go"),
    rationale: Message(
      zh: """
        上边和左边都有表头的表格，读屏软件要猜一个 th 管的是列还是行，各家猜得不同，合并单元格时更容易猜错：\
        听的人在一格里听到两个列标题，或一个也没有。用 headers 和 id 逐格说明的表格不查；空的表头不算。\
        每张表只在第一个缺少 scope 的表头处报告一次。
        """,
      en: """
        Where a table has headers at its top and at its left, screen readers guess whether a th is \
        for a column or a row. They guess differently, and wrongly where cells are merged: people \
        hear two column headers in a cell, or none. Tables that name the headers of each cell by id \
        are passed over, and empty header cells do not count. Each table is reported once, at the \
        first header cell without scope.
        """),
    help: Message(
      zh: "列表头写 scope=\"col\"，行表头写 scope=\"row\"",
      en: "write scope=\"col\" on column headers and scope=\"row\" on row headers"),
    requirements: [.wcag(.sc1_3_1)], sets: [],
    passing: [
      Example(
        """
        <table><tr><td><th scope=col>男<th scope=col>女
        <tr><th scope=row>城镇<td>1<td>2<tr><th scope=row>农村<td>3<td>4</table>
        """),
      Example(
        """
        <table><thead><tr><th scope=col>区<th scope=col>人数</thead>
        <tbody><tr><th scope=row>东区<td>1<tr><th scope=row>西区<td>2</table>
        """),
      Example(
        """
        <table><tr><th></th><th scope=col>周一<th scope=col>周二
        <tr><th scope=row>上午<td>开放<td>开放</table>
        """),
      Example(
        """
        <table><tr><td><th scope=colgroup colspan=2>就业
        <tr><td><th scope=col>男<th scope=col>女<tr><th scope=row>甲<td>1<td>2</table>
        """),
      Example(
        """
        <table><tr><td><th id=a>男<th id=b>女
        <tr><th id=c>城镇<td headers="a c">1<td headers="b c">2</table>
        """),
      Example(
        """
        <table><tr><td><th role=columnheader>男
        <tr><th role=rowheader>城镇<td>1</table>
        """),
    ],
    failing: [
      Example(
        """
        <table><tr><td>↓<th>男<th>女
        <tr><th>城镇<td>1<td>2<tr><th>农村<td>3<td>4</table>
        """),
      Example(
        """
        <table><tr>↓<th>区<th>人数<tr><th>东区<td>1<tr><th>西区<td>2</table>
        """),
      Example(
        """
        <table><tr><td><th scope=col>男<th scope=col>女
        <tr>↓<th>城镇<td>1<td>2<tr><th>农村<td>3<td>4</table>
        """),
      Example(
        """
        <table><caption>开放时间</caption><thead><tr><td>↓<th>上午<th>下午</thead>
        <tbody><tr><th scope=row>周一<td>是<td>否</table>
        """),
      Example(
        """
        <table><tr>↓<th scope=column>项目<th>标准<tr><th>护理补贴<td>每月一百元</table>
        """),
    ],
    inapplicable: [
      Example("<table><tr><th>年份<th>人数<tr><td>2026<td>12</table>"),
      Example("<table><tr><th>年份<td>2026<tr><th>人数<td>12</table>"),
      Example("<table role=presentation><tr><td><th>左<tr><th>上<td>右</table>"),
      Example("<table hidden><tr><td><th>男<tr><th>城镇<td>1</table>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for table in PageTables(page).elements {
      guard let model = page.table(table), isTwoWay(model) else { continue }
      let headers = model.cells.enumerated().filter {
        $0.element.isHeader && !model.isEmptyCell($0.offset)
      }.map(\.element.node)
      let namesHeaders = model.cells.indices.contains { model.references(of: $0) != nil }
      let silent = headers.filter { !saysDirection($0, in: page) }
      guard let first = silent.first, !namesHeaders else {
        reporter.pass(table)
        continue
      }
      reporter.fail(
        first,
        Message(
          zh: "双向表格有 \(silent.count) 个表头没有写明方向",
          en: "\(silent.count) header cells of a two-way table do not say which way they go"))
    }
  }

  /// Whether there are headers at the top and, beside data, at the left.
  private func isTwoWay(_ model: TableModel) -> Bool {
    var headsColumns = false
    var headsRows = false
    var hasData = [Bool](repeating: false, count: model.height)
    for cell in model.cells where !cell.isHeader { for row in cell.rows { hasData[row] = true } }
    for (number, cell) in model.cells.enumerated() where cell.isHeader && !model.isEmptyCell(number)
    {
      let standsBesideData = cell.column == 0 && cell.rows.contains { hasData[$0] }
      if cell.row == 0, cell.column > 0 || !standsBesideData { headsColumns = true }
      if cell.row > 0, standsBesideData { headsRows = true }
    }
    return headsColumns && headsRows
  }

  private static let directions: [StaticString] = ["col", "row", "colgroup", "rowgroup"]

  private func saysDirection(_ header: PageTree.NodeID, in page: AccessiblePage) -> Bool {
    if page.tree.has(.role, of: header) { return true }
    return Self.directions.contains { page.tree.hasKeyword($0, .scope, of: header) }
  }
}
