import HTML

extension TableSource {
  /// The largest `colspan`, `rowspan` and `span` that HTML knows.
  private static let spanLimits = (column: 1000, row: 65_534)

  /// Reads a `table` element as HTML's algorithm for forming a table does.
  ///
  /// - Parameter role: The role that the author gave an element; it overrides what `th` and `td` say.
  init(html table: PageTree.NodeID, in tree: PageTree, role: (PageTree.NodeID) -> Role?) {
    self.table = table
    let children = tree.children(of: table).filter { tree[$0].kind == .element }
    caption = children.first { tree.isElement($0, .caption) }
    var footers: [PageTree.NodeID] = []
    var hasRows = false
    for child in children where tree[child].namespace == .html {
      switch tree[child].tag {
      case .colgroup where !hasRows: readColumns(child, in: tree)
      case .tr:
        hasRows = true
        readRow(child, in: tree, group: nil, role: role)
      case .thead, .tbody:
        hasRows = true
        readGroup(child, in: tree, role: role)
      case .tfoot:
        hasRows = true
        footers.append(child)
      default: break
      }
    }
    for footer in footers { readGroup(footer, in: tree, role: role) }
  }

  private mutating func readColumns(_ group: PageTree.NodeID, in tree: PageTree) {
    let start = columnCount
    let columns = tree.children(of: group).filter { tree.isElement($0, .col) }
    for element in columns.isEmpty ? [group] : columns {
      let span = tree.bytes(.span, of: element).flatMap {
        Self.span($0, limit: Self.spanLimits.column)
      }
      columnCount += max(1, span ?? 1)
    }
    columnGroups.append(start..<columnCount)
  }

  private mutating func readGroup(
    _ group: PageTree.NodeID, in tree: PageTree, role: (PageTree.NodeID) -> Role?
  ) {
    for row in tree.children(of: group) where tree.isElement(row, .tr) {
      readRow(row, in: tree, group: group, role: role)
    }
  }

  private mutating func readRow(
    _ row: PageTree.NodeID, in tree: PageTree, group: PageTree.NodeID?,
    role: (PageTree.NodeID) -> Role?
  ) {
    addRow(row, in: group)
    for child in tree.children(of: row)
    where tree.isElement(child, .td) || tree.isElement(child, .th) {
      let columns = tree.bytes(.colspan, of: child).flatMap {
        Self.span($0, limit: Self.spanLimits.column)
      }
      let rows = tree.bytes(.rowspan, of: child).flatMap {
        Self.span($0, limit: Self.spanLimits.row)
      }
      addCell(
        Cell(
          node: child, kind: Self.kind(of: child, in: tree, role: role(child)),
          columnSpan: max(1, columns ?? 1),
          rowSpan: tree.isQuirky ? max(1, rows ?? 1) : rows ?? 1))
    }
  }

  /// Returns what a cell is; a role for cells of tables counts more than the element.
  private static func kind(
    of cell: PageTree.NodeID, in tree: PageTree, role: Role?
  ) -> TableCell.Kind {
    switch role {
    case .columnheader: return .header(.column)
    case .rowheader: return .header(.row)
    case .cell, .gridcell: return .data
    default: break
    }
    guard tree.isElement(cell, .th) else { return .data }
    guard let scope = tree.bytes(.scope, of: cell) else { return .header(.auto) }
    switch String(decoding: scope.map(ASCII.lower), as: UTF8.self) {
    case "row": return .header(.row)
    case "col": return .header(.column)
    case "rowgroup": return .header(.rowGroup)
    case "colgroup": return .header(.columnGroup)
    default: return .header(.auto)
    }
  }
}
