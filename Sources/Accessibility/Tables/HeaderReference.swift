import HTML

/// What a token of a `headers` attribute names.
package enum HeaderReference: Sendable, Hashable {
  /// A cell of the same table, by its number.
  case cell(Int)
  /// The cell that the attribute stands on.
  case itself
  /// An element that is no cell of the table.
  case element(PageTree.NodeID)
  /// Nothing has that id.
  case nothing(String)

  /// Returns the references of every cell; `nil` for a cell without the attribute.
  static func all(
    of grid: TableGrid, order: [Int], in tree: PageTree
  ) -> [[HeaderReference]?] {
    grid.cells.indices.map { number in
      guard let value = tree.bytes(.headers, of: grid.cells[number].node) else { return nil }
      return value.split(whereSeparator: ASCII.isSpace).map { token in
        guard let element = tree.element(id: token) else {
          return .nothing(String(decoding: token, as: UTF8.self))
        }
        let cell = TableGrid.number(of: element, among: grid.cells, order: order)
        guard let cell else { return .element(element) }
        return cell == number ? .itself : .cell(cell)
      }
    }
  }
}
