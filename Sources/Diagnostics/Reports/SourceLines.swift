/// The line tables of the files that a report names, each file read at most once.
struct SourceLines {
  private let source: (String) -> [UInt8]?
  private var tables: [String: LineTable?] = [:]

  /// Creates a reader over `source`, which returns a file's bytes or `nil` if it cannot be read.
  init(source: @escaping (String) -> [UInt8]?) {
    self.source = source
  }

  /// Returns the file's line table; `nil` if the file cannot be read.
  mutating func table(of path: String) -> LineTable? {
    if let known = tables[path] { return known }
    let table = source(path).map(LineTable.init)
    tables[path] = .some(table)
    return table
  }

  /// Returns where a span starts and ends; `nil` if its file cannot be read.
  mutating func region(of span: SourceSpan) -> Region? {
    guard let table = table(of: span.path) else { return nil }
    return Region(
      start: table.position(of: span.offset), end: table.position(of: span.offset + span.length))
  }

  /// Where a span starts and ends, the end being the place behind its last character.
  struct Region {
    var start: LineTable.Position
    var end: LineTable.Position
  }
}
