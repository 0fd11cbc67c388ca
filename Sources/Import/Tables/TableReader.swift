/// Rebuilds tables from the three forms in which they reach a text file.
struct TableReader {
  private let lines: ArraySlice<SourceLine>

  /// - Parameter lines: What is left of the document; tables are looked for at its start.
  init(_ lines: ArraySlice<SourceLine>) {
    self.lines = lines
  }

  /// A table and the line behind it.
  struct Found {
    var table: ImportedTable
    var end: Int
  }

  /// Returns the table that starts at the first line; `nil` if none does.
  func table(_ series: NumberSeries, _ log: inout ImportLog) -> Found? {
    tabbedRows(&log) ?? cellsBelowEachOther(&log) ?? spacedRows(series, &log)
  }

  // MARK: - Cells with tabs between

  private func tabbedRows(_ log: inout ImportLog) -> Found? {
    let rows = lines.prefix { $0.text.firstIndex(of: "\t") != nil }
    guard rows.count > 1 else { return nil }
    var cells = rows.map { line in
      log.ledger.drop(line.text.scalars.count { $0.scalar == "\t" }, .structure)
      return line.text.split { $0 == "\t" }.map { log.trim($0) }
    }
    let header = squeezed(cells.removeFirst(), &log)
    check(cells, lines: rows.dropFirst().map(\.number), width: header.count, &log)
    return Found(table: ImportedTable(header: header, rows: cells), end: rows.endIndex)
  }

  // MARK: - One cell a line

  private func cellsBelowEachOther(_ log: inout ImportLog) -> Found? {
    let cells = lines.prefix(while: \.startsWithTab)
    var rows: [[SourceLine]] = []
    for cell in cells {
      if cell.blanks > 0 || rows.isEmpty { rows.append([]) }
      rows[rows.count - 1].append(cell)
    }
    guard rows.count > 1, rows[0].count > 2, rows[1].count == rows[0].count else { return nil }
    let header = squeezed(rows.removeFirst().map(\.text), &log)
    let texts = filledDown(rows.map { $0.map(\.text) })
    check(texts, lines: rows.map { $0[0].number }, width: header.count, &log)
    return Found(table: ImportedTable(header: header, rows: texts), end: cells.endIndex)
  }

  /// Rows in which an empty first cell, merged with the one above, has that one's text.
  private func filledDown(_ rows: [[SourceText]]) -> [[SourceText]] {
    var above = SourceText()
    return rows.map { row in
      guard let first = row.first else { return row }
      if first.isEmpty { return [above.repeated] + row.dropFirst() }
      above = first
      return row
    }
  }

  // MARK: - Cells with spaces between

  private static let headerWords: Set<String> = ["序号", "类别", "指标", "单位", "目标", "目标值", "属性"]

  /// Reads rows that begin with their number and end with a word, as gazettes set them.
  private func spacedRows(_ series: NumberSeries, _ log: inout ImportLog) -> Found? {
    guard let first = lines.first else { return nil }
    let words = first.text.split { $0.isSpace }
    guard words.count == 3, words.allSatisfy({ Self.headerWords.contains($0.string) }) else {
      return nil
    }
    var rows: [(line: Int, cells: [SourceText])] = []
    var end = lines.index(after: lines.startIndex)
    while end < lines.endIndex {
      let line = lines[end]
      let mark = HeadingMark(line.text)
      let startsRow = mark?.style == .digitStop && mark?.number == rows.count + 1
      if let mark, !startsRow, series.expects(mark) { break }
      guard startsRow || !rows.isEmpty else { break }
      if startsRow { rows.append((line.number, [])) }
      rows[rows.count - 1].cells += cells(of: line, isFirst: startsRow, &log)
      end += 1
    }
    guard !rows.isEmpty else { return nil }
    log.ledger.drop(words.count - 1, .structure)
    let joined = rows.map { joinedMiddle($0.cells) }
    check(joined, lines: rows.map(\.line), width: words.count, &log)
    return Found(table: ImportedTable(header: words, rows: joined), end: end)
  }

  /// The cells of a line, the spaces between them dropped; a number at the start stays with its cell.
  private func cells(of line: SourceLine, isFirst: Bool, _ log: inout ImportLog) -> [SourceText] {
    let cells = line.text.split { $0.isSpace }
    log.ledger.drop(cells.count - 1, .structure)
    return cells.filter { !$0.isEmpty }
  }

  /// Name, value and attribute; a value that was set in several lines is one again.
  private func joinedMiddle(_ cells: [SourceText]) -> [SourceText] {
    guard cells.count > 3, let first = cells.first, let last = cells.last else { return cells }
    let middle = cells.dropFirst().dropLast().reduce(into: SourceText()) { $0 += $1 }
    return [first, middle, last]
  }

  // MARK: -

  private func squeezed(_ cells: [SourceText], _ log: inout ImportLog) -> [SourceText] {
    cells.map { log.squeeze($0, .spaceInWord) }
  }

  private func check(
    _ rows: [[SourceText]], lines: [Int], width: Int, _ log: inout ImportLog
  ) {
    for (row, line) in zip(rows, lines) where row.count != width {
      log.doubt(
        .raggedRow, line: line, zh: "这一行有 \(row.count) 格，表头有 \(width) 格",
        en: "this row has \(row.count) cells, the header has \(width)")
    }
  }
}
