import Diagnostics

/// Reads a comparison from a file with a line for each number: what is compared, whose number it is,
/// the number with its unit, then what is needed to read it, the place in the source last.
struct ComparisonReader {
  private(set) var diagnostics: [Diagnostic] = []
  private var sources = NameIndex()
  private var names = NameIndex()
  private var entries: [[Comparison.Entry?]] = []

  /// What is compared, whose number, the number, where it stands.
  private static let fewestColumns = 4
  /// The most sources that stand side by side.
  private static let sourceLimit = 30

  /// Returns what a file compares, all or only the things that the directive names, separated by
  /// commas; `nil` if something is wrong.
  mutating func read(_ table: DataTable, rows chosen: String?, at place: SourceSpan) -> Comparison?
  {
    guard table.columns.count >= Self.fewestColumns, table.columns.allSatisfy({ $0.group == nil })
    else {
      diagnostics.append(.comparisonColumns(at: table.columns[0].name.span))
      return nil
    }
    for row in table.rows { read(row) }
    let all = names.cells.indices.map { row in
      Comparison.Row(
        name: names.cells[row],
        entries: sources.cells.indices.map { source in
          source < entries[row].count ? entries[row][source] : nil
        })
    }
    let rows = chosen.map { chosen in
      CommaList.names(in: chosen, known: names.cells).compactMap { name in
        names[name].map { all[$0] } ?? missing(name, at: place)
      }
    }
    return diagnostics.isEmpty ? Comparison(sources: sources.cells, rows: rows ?? all) : nil
  }

  private mutating func read(_ cells: [DataCell]) {
    let needed = cells.prefix(3) + cells.suffix(1)
    for cell in needed where cell.words.isEmpty { diagnostics.append(.comparisonGap(cell)) }
    let row = names.index(of: cells[0])
    let source = sources.index(of: cells[1])
    if row == entries.count { entries.append([]) }
    guard source < Self.sourceLimit else {
      if source == Self.sourceLimit { diagnostics.append(.comparisonSources(source, cells[1])) }
      return
    }
    while entries[row].count <= source { entries[row].append(nil) }
    if let first = entries[row][source] {
      return diagnostics.append(.comparisonRepeated(cells[2], first: first.value))
    }
    entries[row][source] = Comparison.Entry(
      value: cells[2], notes: cells.dropFirst(3).filter { !$0.text.isEmpty })
  }

  private mutating func missing(_ name: String, at place: SourceSpan) -> Comparison.Row? {
    diagnostics.append(.comparisonRow(name, among: names.cells.map(\.words), at: place))
    return nil
  }
}

/// Cells by what they say, in the order in which they came.
private struct NameIndex {
  private(set) var cells: [DataCell] = []
  private var indices: [String: Int] = [:]

  subscript(words: String) -> Int? { indices[words] }

  /// Returns the place of what a cell says, a new one for new words.
  mutating func index(of cell: DataCell) -> Int {
    if let index = indices[cell.words] { return index }
    indices[cell.words] = cells.count
    cells.append(cell)
    return cells.count - 1
  }
}
