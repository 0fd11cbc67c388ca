import HTML

/// The rows and cells of a table as they are written, before they have places in a grid.
struct TableSource {
  let table: PageTree.NodeID
  var caption: PageTree.NodeID?
  /// The columns that `col` and `colgroup` promise.
  var columnCount = 0
  /// The columns of each column group.
  var columnGroups: [Range<Int>] = []
  var rows: [Row] = []
  var cells: [Cell] = []

  /// A row.
  struct Row {
    let node: PageTree.NodeID
    /// The row group that it stands in; `nil` outside of all.
    let group: PageTree.NodeID?
    /// Its cells, as a range of all cells.
    var cells: Range<Int>
  }

  /// A cell.
  struct Cell {
    let node: PageTree.NodeID
    let kind: TableCell.Kind
    /// From 1 to 1000.
    let columnSpan: Int
    /// From 0, which means down to the end of the row group, to 65,534.
    let rowSpan: Int
  }

  mutating func addRow(_ node: PageTree.NodeID, in group: PageTree.NodeID?) {
    rows.append(Row(node: node, group: group, cells: cells.count..<cells.count))
  }

  mutating func addCell(_ cell: Cell) {
    cells.append(cell)
    rows[rows.count - 1].cells = rows[rows.count - 1].cells.lowerBound..<cells.count
  }

  /// Reads the number that a `colspan` or `rowspan` starts with; `nil` when it starts with none.
  static func span(_ value: some Sequence<UInt8>, limit: Int) -> Int? {
    var number: Int?
    var isSigned = false
    for byte in value {
      if ASCII.isSpace(byte), number == nil, !isSigned { continue }
      if byte == UInt8(ascii: "+"), number == nil, !isSigned {
        isSigned = true
        continue
      }
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { break }
      number = min(limit, (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0")))
    }
    return number
  }
}
