/// What several sources say of the same things, each number with where it comes from.
struct Comparison {
  /// The sources, in the order in which the file names them first.
  var sources: [DataCell]
  /// The things that are compared, in the same order.
  var rows: [Row]

  struct Row {
    var name: DataCell
    /// What each source says; `nil` where it says nothing.
    var entries: [Entry?]
  }

  /// A number of one source.
  struct Entry {
    /// The number with its unit.
    var value: DataCell
    /// Year, scope and what else is needed to read the number, and where it stands in the source.
    var notes: [DataCell]
  }

  /// Returns the numbers as a chart wants them: a row for each source, a column for each thing.
  func cells(under corner: DataCell) -> (header: [DataCell], rows: [[DataCell]]) {
    (
      [corner] + rows.map(\.name),
      sources.indices.map { source in
        [sources[source]]
          + rows.map { $0.entries[source]?.value ?? DataCell("", at: $0.name.span) }
      }
    )
  }
}
