import Diagnostics
import Markdown

/// The head of a CSV file: one line of names or, where columns form groups, a line of the groups'
/// names above it.
///
/// In two lines, an empty cell belongs to the group on its left, as spreadsheets write merged cells,
/// and a column without a name below has the one above for its own.
struct CSVHead {
  private(set) var columns: [DataColumn] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ lines: [[DataCell]]) {
    if lines.count > 1 {
      readGroups(lines[0], names: lines[1])
    } else {
      columns = lines.joined().map { DataColumn($0) }
    }
    check()
  }

  private mutating func readGroups(_ groups: [DataCell], names: [DataCell]) {
    var group: DataCell?
    for (above, name) in zip(groups, names) {
      if name.text.isEmpty {
        group = nil
        columns.append(DataColumn(above))
      } else {
        if !above.text.isEmpty, above.text != group?.text { group = above }
        columns.append(DataColumn(name, in: group))
      }
    }
  }

  private mutating func check() {
    var seen: Set<String> = []
    for (index, column) in columns.enumerated() {
      let title = column.title
      if column.name.text.isEmpty {
        diagnostics.append(.csvHeaderEmpty(column: index + 1, at: title.span))
      } else if !seen.insert(title.text).inserted {
        diagnostics.append(.csvHeaderRepeated(title.text, at: title.span))
      }
    }
  }
}
