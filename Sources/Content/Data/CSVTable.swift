import Diagnostics
import Markdown
import SwiftCSV

/// A table from a CSV file: a head and rows of as many cells.
package struct CSVTable: Sendable, Hashable {
  /// The columns, by the one or two lines of the head.
  package var columns: [DataColumn]
  /// The rows below the head.
  package var rows: [Row]

  /// The cells of one record.
  package struct Row: Sendable, Hashable {
    /// The cells, as many as there are columns.
    package var cells: [String]
    /// Where the record lies, without its line end.
    package var span: SourceSpan
  }

  /// The names of the columns.
  package var header: [String] { columns.map(\.title.text) }

  /// Reads a CSV file (RFC 4180: commas, `"` around cells with commas, quotes or line ends).
  ///
  /// `headRows` is the number of lines that name the columns: 1, or 2 where the first line names
  /// groups. Empty lines are left out. A row with too few or too many cells is reported and made to
  /// fit. The table is `nil` when the text cannot be read at all.
  package static func read(
    bytes: [UInt8], path: String, headRows: Int = 1
  ) -> (table: CSVTable?, diagnostics: [Diagnostic]) {
    let start = ByteOrderMark.length(in: bytes)
    if let fault = TextFault.first(in: bytes, range: start..<bytes.count) {
      return (nil, [fault.diagnostic(path: path)])
    }
    var diagnostics: [Diagnostic] = []
    let records = CSVRecords.split(bytes, from: start, path: path, &diagnostics)
      .compactMap { $0.row(of: bytes, &diagnostics) }
    guard let first = records.first else {
      if diagnostics.isEmpty { diagnostics.append(.csvEmpty(path)) }
      return (nil, diagnostics)
    }
    guard first.cells.count <= DataTable.columnLimit else {
      return (nil, [.tableTooWide(at: cells(of: first, in: bytes)[DataTable.columnLimit].span)])
    }
    func fitted(_ row: Row) -> Row { Self.fitted(row, to: first.cells.count, &diagnostics) }
    let head = CSVHead(records.prefix(headRows).map { cells(of: fitted($0), in: bytes) })
    diagnostics += head.diagnostics
    let rows = records.dropFirst(headRows).map(fitted)
    return (CSVTable(columns: head.columns, rows: Array(rows)), diagnostics)
  }

  /// Returns the cells with their places in the file's bytes.
  package func data(in bytes: [UInt8]) -> DataTable {
    DataTable(columns: columns, rows: rows.map { Self.cells(of: $0, in: bytes) })
  }

  private static func cells(of row: Row, in bytes: [UInt8]) -> [DataCell] {
    let spans = cellSpans(of: row.span, in: bytes)
    return row.cells.enumerated().map { column, text in
      DataCell(text, at: column < spans.count ? spans[column] : row.span)
    }
  }

  /// Returns where the cells of a record stand, without the quotes around them.
  private static func cellSpans(of record: SourceSpan, in bytes: [UInt8]) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    var start = record.offset
    var isQuoted = false
    let end = record.offset + record.length
    for index in start...end {
      if index < end, bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard index == end || (bytes[index] == UInt8(ascii: ",") && !isQuoted) else { continue }
      let hasQuotes = index - start >= 2 && bytes[start] == UInt8(ascii: "\"")
      let cell = hasQuotes ? start + 1..<index - 1 : start..<index
      spans.append(
        SourceSpan(path: record.path, offset: cell.lowerBound, length: cell.count))
      start = index + 1
    }
    return spans
  }

  private static func fitted(
    _ row: Row, to count: Int, _ diagnostics: inout [Diagnostic]
  ) -> Row {
    guard row.cells.count != count else { return row }
    diagnostics.append(.csvRagged(row.cells.count, expected: count, at: row.span))
    let padding = repeatElement("", count: max(0, count - row.cells.count))
    return Row(cells: Array(row.cells.prefix(count)) + padding, span: row.span)
  }
}

/// A record's place in a CSV file; SwiftCSV reads the cells but keeps no positions.
private struct CSVRecords {
  let span: SourceSpan

  /// Splits the bytes at the line ends outside quotes.
  static func split(
    _ bytes: [UInt8], from start: Int, path: String, _ diagnostics: inout [Diagnostic]
  ) -> [CSVRecords] {
    var records: [CSVRecords] = []
    var recordStart = start
    var openQuote: Int?
    func finish(at end: Int) {
      guard end > recordStart else { return }
      records.append(
        CSVRecords(span: SourceSpan(path: path, offset: recordStart, length: end - recordStart)))
    }
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        openQuote = openQuote == nil ? index : nil
      } else if openQuote == nil, byte == 0x0A || byte == 0x0D {
        finish(at: index)
        recordStart = index + 1
      }
    }
    if let openQuote {
      diagnostics.append(.csvQuoteOpen(at: SourceSpan(path: path, offset: openQuote, length: 1)))
    } else {
      finish(at: bytes.count)
    }
    return records
  }

  func row(of bytes: [UInt8], _ diagnostics: inout [Diagnostic]) -> CSVTable.Row? {
    let text = String(decoding: bytes[span.offset..<span.offset + span.length], as: UTF8.self)
    do {
      // The line end makes SwiftCSV keep an empty last cell.
      let csv = try EnumeratedCSV(string: text + "\n", delimiter: .comma, loadColumns: false)
      return CSVTable.Row(cells: csv.header, span: span)
    } catch {
      diagnostics.append(.csvQuoteMisplaced(at: span))
      return nil
    }
  }
}
