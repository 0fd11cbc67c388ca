import Diagnostics
import Markdown

/// A table from a YAML file: a list with an object for each row.
///
/// The first row names the columns; a value that is itself an object is a group of columns. Later rows
/// may leave columns out.
package enum YAMLTable {
  /// Reads a YAML file; the table is `nil` when there is none in it.
  package static func read(
    bytes: [UInt8], path: String
  ) -> (table: DataTable?, diagnostics: [Diagnostic]) {
    let document = YAMLDocument(bytes, path: path)
    guard let root = document.root else {
      let isEmpty = document.diagnostics.isEmpty
      return (nil, isEmpty ? [.tableEmpty(path)] : document.diagnostics)
    }
    guard case .list(let items) = root.content else {
      return (nil, [.wrongType(.list, at: root.span)])
    }
    var reader = YAMLTableReader()
    for item in items where !reader.isTooWide { reader.read(item) }
    return (reader.table.columns.isEmpty ? nil : reader.table, reader.diagnostics)
  }
}

private struct YAMLTableReader {
  private(set) var table = DataTable()
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the first row has more columns than a table may have.
  private(set) var isTooWide = false
  /// The places of the columns by their titles.
  private var places: [String: Int] = [:]

  mutating func read(_ item: PositionedValue) {
    guard let members = item.members else {
      return diagnostics.append(.wrongType(.object, at: item.span))
    }
    let cells = cells(of: members)
    if table.columns.isEmpty { take(cells.map(\.column)) }
    if isTooWide { return }
    let start = SourceSpan(path: item.span.path, offset: item.span.offset, length: 0)
    var row = Array(repeating: DataCell("", at: start), count: table.columns.count)
    for (column, cell) in cells {
      let title = column.title
      if let place = places[title.text] {
        row[place] = cell
      } else {
        diagnostics.append(
          .keyUnknown(title.text, at: title.span, known: table.columns.map(\.title.text)))
      }
    }
    table.rows.append(row)
  }

  /// Takes the columns of the first row, as many as a table may have.
  private mutating func take(_ columns: [DataColumn]) {
    isTooWide = columns.count > DataTable.columnLimit
    if isTooWide {
      diagnostics.append(.tableTooWide(at: columns[DataTable.columnLimit].name.span))
    }
    table.columns = Array(columns.prefix(DataTable.columnLimit))
    for (place, column) in table.columns.enumerated() { places[column.title.text] = place }
  }

  private mutating func cells(
    of members: [PositionedValue.Member], in group: DataCell? = nil
  ) -> [(column: DataColumn, cell: DataCell)] {
    members.flatMap { member -> [(column: DataColumn, cell: DataCell)] in
      let name = DataCell(member.key, at: member.keySpan)
      switch member.value.content {
      case .object(let parts) where group == nil: return cells(of: parts, in: name)
      case .scalar(let text, _):
        return [(DataColumn(name, in: group), DataCell(text, at: member.value.span))]
      case .null: return [(DataColumn(name, in: group), DataCell("", at: member.keySpan))]
      case .list, .object:
        diagnostics.append(.wrongType(.text, at: member.value.span))
        return [(DataColumn(name, in: group), DataCell("", at: member.value.span))]
      }
    }
  }
}
