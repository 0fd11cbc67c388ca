/// A table of the document, row by row.
struct ImportedTable {
  /// What the document calls it; empty if it has no name.
  var caption = SourceText()
  var header: [SourceText]
  var rows: [[SourceText]]
  /// How many columns at the left say what a row is about.
  var rowHeaders: Int {
    switch header.first?.string {
    case "序号", "类别": 2
    default: 1
    }
  }
}
