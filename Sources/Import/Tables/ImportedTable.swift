/// A table of the document, row by row.
struct ImportedTable {
  /// What the document calls it; empty if it has no name.
  var caption = SourceText()
  var header: [SourceText]
  var rows: [[SourceText]]

  /// Asks for a caption where the document has none.
  func noteMissingCaption(line: Int, _ log: inout ImportLog) {
    guard caption.isEmpty else { return }
    log.doubt(
      .missing, line: line, zh: "表格没有表题：写出它讲什么",
      en: "the table has no caption: say what it is about")
  }

  /// How many columns at the left say what a row is about.
  var rowHeaders: Int {
    switch header.first?.string {
    case "序号", "类别": 2
    default: 1
    }
  }
}
