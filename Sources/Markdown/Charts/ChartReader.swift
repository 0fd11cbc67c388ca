import Diagnostics

/// Reads what a chart shows from the cells of a CSV file and says what is wrong with them.
struct ChartReader {
  let form: ChartForm
  let header: [DataCell]
  /// The place of the directive.
  let place: SourceSpan
  private(set) var diagnostics: [Diagnostic] = []
  /// The column with the names of the rows.
  private(set) var labelColumn = 0
  private var valueColumns: [Int] = []

  /// Finds the columns that the directive names: without `labels` the first behind the categories
  /// has the names of the rows, without `values` all others have numbers.
  init(
    form: ChartForm, header: [DataCell], labels: String? = nil, values: String? = nil,
    categories: Int = 0, place: SourceSpan
  ) {
    self.form = form
    self.header = header
    self.place = place
    labelColumn = labels.flatMap { column(named: $0) } ?? categories
    if let values {
      valueColumns = CommaList.names(in: values, known: header).compactMap { column(named: $0) }
    } else {
      valueColumns = header.indices.filter { $0 >= categories && $0 != labelColumn }
    }
    checkColumns()
  }

  /// Returns what the chart shows; `nil` if something is wrong.
  mutating func read(_ rows: [[DataCell]]) -> ChartData? {
    if rows.count > form.rowLimit {
      diagnostics.append(.chartRows(form.rowLimit, at: rows[form.rowLimit][labelColumn].span))
    }
    guard diagnostics.isEmpty else { return nil }
    let read = rows.map { row in
      let name = row[labelColumn]
      check(name)
      return ChartData.Row(name: name.words, numbers: valueColumns.map { number(row[$0]) })
    }
    checkUnits(rows, read)
    let data = ChartData(series: valueColumns.map { header[$0].words }, rows: read)
    if diagnostics.isEmpty, data.isEmpty(for: form) { diagnostics.append(.chartEmpty(at: place)) }
    return diagnostics.isEmpty ? data : nil
  }

  // MARK: Columns

  private mutating func column(named name: String) -> Int? {
    let names = header.map(\.words)
    if let column = names.firstIndex(of: name) { return column }
    diagnostics.append(.chartColumn(name, among: names, at: place))
    return nil
  }

  private mutating func checkColumns() {
    guard diagnostics.isEmpty else { return }
    if form == .progress {
      if valueColumns.count != 2 { diagnostics.append(.chartProgressColumns(at: place)) }
    } else if valueColumns.count > ChartData.seriesLimit {
      diagnostics.append(.chartSeries(at: header[valueColumns[ChartData.seriesLimit]].span))
    } else if valueColumns.isEmpty {
      diagnostics.append(.chartEmpty(at: place))
    }
  }

  // MARK: Cells

  private mutating func check(_ name: DataCell) {
    if name.words.isEmpty { diagnostics.append(.chartName(at: name.span)) }
    if form == .line, ChartText.width(of: name.words) > LineDrawing.longestName {
      diagnostics.append(.chartNameLong(name))
    }
  }

  private mutating func number(_ cell: DataCell) -> ChartNumber? {
    if ChartNumber.isMissing(cell.words) { return nil }
    guard let number = ChartNumber(cell.words) else {
      diagnostics.append(.chartNumber(cell))
      return nil
    }
    if ChartText.width(of: number.text) > ChartText.longestValue {
      diagnostics.append(.chartValueLong(cell))
    }
    if form == .progress, number.value < 0 { diagnostics.append(.chartNegative(cell)) }
    return number
  }

  /// Numbers that share a scale need one unit: all of a chart, or those of a row on the way to a
  /// target, which must be more than nothing.
  private mutating func checkUnits(_ cells: [[DataCell]], _ rows: [ChartData.Row]) {
    var first: (unit: String, cell: DataCell)?
    for (cells, row) in zip(cells, rows) {
      if form == .progress {
        first = nil
        if let target = row.numbers[1], target.value == 0 {
          diagnostics.append(.chartTarget(cells[valueColumns[1]]))
        }
      }
      for (column, number) in zip(valueColumns, row.numbers) {
        guard let number else { continue }
        if let first, first.unit != number.unit {
          diagnostics.append(.chartUnit(cells[column], unlike: first.cell))
        }
        first = first ?? (number.unit, cells[column])
      }
    }
  }
}
