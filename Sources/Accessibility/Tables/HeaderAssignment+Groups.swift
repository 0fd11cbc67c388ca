extension HeaderAssignment {
  /// Assigns the headers of row groups to the cells of their group that are not above or left of them.
  mutating func assignRowGroups(
    _ grid: TableGrid, _ isEmpty: [Bool], _ looks: [Bool], _ rows: [TableSource.Row]
  ) {
    guard grid.cells.contains(where: { $0.kind == .header(.rowGroup) }) else { return }
    var members: [Int] = []
    for number in grid.cells.indices {
      let group = rows[grid.cells[number].row].group
      if let first = members.first, rows[grid.cells[first].row].group != group {
        assignGroup(members, .rowGroup, grid, isEmpty, looks)
        members = []
      }
      if group != nil { members.append(number) }
    }
    assignGroup(members, .rowGroup, grid, isEmpty, looks)
  }

  /// Assigns the headers of column groups in the same way.
  mutating func assignColumnGroups(
    _ grid: TableGrid, _ isEmpty: [Bool], _ looks: [Bool], _ groups: [Range<Int>]
  ) {
    guard grid.cells.contains(where: { $0.kind == .header(.columnGroup) }) else { return }
    var members = [[Int]](repeating: [], count: groups.count)
    var groupOfColumn: [Int] = []
    for (number, group) in groups.enumerated() {
      groupOfColumn += repeatElement(number, count: group.count)
    }
    for number in grid.cells.indices where grid.cells[number].column < groupOfColumn.count {
      members[groupOfColumn[grid.cells[number].column]].append(number)
    }
    for group in members { assignGroup(group, .columnGroup, grid, isEmpty, looks) }
  }

  private mutating func assignGroup(
    _ members: [Int], _ scope: TableCell.Scope, _ grid: TableGrid, _ isEmpty: [Bool],
    _ looks: [Bool]
  ) {
    let headers = members.filter { grid.cells[$0].kind == .header(scope) && !isEmpty[$0] }
    guard !headers.isEmpty else { return }
    let bottom = { grid.cells[$0].rows.upperBound }
    let right = { grid.cells[$0].columns.upperBound }
    // From the bottom up: the two cells that reach furthest right are enough, one may be the header.
    var waiting = members.filter { looks[$0] }.sorted { bottom($0) < bottom($1) }
    var furthest: [Int] = []
    for header in headers.sorted(by: { grid.cells[$0].row > grid.cells[$1].row }) {
      while let cell = waiting.last, bottom(cell) > grid.cells[header].row {
        furthest = Array(
          (furthest + [waiting.removeLast()]).sorted { right($0) > right($1) }.prefix(2))
      }
      isAssigned[header] =
        isAssigned[header]
        || furthest.contains { $0 != header && right($0) > grid.cells[header].column }
    }
    // From the top down: the header that stands furthest left is enough.
    var above = headers.sorted { grid.cells[$0].row > grid.cells[$1].row }
    var leftmost = Int.max
    let data = members.filter { looks[$0] && !grid.cells[$0].isHeader }
    for cell in data.sorted(by: { bottom($0) < bottom($1) }) {
      while let header = above.last, grid.cells[header].row < bottom(cell) {
        leftmost = min(leftmost, grid.cells[above.removeLast()].column)
      }
      if leftmost < right(cell) { isHeaded[cell] = true }
    }
  }
}
