import HTML

/// A cell of a table with its place in the grid.
package struct TableCell: Sendable {
  package let node: PageTree.NodeID
  package let kind: Kind
  /// The leftmost column, from 0.
  package let column: Int
  /// The topmost row, from 0.
  package let row: Int
  /// The number of columns that it covers.
  package let columnSpan: Int
  /// The number of rows that it covers; it ends with its row group whatever its `rowspan` says.
  package let rowSpan: Int

  /// What a cell is for.
  package enum Kind: Sendable, Hashable {
    case data
    case header(Scope)
  }

  /// The cells that a header cell is for.
  package enum Scope: Sendable, Hashable {
    /// Those that its place suggests.
    case auto
    case row
    case column
    case rowGroup
    case columnGroup
  }

  /// The columns that it covers.
  package var columns: Range<Int> { column..<(column + columnSpan) }

  /// The rows that it covers.
  package var rows: Range<Int> { row..<(row + rowSpan) }

  package var isHeader: Bool { kind != .data }
}
