import HTML

/// Tables of HTML, in which cells may cover several rows and columns.
extension HTMLReader {
  /// Reads a table; the text of a merged cell stands in each of its places.
  ///
  /// `nil` for one without rows, and for one that is too large to be a table for readers.
  mutating func table(_ node: PageTree.NodeID) -> ImportedTable? {
    var grid: [[SourceText?]] = []
    var isMerged = false
    var budget = Self.slotLimit
    let before = log
    let rows = tree.elements(.tr).filter { tree.closest(.table, above: $0) == node }
    for (number, row) in rows.enumerated() {
      while grid.count <= number { grid.append([]) }
      var column = 0
      for cell in tree.children(of: row)
      where tree.isElement(cell, .td) || tree.isElement(cell, .th) {
        while column < grid[number].count, grid[number][column] != nil { column += 1 }
        let text = text(in: cell)
        let columns = span(.colspan, of: cell, limit: Self.columnLimit)
        let height = min(span(.rowspan, of: cell, limit: Self.rowLimit), rows.count - number)
        isMerged = isMerged || columns > 1 || height > 1
        budget -= columns * max(1, height)
        guard budget >= 0 else {
          log = before
          return nil
        }
        for row in number..<number + max(1, height) {
          while grid.count <= row { grid.append([]) }
          while grid[row].count < column + columns { grid[row].append(nil) }
          for place in column..<column + columns where grid[row][place] == nil {
            grid[row][place] = row == number && place == column ? text : text.repeated
          }
        }
        column += columns
      }
    }
    guard let header = grid.first, !header.isEmpty else { return nil }
    if isMerged {
      log.doubt(
        .structure, line: line(of: node), zh: "表格有合并的单元格，已拆开，每格写上同样的文字",
        en: "the table had merged cells; each place has the text now")
    }
    let width = grid.map(\.count).max() ?? 0
    let filled = grid.map { row in
      row.map { $0 ?? SourceText() } + Array(repeating: SourceText(), count: width - row.count)
    }
    var table = ImportedTable(header: filled[0], rows: Array(filled.dropFirst()))
    for caption in tree.children(of: node) where tree.isElement(caption, .caption) {
      table.caption += text(in: caption)
    }
    table.noteMissingCaption(line: line(of: node), &log)
    return table
  }

  /// More rows and columns than that are not read.
  private static var rowLimit: Int { 10_000 }
  private static var columnLimit: Int { 100 }
  private static var slotLimit: Int { 100_000 }

  private func span(_ name: AttributeName, of cell: PageTree.NodeID, limit: Int) -> Int {
    min(limit, max(1, tree.integer(name, of: cell) ?? 1))
  }
}
