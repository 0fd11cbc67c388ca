/// Which header cells of a table are column headers and which are row headers.
struct HeaderKinds: Sendable {
  /// For each cell, whether it heads columns.
  private(set) var isColumnHeader: [Bool] = []
  /// For each cell, whether it heads rows.
  private(set) var isRowHeader: [Bool] = []

  /// Looks at every cell once.
  ///
  /// A header cell without a scope heads columns when its rows hold no data cell, and otherwise rows
  /// when its columns hold none.
  init(_ grid: TableGrid) {
    let dataRows = Self.dataCounts(grid, count: grid.height, \.rows)
    let dataColumns = Self.dataCounts(grid, count: grid.width, \.columns)
    func holdsData(_ counts: [Int], _ range: Range<Int>) -> Bool {
      counts[range.upperBound] > counts[range.lowerBound]
    }
    for cell in grid.cells {
      let isAuto = cell.kind == .header(.auto)
      let isColumnHeader =
        cell.kind == .header(.column) || isAuto && !holdsData(dataRows, cell.rows)
      self.isColumnHeader.append(isColumnHeader)
      isRowHeader.append(
        cell.kind == .header(.row)
          || isAuto && !isColumnHeader && !holdsData(dataColumns, cell.columns))
    }
  }

  /// Returns how many of the first n rows or columns hold a data cell, for each n.
  private static func dataCounts(
    _ grid: TableGrid, count: Int, _ extent: (TableCell) -> Range<Int>
  ) -> [Int] {
    var changes = [Int](repeating: 0, count: count + 1)
    for cell in grid.cells where !cell.isHeader {
      changes[extent(cell).lowerBound] += 1
      changes[extent(cell).upperBound] -= 1
    }
    var covering = 0
    var total = 0
    return [0]
      + changes.dropLast().map { change in
        covering += change
        total += covering > 0 ? 1 : 0
        return total
      }
  }
}
