import HTML

extension TableSource {
  /// Reads a table, grid or tree grid that is made of roles; positions follow the document.
  ///
  /// What stands inside a cell or inside another table is passed over; `aria-owns` and `aria-colindex`
  /// are not followed.
  ///
  /// - Parameter role: The role that the author gave an element.
  init(aria table: PageTree.NodeID, in tree: PageTree, role: (PageTree.NodeID) -> Role?) {
    self.table = table
    var group: PageTree.NodeID?
    var row: PageTree.NodeID?
    var index = Int(table.index) + 1
    while index < tree[table].end {
      let node = PageTree.NodeID(index)
      if let open = group, !tree.contains(open, node) { group = nil }
      if let open = row, !tree.contains(open, node) { row = nil }
      index += 1
      guard tree[node].kind == .element else { continue }
      switch role(node) {
      case .rowgroup: group = node
      case .row:
        row = node
        addRow(node, in: group)
      case .caption:
        caption = caption ?? node
        index = Int(tree[node].end)
      case .table, .grid, .treegrid: index = Int(tree[node].end)
      case let kind? where Self.isCell(kind):
        if row != nil { addCell(Self.cell(node, kind, in: tree)) }
        index = Int(tree[node].end)
      default: break
      }
    }
  }

  private static func isCell(_ role: Role) -> Bool {
    role == .cell || role == .gridcell || role == .columnheader || role == .rowheader
  }

  private static func cell(_ node: PageTree.NodeID, _ role: Role, in tree: PageTree) -> Cell {
    let kind: TableCell.Kind =
      switch role {
      case .columnheader: .header(.column)
      case .rowheader: .header(.row)
      default: .data
      }
    let columns = tree.bytes(.ariaColspan, of: node).flatMap { span($0, limit: 1000) }
    let rows = tree.bytes(.ariaRowspan, of: node).flatMap { span($0, limit: 65_534) }
    return Cell(node: node, kind: kind, columnSpan: max(1, columns ?? 1), rowSpan: rows ?? 1)
  }
}
