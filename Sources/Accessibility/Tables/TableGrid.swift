import HTML

/// The slots of a table and the cells that cover them.
struct TableGrid: Sendable {
  /// The cells, row by row and from left to right.
  private(set) var cells: [TableCell] = []
  /// The number of columns.
  private(set) var width: Int
  /// For each row the cells that cover slots of it, from left to right.
  private(set) var rowCells: [[Int32]] = []
  /// For each row what covers its slots, up to the last one that is covered.
  private var rowSlots: [[Int32]] = []
  /// How many slots may still be looked at.
  private var budget: Int

  /// What a slot holds instead of a cell's number.
  private enum Slot {
    static let empty: Int32 = -1
    static let several: Int32 = -2
  }

  /// The most slots that are looked at, so that no page can ask for much time or memory.
  static let slotLimit = 1_000_000

  /// Gives every cell its place; fails for a table that covers more slots than are looked at.
  ///
  /// Takes time in proportion to the slots. A cell ends with its row group, as browsers show it;
  /// the empty rows that HTML's algorithm adds for a longer one would hold no other cell.
  init?(_ source: TableSource) {
    width = source.columnCount
    budget = Self.slotLimit - width
    cells.reserveCapacity(source.cells.count)
    let ends = Self.groupEnds(of: source.rows)
    var covering: [Int32] = []
    for (number, row) in source.rows.enumerated() {
      var slots: [Int32] = []
      for cell in covering { cover(&slots, with: cell) }
      var column = 0
      for cell in source.cells[row.cells] {
        while column < slots.count, slots[column] != Slot.empty { column += 1 }
        let rest = ends[number] - number
        cells.append(
          TableCell(
            node: cell.node, kind: cell.kind, column: column, row: number,
            columnSpan: cell.columnSpan,
            rowSpan: cell.rowSpan == 0 ? rest : min(cell.rowSpan, rest)))
        column += cell.columnSpan
        covering.append(Int32(cells.count - 1))
        cover(&slots, with: Int32(cells.count - 1))
        if budget < 0 { return nil }
      }
      budget -= slots.count
      if budget < 0 { return nil }
      covering.sort { cells[Int($0)].column < cells[Int($1)].column }
      width = max(width, slots.count)
      rowSlots.append(slots)
      rowCells.append(covering)
      covering.removeAll { cells[Int($0)].rows.upperBound == number + 1 }
    }
  }

  /// The number of rows.
  var height: Int { rowSlots.count }

  /// Returns the number of the one cell that covers a slot; `nil` for none and for several.
  func cell(column: Int, row: Int) -> Int? {
    let slots = rowSlots[row]
    guard column < slots.count, slots[column] >= 0 else { return nil }
    return Int(slots[column])
  }

  /// Returns the columns of a row up to the last one that a cell covers.
  func coveredColumns(ofRow row: Int) -> Range<Int> { 0..<rowSlots[row].count }

  /// Returns for each row the number of the row behind the last one of its group.
  private static func groupEnds(of rows: [TableSource.Row]) -> [Int] {
    var ends = Array(repeating: rows.count, count: rows.count)
    for number in rows.indices.dropLast().reversed() {
      let isLast = rows[number].group != rows[number + 1].group
      ends[number] = isLast ? number + 1 : ends[number + 1]
    }
    return ends
  }

  /// Marks the slots of a row that a cell covers, as far as the budget goes.
  private mutating func cover(_ slots: inout [Int32], with cell: Int32) {
    let columns = cells[Int(cell)].columns
    budget -= columns.count
    guard budget >= 0 else { return }
    while slots.count < columns.upperBound { slots.append(Slot.empty) }
    for column in columns {
      slots[column] = slots[column] == Slot.empty ? cell : Slot.several
    }
  }
}
