import HTML

/// Which header cells of a table have cells, and which cells have header cells.
///
/// Found in passes over the slots, without looking back from every cell.
struct HeaderAssignment: Sendable {
  /// For each cell, whether it is among the header cells of another.
  var isAssigned: [Bool]
  /// For each data cell, whether it has a header cell; without meaning for other cells.
  var isHeaded: [Bool]

  init(
    grid: TableGrid, kinds: HeaderKinds, isEmpty: [Bool], rows: [TableSource.Row],
    columnGroups: [Range<Int>], references: [[HeaderReference]?]
  ) {
    isAssigned = Array(repeating: false, count: grid.cells.count)
    isHeaded = isAssigned
    assignReferences(references, isEmpty)
    let looks = references.map { $0 == nil }
    scanColumns(grid, kinds, isEmpty, looks)
    scanRows(grid, kinds, isEmpty, looks)
    assignRowGroups(grid, isEmpty, looks, rows)
    assignColumnGroups(grid, isEmpty, looks, columnGroups)
  }

  private mutating func assignReferences(_ references: [[HeaderReference]?], _ isEmpty: [Bool]) {
    for (cell, references) in references.enumerated() {
      for case .cell(let header) in references ?? [] where !isEmpty[header] {
        isAssigned[header] = true
        isHeaded[cell] = true
      }
    }
  }

  /// Lets every cell look up along its columns.
  private mutating func scanColumns(
    _ grid: TableGrid, _ kinds: HeaderKinds, _ isEmpty: [Bool], _ looks: [Bool]
  ) {
    let direction = HeaderLane.Direction(
      isUp: true, cells: grid.cells,
      heads: zip(kinds.isColumnHeader, isEmpty).map { $0 && !$1 })
    var lanes = [HeaderLane](repeating: HeaderLane(), count: grid.width)
    for row in 0..<grid.height {
      for cell in grid.rowCells[row] where grid.cells[Int(cell)].row == row && looks[Int(cell)] {
        for column in grid.cells[Int(cell)].columns {
          look(from: cell, grid, &lanes[column], direction)
        }
      }
      for column in grid.coveredColumns(ofRow: row) {
        pass(grid.cell(column: column, row: row), grid, &lanes[column], direction)
      }
    }
  }

  /// Lets every cell look left along its rows.
  private mutating func scanRows(
    _ grid: TableGrid, _ kinds: HeaderKinds, _ isEmpty: [Bool], _ looks: [Bool]
  ) {
    let direction = HeaderLane.Direction(
      isUp: false, cells: grid.cells,
      heads: zip(kinds.isRowHeader, isEmpty).map { $0 && !$1 })
    for row in 0..<grid.height {
      var lane = HeaderLane()
      var cells = grid.rowCells[row][...]
      for column in grid.coveredColumns(ofRow: row) {
        while let cell = cells.first, grid.cells[Int(cell)].column == column {
          cells.removeFirst()
          if looks[Int(cell)] { look(from: cell, grid, &lane, direction) }
        }
        pass(grid.cell(column: column, row: row), grid, &lane, direction)
      }
    }
  }

  /// Lets a cell look back along a lane and marks what it sees.
  private mutating func look(
    from cell: Int32, _ grid: TableGrid, _ lane: inout HeaderLane,
    _ direction: HeaderLane.Direction
  ) {
    if grid.cells[Int(cell)].isHeader {
      lane.lookBack(from: cell, direction) { isAssigned[Int($0)] = true }
    } else if lane.lookBack(direction, see: { isAssigned[Int($0)] = true }) {
      isHeaded[Int(cell)] = true
    }
  }

  private func pass(
    _ cell: Int?, _ grid: TableGrid, _ lane: inout HeaderLane, _ direction: HeaderLane.Direction
  ) {
    guard let cell else { return }
    if grid.cells[cell].isHeader {
      lane.pass(header: Int32(cell), direction)
    } else {
      lane.passData(direction)
    }
  }
}
