import Diagnostics

/// The cells of a data file: its columns, some of them in groups, and rows with a cell for each.
package struct DataTable: Sendable, Hashable {
  /// The columns from left to right.
  package var columns: [DataColumn]
  /// The rows below the head, each with as many cells as there are columns.
  package var rows: [[DataCell]]

  /// The most columns that a table may have: nobody can read more, and short rows are filled up to as
  /// many.
  package static let columnLimit = 50

  package init(columns: [DataColumn] = [], rows: [[DataCell]] = []) {
    self.columns = columns
    self.rows = rows
  }
}

/// A column of a data file.
package struct DataColumn: Sendable, Hashable {
  /// What the column shares with its neighbours, such as a city; `nil` when it stands alone.
  package var group: DataCell?
  /// The column's own name, such as a year.
  package var name: DataCell

  package init(_ name: DataCell, in group: DataCell? = nil) {
    self.group = group
    self.name = name
  }

  /// Cuts columns into those of each group and those between groups.
  static func groups(of columns: [DataColumn]) -> [ArraySlice<DataColumn>] {
    let starts = columns.indices.filter { $0 == 0 || columns[$0].group != columns[$0 - 1].group }
    return zip(starts, starts.dropFirst() + [columns.count]).map { columns[$0..<$1] }
  }

  /// The name that tells the column from all others: the group's and its own.
  package var title: DataCell {
    guard let group else { return name }
    let joins = group.text.unicodeScalars.last.map(ScalarClasses.joinsLines) ?? true
    return DataCell(group.text + (joins ? "" : " ") + name.text, at: name.span)
  }
}

/// A cell of a data file.
package struct DataCell: Sendable, Hashable {
  /// What the author wrote; `[words](destination)` is a link.
  package var text: String
  /// Where the cell stands in the data file.
  package var span: SourceSpan

  package init(_ text: String, at span: SourceSpan) {
    self.text = text
    self.span = span
  }

  /// The link that the cell is; `nil` for plain text.
  var link: (words: Substring, destination: Substring)? {
    guard text.hasPrefix("["), text.hasSuffix(")"), let middle = text.firstRange(of: "](") else {
      return nil
    }
    let words = text[..<middle.lowerBound].dropFirst()
    let destination = text[middle.upperBound...].dropLast()
    return words.isEmpty || destination.isEmpty ? nil : (words, destination)
  }

  /// What the cell says, without the destination of a link.
  var words: String { link.map { String($0.words) } ?? text }
}
