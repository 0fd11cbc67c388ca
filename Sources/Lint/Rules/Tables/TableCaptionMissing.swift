import Accessibility
import Diagnostics
import HTML

/// A data table has a name.
struct TableCaptionMissing: Rule {
  static let metadata = RuleMetadata(
    id: "table-caption-missing", severity: .warning,
    summary: Message(zh: "数据表格有标题", en: "Data tables have a caption"),
    rationale: Message(
      zh: """
        读屏用户可以列出网页上的表格，或从一张表跳到下一张。没有标题，听到的只是“表格，五行三列”，\
        要读几格才知道讲什么。caption、aria-label、figure 的 figcaption 都可以；只查有表头的表格。\
        前面紧挨着标题元素的也不报，尽管写成 caption 更好；把表题写成第一行的由 table-fake-caption 报告。
        """,
      en: """
        People who use a screen reader list the tables of a page or go from one to the next. Without \
        a caption they hear “table, five rows, three columns” and must read some cells to find out \
        what it is about. A caption, aria-label or the caption of a figure will do. Only tables with \
        header cells are looked at, and those directly behind a heading are let pass, although a \
        caption would be better. Of a title in the first row table-fake-caption speaks.
        """),
    help: Message(
      zh: "在 <table> 里先写 <caption>，说明表里是什么",
      en: "start <table> with a <caption> that says what it is about"),
    requirements: [.wcag(.sc1_3_1)], sets: [],
    passing: [
      Example("<table><caption>各区人数</caption><tr><th>区<th>人数<tr><td>东区<td>1</table>"),
      Example(#"<table aria-label="各区人数"><tr><th>区<th>人数<tr><td>东区<td>1</table>"#),
      Example(
        "<figure><figcaption>表一</figcaption><table><tr><th>区<th>数<tr><td>东<td>1</table></figure>"),
      Example(
        #"<p id="t">各区人数</p><table aria-labelledby="t"><tr><th>区<tr><td>东区</table>"#),
      Example("<h3>各区人数</h3><div><table><tr><th>区<th>人数<tr><td>东区<td>1</table></div>"),
    ],
    failing: [
      Example("↓<table><tr><th>区<th>人数<tr><td>东区<td>1</table>"),
      Example("<h2>概况</h2><p>见下表。</p>↓<table><tr><th>区<th>人数<tr><td>东区<td>1</table>"),
      Example("↓<table><caption> </caption><tr><th>区<th>人数<tr><td>东区<td>1</table>"),
      Example("<p><b>各区人数</b></p>↓<table><tr><th>区<tr><td>东区</table>"),
      Example("<figure>↓<table><tr><th>区<th>人数<tr><td>东区<td>1</table></figure>"),
      Example(#"↓<table aria-label=""><thead><tr><th>区</thead><tr><td>东区</table>"#),
    ],
    inapplicable: [
      Example("<table><tr><td>左<td>右</table>"),
      Example("<table role=none><tr><th>左<th>右</table>"),
      Example("<table hidden><tr><th>区<tr><td>东区</table>"),
      Example("<table><tr><th colspan=2>各区人数<tr><th>区<th>人数<tr><td>东区<td>1</table>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for table in PageTables(page).elements {
      guard let model = page.table(table), model.cells.contains(where: \.isHeader),
        !TableFakeCaption.startsWithTitle(model)
      else { continue }
      if page.hasName(table) || hasFigureCaption(table, on: page)
        || followsHeading(table, on: page)
      {
        reporter.pass(table)
      } else {
        reporter.fail(table, Message(zh: "数据表格没有标题", en: "the data table has no caption"))
      }
    }
  }

  private func hasFigureCaption(_ table: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    guard let figure = page.tree.closest(.figure, above: table) else { return false }
    return page.tree.children(of: figure).contains {
      page.tree.isElement($0, .figcaption) && page.isExposed($0)
    }
  }

  /// Whether the element before the table, or before what wraps it alone, is a heading.
  private func followsHeading(_ table: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    var node = table
    while true {
      var sibling = page.tree.previousSibling(of: node)
      while let before = sibling, !isMet(before, on: page) {
        sibling = page.tree.previousSibling(of: before)
      }
      if let sibling { return page.role(of: sibling) == .heading }
      guard let parent = page.tree.parent(of: node), page.tree.isElement(parent, .div) else {
        return false
      }
      node = parent
    }
  }

  private func isMet(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree[node].kind == .element ? page.isExposed(node) : page.isContent(node)
  }
}
