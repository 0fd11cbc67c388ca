import Accessibility
import Diagnostics
import HTML

/// A data table has header cells.
struct TableHeaderMissing: Rule {
  static let metadata = RuleMetadata(
    id: "table-header-missing", severity: .error,
    summary: Message(zh: "数据表格有表头", en: "Data tables have header cells"),
    rationale: Message(
      zh: """
        表头只是加粗的普通单元格时，看得见的人一目了然，读屏用户走到“12”这一格却听不到它是哪一年、哪一项。\
        有标题、摘要、thead 或边框，或有三行以上简短内容的表格，当作数据表格；里面有标题、段落、列表、\
        表单或别的表格的，可能只是排版，不查；更小的表格要人来看。
        """,
      en: """
        Where headers are ordinary cells in bold, those who see the table understand it, but people \
        who use a screen reader arrive at “12” and do not hear of which year or item. A table with a \
        caption, summary, thead or border, or with three rows or more of short text, is taken for \
        data. One that holds headings, paragraphs, lists, fields or tables may be mere layout and is \
        passed over; at smaller ones a person must look.
        """),
    help: Message(
      zh: "表头改用 <th scope=\"col\"> 或 <th scope=\"row\">；只为排版的表格写 role=\"presentation\"",
      en: """
        use <th scope="col"> or <th scope="row"> for headers; give a table that is mere layout \
        role="presentation"
        """),
    requirements: [.wcag(.sc1_3_1)],
    passing: [
      Example("<table><tr><th>区<th>人数<tr><td>东区<td>1</table>"),
      Example("<table><tr><th>东区<td>1<tr><th>西区<td>2</table>"),
      Example("<table><caption>人数</caption><tr><td role=columnheader>区<tr><td>东区</table>"),
      Example("<table><thead><tr><th scope=col>区</thead><tbody><tr><td>东区<tr><td>西区</table>"),
      Example("<table border=1><tr><td><th>男<tr><th>城镇<td>1</table>"),
    ],
    failing: [
      Example("↓<table><tr><td><b>区</b><td><b>人数</b><tr><td>东区<td>1<tr><td>西区<td>2</table>"),
      Example("↓<table><caption>各区人数</caption><tr><td>东区<td>1<tr><td>西区<td>2</table>"),
      Example("↓<table border=1><tr><td>区<td>人数<tr><td>东区<td>1</table>"),
      Example("↓<table><thead><tr><td>区<td>人数</thead><tbody><tr><td>东区<td>1</table>"),
      Example(#"↓<table summary="各区人数"><tr><td>区<td>人数<tr><td>东区<td>1</table>"#),
    ],
    inapplicable: [
      Example("<p>没有表格</p>"),
      Example(#"<table role="presentation"><tr><td>1<td>2<tr><td>3<td>4<tr><td>5<td>6</table>"#),
      Example(
        "<table><tr><td><p>左栏</p><td><ul><li>右栏</li></ul><tr><td>1<td>2<tr><td>3<td>4</table>"),
      Example("<table><tr><td>姓名<td><input><tr><td>电话<td><input><tr><td>1<td>2</table>"),
      Example("<table><tr><td>一行<td>两格</table><table><tr><td>一<tr><td>列</table>"),
    ],
    undecidable: [Example("↓<table><tr><td>东区<td>1<tr><td>西区<td>2</table>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for table in PageTables(page).elements {
      guard let model = page.table(table) else { continue }
      let message = Message(zh: "数据表格没有表头", en: "the data table has no header cell")
      if model.cells.contains(where: \.isHeader) {
        reporter.pass(table)
      } else if model.width < 2 || model.height < 2 || looksLikeLayout(model, page.tree) {
        continue
      } else if model.height >= 3 || saysData(model, page) {
        reporter.fail(table, message)
      } else {
        reporter.cantTell(table, message)
      }
    }
  }

  /// Whether the author says in some way that the table holds data.
  private func saysData(_ model: TableModel, _ page: AccessiblePage) -> Bool {
    let tree = page.tree
    return model.caption != nil || page.hasName(model.table)
      || tree.bytes(.summary, of: model.table).map { !$0.trimmingSpace().isEmpty } ?? false
      || (tree.integer(.border, of: model.table) ?? 0) > 0
      || tree.children(of: model.table).contains { tree.isElement($0, .thead) }
  }

  /// The elements that cells of data rarely hold.
  private static let layout: Set<Tag> = [
    .article, .blockquote, .button, .dl, .form, .h1, .h2, .h3, .h4, .h5, .h6, .iframe, .input,
    .nav, .object, .ol, .p, .section, .select, .table, .textarea, .ul, .video,
  ]

  private func looksLikeLayout(_ model: TableModel, _ tree: PageTree) -> Bool {
    tree.descendants(of: model.table).contains {
      tree[$0].kind == .element && Self.layout.contains(tree[$0].tag)
        || tree[$0].kind == .text && tree.textBytes(of: $0).count > 600
    }
  }
}
