import HTML

extension ImplicitRole {
  /// The role of the table that a row or cell stands in, if it is one that has rows and cells.
  var tableRole: Role? {
    guard let table = tree.closest(.table, above: node) else { return nil }
    switch page.role(of: table) {
    case .table?: return .table
    case .grid?: return .grid
    case .treegrid?: return .treegrid
    default: return nil
    }
  }

  /// The role of a `td`.
  var dataCell: Role? {
    switch tableRole {
    case .table?: .cell
    case .grid?, .treegrid?: .gridcell
    default: .generic
    }
  }

  /// The role of a `th`, by its `scope` or by whether data cells stand beside it.
  var headerCell: Role? {
    guard let tableRole else { return .generic }
    if tree.hasKeyword("col", .scope, of: node) || tree.hasKeyword("colgroup", .scope, of: node) {
      return .columnheader
    }
    if tree.hasKeyword("row", .scope, of: node) || tree.hasKeyword("rowgroup", .scope, of: node) {
      return .rowheader
    }
    guard let row = tree.parent(of: node) else { return nil }
    let standsAmongData = tree.children(of: row).contains { tree.isElement($0, .td) }
    if !standsAmongData { return .columnheader }
    return tableRole == .table ? .rowheader : .gridcell
  }
}
