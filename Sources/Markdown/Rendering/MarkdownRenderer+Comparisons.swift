import Diagnostics
import HTML

/// Comparisons of what several sources say, each number with where it comes from.
extension MarkdownRenderer {
  /// Writes what follows a comparison's title: the drawing if one is asked for, table, download.
  mutating func closeComparison(_ arguments: DirectiveArguments, _ frame: BlockFrame) {
    startLine()
    defer { html.markup("</figure>\n") }
    guard let path = arguments["src"], let table = dataTable(arguments, frame) else { return }
    var reader = ComparisonReader()
    let comparison = reader.read(table, rows: arguments["rows"], at: span(frame.range))
    for problem in reader.diagnostics { report(problem) }
    guard let comparison else { return }
    traceDirective(frame)
    if let form = arguments["chart"].flatMap(ChartForm.init) {
      let cells = comparison.cells(under: table.columns[1].name)
      var charts = ChartReader(form: form, header: cells.header, place: span(frame.range))
      let data = charts.read(cells.rows)
      for problem in charts.diagnostics { report(problem) }
      if let data { write(data, as: form, frame) }
    }
    writeCaptioned(frame.labelText ?? "") { $0.write(comparison, under: table.columns[0].name) }
    traceDirective(frame)
    writeDownload(of: path)
  }

  private mutating func write(_ comparison: Comparison, under corner: DataCell) {
    html.markup("<thead>\n<tr>\n")
    for cell in [corner] + comparison.sources { write(cell, as: .column) }
    html.markup("</tr>\n</thead>\n<tbody>\n")
    let form = DataTableForm(rowHeaders: 1)
    for row in comparison.rows {
      html.markup("<tr>\n")
      write(row.name, as: .cell(0, form))
      for (column, entry) in row.entries.enumerated() {
        write(entry, as: .cell(column + 1, form), beside: row.name)
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody>\n")
  }

  private mutating func write(
    _ entry: Comparison.Entry?, as role: DataCellRole, beside name: DataCell
  ) {
    openCell(entry?.value ?? name, as: role)
    defer { closeCell(role) }
    guard let entry else { return html.text(environment.label(.compareMissing)) }
    writeContent(of: entry.value)
    html.markup("<br />\n<small>")
    for (index, note) in entry.notes.enumerated() {
      if index > 0 { html.text(environment.label(.compareSeparator)) }
      if alignment.isTracing { sourceMap.add(output: html.bytes.count, elsewhere: note.span) }
      writeContent(of: note)
    }
    html.markup("</small>")
  }
}
