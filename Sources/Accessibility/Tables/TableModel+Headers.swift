extension TableModel {
  /// Returns the header cells of a cell, as HTML's algorithm for assigning header cells gives them.
  ///
  /// Those to the left come first, then those above, then those of the groups; nearer ones come before
  /// those further away. Takes time in proportion to the row and the columns of the cell; to know only
  /// whether there is any, ask `hasHeaders`.
  package func headers(of cell: Int) -> [Int] {
    var headers: [Int] = []
    if let references = references[cell] {
      headers = references.compactMap { if case .cell(let header) = $0 { header } else { nil } }
    } else {
      for row in cells[cell].rows {
        let way = (0..<cells[cell].column).reversed().map { self.cell(column: $0, row: row) }
        headers += look(from: cell, past: way, isHeader: isRowHeader) { cells[$0].rowKey }
      }
      for column in cells[cell].columns {
        let way = (0..<cells[cell].row).reversed().map { self.cell(column: column, row: $0) }
        headers += look(from: cell, past: way, isHeader: isColumnHeader) { cells[$0].columnKey }
      }
      headers += headersOfGroups(of: cell)
    }
    var seen: Set<Int> = [cell]
    return headers.filter { !isEmpty[$0] && seen.insert($0).inserted }
  }

  /// Returns the header cells among the cells that lie one behind the other to the left or above.
  private func look(
    from principal: Int, past way: [Int?], isHeader: (Int) -> Bool, key: (Int) -> HeaderLane.Key
  ) -> [Int] {
    var headers: [Int] = []
    var hidden: Set<HeaderLane.Key> = []
    var block = cells[principal].isHeader ? [principal] : []
    for case let cell? in way {
      guard cells[cell].isHeader else {
        hidden.formUnion(block.map(key))
        block = []
        continue
      }
      block.append(cell)
      if isHeader(cell), !hidden.contains(key(cell)) { headers.append(cell) }
    }
    return headers
  }

  private func headersOfGroups(of cell: Int) -> [Int] {
    let place = cells[cell]
    let columnGroup = columnGroups.first { $0.contains(place.column) }
    return groupHeaders.filter { number in
      let header = cells[number]
      guard header.column < place.columns.upperBound, header.row < place.rows.upperBound else {
        return false
      }
      switch header.kind {
      case .header(.rowGroup):
        return rows[place.row].group != nil && rows[header.row].group == rows[place.row].group
      case .header(.columnGroup): return columnGroup?.contains(header.column) ?? false
      default: return false
      }
    }
  }
}
