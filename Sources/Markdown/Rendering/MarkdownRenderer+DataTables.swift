import Diagnostics
import HTML

/// Tables of the cells of a data file.
extension MarkdownRenderer {
  /// Writes the rows of a table of data and ends it.
  mutating func writeDataTable(_ arguments: DirectiveArguments, _ frame: BlockFrame) {
    defer { html.markup("</table>\n</div>\n") }
    guard let table = dataTable(arguments, frame) else { return }
    write(table, as: DataTableForm(arguments))
  }

  /// Reads the file that a directive names and reports what is wrong with it; `nil` if it cannot be
  /// read.
  mutating func dataTable(_ arguments: DirectiveArguments, _ frame: BlockFrame) -> DataTable? {
    guard let path = arguments["src"] else { return nil }
    switch environment.table(path, headRows: arguments["head-rows"] == "2" ? 2 : 1) {
    case .refused(let refusal):
      report(refusal, at: span(frame.range))
      return nil
    case .table(let table, let problems):
      for problem in problems { report(problem) }
      guard !table.columns.isEmpty else { return nil }
      guard arguments.count("categories") < table.columns.count else {
        report(.tableCategories(table.columns.count, at: span(frame.range)))
        return nil
      }
      return table
    }
  }

  /// Adds a finding, unless another directive about the same file has made it.
  mutating func report(_ problem: Diagnostic) {
    guard diagnostics.count < Self.findingLimit, !diagnostics.contains(problem) else { return }
    diagnostics.append(problem)
  }

  /// Writes head and rows of a table.
  mutating func write(_ table: DataTable, as form: DataTableForm) {
    writeHead(table.columns)
    let spans = CategorySpans(table.rows, categories: form.categories)
    for (row, cells) in table.rows.enumerated() {
      if spans.beginsGroup(at: row) { html.markup(row == 0 ? "<tbody>\n" : "</tbody>\n<tbody>\n") }
      html.markup("<tr>\n")
      for (column, cell) in cells.enumerated() {
        let count = spans[row, column]
        if count == 0 { continue }
        if column < form.categories, cell.text.isEmpty { report(.tableCategory(cell)) }
        write(cell, as: .cell(column, form), rows: count)
      }
      html.markup("</tr>\n")
    }
    if !table.rows.isEmpty { html.markup("</tbody>\n") }
  }

  // MARK: Head

  private mutating func writeHead(_ columns: [DataColumn]) {
    let groups = DataColumn.groups(of: columns)
    let isGrouped = columns.contains { $0.group != nil }
    if isGrouped {
      for group in groups {
        html.markup("<colgroup span=\"")
        html.number(group.count)
        html.markup("\"></colgroup>\n")
      }
    }
    html.markup("<thead>\n<tr>\n")
    for group in groups {
      if let name = group.first?.group {
        write(name, as: .columnGroup, columns: group.count)
      } else {
        for column in group { write(column.name, as: .column, rows: isGrouped ? 2 : 1) }
      }
    }
    html.markup("</tr>\n")
    if isGrouped {
      html.markup("<tr>\n")
      for column in columns where column.group != nil { write(column.name, as: .column) }
      html.markup("</tr>\n")
    }
    html.markup("</thead>\n")
  }

  // MARK: Cells

  /// Writes a cell with its text.
  mutating func write(_ cell: DataCell, as role: DataCellRole, rows: Int = 1, columns: Int = 1) {
    openCell(cell, as: role, rows: rows, columns: columns)
    writeContent(of: cell)
    closeCell(role)
  }

  mutating func openCell(_ cell: DataCell, as role: DataCellRole, rows: Int = 1, columns: Int = 1) {
    if alignment.isTracing { sourceMap.add(output: html.bytes.count, elsewhere: cell.span) }
    html.markup(role.scope == nil ? "<td" : "<th scope=\"")
    if let scope = role.scope {
      html.text(scope)
      html.markup("\"")
    }
    writeSpan("rowspan", rows)
    writeSpan("colspan", columns)
    html.markup(">")
  }

  mutating func closeCell(_ role: DataCellRole) {
    html.markup(role.scope == nil ? "</td>\n" : "</th>\n")
  }

  private mutating func writeSpan(_ name: String, _ count: Int) {
    guard count > 1 else { return }
    html.markup(" ")
    html.text(name)
    html.markup("=\"")
    html.number(count)
    html.markup("\"")
  }

  /// Writes what a cell says, as a link where it is one.
  mutating func writeContent(of cell: DataCell) {
    guard let link = cell.link else { return html.text(cell.text) }
    html.markup("<a href=\"")
    writeAddress(ofLink: String(link.destination), at: cell.span)
    html.markup("\">")
    html.text(String(link.words))
    html.markup("</a>")
  }
}

/// What a cell is to the others of its table.
enum DataCellRole {
  /// Heads the columns of a group.
  case columnGroup
  /// Heads its column.
  case column
  /// Stands below the head, in a column of a form.
  case cell(Int, DataTableForm)

  /// The cells that it heads, as HTML says it; `nil` for a cell of data.
  var scope: String? {
    switch self {
    case .columnGroup: "colgroup"
    case .column: "col"
    case .cell(0, let form) where form.categories > 0: "rowgroup"
    case .cell(let column, let form): column < form.rowHeaders ? "row" : nil
    }
  }
}

extension Diagnostic {
  static func tableCategory(_ cell: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "table-category", zh: "这一行没有类别", en: "the row has no category", at: cell.span,
      help: Message(
        zh: "写上类别；和上一行同类的才空着", en: "name it; only rows of the category above leave it empty"))
  }

  static func tableCategories(_ columns: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "table-categories", zh: "表格只有 \(columns) 列，类别以外要有数据",
      en: "the table has \(columns) columns; some have to be data, not categories", at: span,
      help: Message(zh: "把 categories 改小", en: "make categories smaller"))
  }
}
