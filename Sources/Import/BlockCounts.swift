/// How many parts of each sort a document has.
package struct BlockCounts: Sendable, Equatable {
  /// Headings by level; the title is the first.
  package private(set) var headings: [Int: Int] = [:]
  package private(set) var boxes = 0
  package private(set) var tables = 0
  /// The rows of all tables, without headers.
  package private(set) var rows = 0
  /// Tasks with departments.
  package private(set) var departments = 0
  package private(set) var paragraphs = 0

  init(_ blocks: [Block]) { add(blocks) }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let level, _): headings[level, default: 0] += 1
      case .paragraph, .item: paragraphs += 1
      case .footnote: continue
      case .list(_, let items): for item in items { add(item) }
      case .box(_, let inner):
        boxes += 1
        add(inner)
      case .table(let table):
        tables += 1
        rows += table.rows.count
      case .departments: departments += 1
      }
    }
  }
}
