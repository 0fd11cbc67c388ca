import HTML

/// A table as HTML's algorithms understand it: a grid of cells and the header cells of each.
///
/// Immutable; of its many arrays only one reference is handed around.
package final class TableModel: Sendable {
  /// The element with the table.
  package let table: PageTree.NodeID
  /// The first caption; `nil` without one.
  package let caption: PageTree.NodeID?
  let grid: TableGrid
  let kinds: HeaderKinds
  let rows: [TableSource.Row]
  let columnGroups: [Range<Int>]
  /// For each cell, the header cells that its `headers` attribute names; `nil` without attribute.
  let references: [[HeaderReference]?]
  /// For each cell, whether it is without elements and text.
  let isEmpty: [Bool]
  /// The header cells of row groups and column groups.
  let groupHeaders: [Int]
  private let assignment: HeaderAssignment
  /// The numbers of the cells in the order of their nodes.
  private let order: [Int]

  /// Makes the model of a `table` element, or of an element whose role is a table, grid or tree grid.
  ///
  /// Takes time in proportion to the slots of the grid. Fails for a table of more than a million
  /// slots, of which nothing should be said.
  ///
  /// - Parameter role: The role that the author gave an element, as far as it counts.
  package init?(
    of table: PageTree.NodeID, in tree: PageTree, role: (PageTree.NodeID) -> Role?
  ) {
    let source =
      tree.isElement(table, .table)
      ? TableSource(html: table, in: tree, role: role)
      : TableSource(aria: table, in: tree, role: role)
    guard let grid = TableGrid(source) else { return nil }
    self.table = table
    caption = source.caption
    self.grid = grid
    kinds = HeaderKinds(grid)
    rows = source.rows
    columnGroups = source.columnGroups
    isEmpty = grid.cells.map { Self.isEmpty($0.node, in: tree) }
    let cells = grid.cells
    order = cells.indices.sorted { cells[$0].node < cells[$1].node }
    groupHeaders = cells.indices.filter {
      cells[$0].kind == .header(.rowGroup) || cells[$0].kind == .header(.columnGroup)
    }
    references = HeaderReference.all(of: grid, order: order, in: tree)
    assignment = HeaderAssignment(
      grid: grid, kinds: kinds, isEmpty: isEmpty, rows: rows, columnGroups: columnGroups,
      references: references)
  }

  /// The number of rows.
  package var height: Int { grid.height }

  /// The number of columns.
  package var width: Int { grid.width }

  /// The cells, row by row and from left to right; other functions take positions in it.
  package var cells: [TableCell] { grid.cells }

  /// Returns the row's element.
  package func row(_ number: Int) -> PageTree.NodeID { rows[number].node }

  /// Returns the number of the cell that an element is; `nil` when it is none of this table.
  package func cell(of node: PageTree.NodeID) -> Int? {
    TableGrid.number(of: node, among: grid.cells, order: order)
  }

  /// Returns the number of the one cell that covers a slot; `nil` for none and for several.
  package func cell(column: Int, row: Int) -> Int? {
    guard 0..<height ~= row, column >= 0 else { return nil }
    return grid.cell(column: column, row: row)
  }

  /// Whether a cell heads columns, by its scope or its place.
  package func isColumnHeader(_ cell: Int) -> Bool { kinds.isColumnHeader[cell] }

  /// Whether a cell heads rows, by its scope or its place.
  package func isRowHeader(_ cell: Int) -> Bool { kinds.isRowHeader[cell] }

  /// Whether some other cell of the table has this header cell among its header cells.
  package func hasAssignedCells(_ header: Int) -> Bool { assignment.isAssigned[header] }

  /// Whether a data cell has at least one header cell.
  package func hasHeaders(_ cell: Int) -> Bool { assignment.isHeaded[cell] }

  /// Returns what the tokens of a cell's `headers` attribute name; `nil` without attribute.
  package func references(of cell: Int) -> [HeaderReference]? { references[cell] }

  /// The role that a cell has by its kind and place.
  ///
  /// A header cell that heads neither columns nor rows is a mere cell.
  package func role(of cell: Int) -> Role {
    switch grid.cells[cell].kind {
    case .header(.rowGroup): .rowheader
    case .header(.columnGroup): .columnheader
    case .header where isColumnHeader(cell): .columnheader
    case .header where isRowHeader(cell): .rowheader
    case .header, .data: .cell
    }
  }

  /// Whether a cell holds no element and nothing but white space; such headers are of no use.
  private static func isEmpty(_ cell: PageTree.NodeID, in tree: PageTree) -> Bool {
    tree.children(of: cell).allSatisfy { child in
      switch tree[child].kind {
      case .element: false
      case .text: tree.textBytes(of: child).allSatisfy(ASCII.isSpace)
      case .document, .doctype, .comment: true
      }
    }
  }
}

extension TableGrid {
  /// Returns the number of the cell that an element is, by the order of their nodes.
  static func number(
    of node: PageTree.NodeID, among cells: [TableCell], order: [Int]
  ) -> Int? {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[order[middle]].node < node { low = middle + 1 } else { high = middle }
    }
    return low < order.count && cells[order[low]].node == node ? order[low] : nil
  }
}
