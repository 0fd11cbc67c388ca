/// Over how many rows each cell of a category reaches.
///
/// An empty cell and one that repeats the cell above belong to the category above, as spreadsheets
/// write merged cells; where an outer category begins, all inner ones begin anew.
struct CategorySpans {
  /// For each row, the rows that each of its categories spans; 0 where the one above goes on.
  private var spans: [[Int]]

  init(_ rows: [[DataCell]], categories: Int) {
    spans = rows.map { _ in Array(repeating: 1, count: categories) }
    var starts = Array(repeating: 0, count: categories)
    for row in rows.indices.dropFirst() {
      var goesOn = true
      for column in 0..<categories {
        let text = rows[row][column].text
        goesOn = goesOn && (text.isEmpty || text == rows[starts[column]][column].text)
        if goesOn {
          spans[starts[column]][column] += 1
          spans[row][column] = 0
        } else {
          starts[column] = row
        }
      }
    }
  }

  /// The rows that a category spans from this cell on; 0 where the one above goes on, 1 for columns
  /// that hold no categories.
  subscript(row: Int, column: Int) -> Int {
    column < spans[row].count ? spans[row][column] : 1
  }

  /// Whether the outermost category begins in a row.
  func beginsGroup(at row: Int) -> Bool { row == 0 || !spans[row].isEmpty && spans[row][0] > 0 }
}
