import HTML

/// What a screen reader meets on a page, in the order in which it reads.
package struct PageReading: Sendable {
  /// The page's title.
  package let title: String
  /// The page's language tag; `nil` when none is given.
  package let language: String?
  /// Everything that is met, each item directly before those inside of it.
  package private(set) var items: [ReadingItem]

  /// Reads a page.
  package init(_ page: AccessiblePage) {
    title =
      page.tree.elements(.title).first.map { element in
        NameText.text(of: Array(page.tree.textContent(of: element).utf8)[...])
      } ?? ""
    language = page.tree.root.flatMap { page.language(of: $0) }
    items = ReadingWalk(page).items
    measureLists()
    for number in items.indices { measureTable(number, on: page) }
  }

  /// The landmarks.
  package var landmarks: [ReadingItem] { items.filter { $0.role?.isKind(of: .landmark) ?? false } }

  /// The headings.
  package var headings: [ReadingItem] { items.filter { $0.role == .heading } }

  /// Counts the items of each list.
  private mutating func measureLists() {
    for number in items.indices where items[number].role == .list {
      items[number].size = .items(0)
    }
    for number in items.indices where items[number].role?.isKind(of: .listitem) ?? false {
      guard let list = items[number].parent, case .items(let count)? = items[list].size else {
        continue
      }
      items[list].size = .items(count + 1)
      items[number].place = .item(count + 1)
    }
  }

  /// Gives a table its size and its cells their places and headers.
  private mutating func measureTable(_ number: Int, on page: AccessiblePage) {
    guard let role = items[number].role, [.table, .grid, .treegrid].contains(role),
      let table = page.table(items[number].node)
    else { return }
    items[number].size = .table(columns: table.width, rows: table.height)
    for inner in number..<items[number].end {
      guard items[inner].kind != .text, let cell = table.cell(of: items[inner].node) else {
        continue
      }
      items[inner].place = .cell(ReadingCell(cell, of: table, on: page))
    }
  }
}

extension ReadingCell {
  /// Finds the place of a cell and what its headers say, from left to right and from the top down.
  ///
  /// A header cell is announced as such, without those that stand above or beside it.
  fileprivate init(_ number: Int, of table: TableModel, on page: AccessiblePage) {
    let cell = table.cells[number]
    let role = page.role(of: cell.node)
    let isHeader = role == .columnheader || role == .rowheader
    let headers = isHeader ? [] : table.headers(of: number).sorted()
    let headsRow = { (header: Int) in
      switch table.role(of: header) {
      case .rowheader: true
      case .columnheader: false
      default: table.cells[header].rows.overlaps(cell.rows)
      }
    }
    let name = { (header: Int) in page.name(of: table.cells[header].node) }
    rows = cell.row + 1...cell.rows.upperBound
    columns = cell.column + 1...cell.columns.upperBound
    rowHeaders = headers.filter(headsRow).map(name)
    columnHeaders = headers.filter { !headsRow($0) }.map(name)
  }
}
