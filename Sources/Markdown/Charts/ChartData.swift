/// What a chart shows: rows with a name and numbers.
struct ChartData {
  /// The names of the columns that are drawn, at most `seriesLimit`.
  var series: [String]
  var rows: [Row]

  /// As many series as there are textures to tell them apart.
  static let seriesLimit = 4

  struct Row {
    var name: String
    /// A number for each series; `nil` where the data have none.
    var numbers: [ChartNumber?]
  }

  /// The numbers of one series with the names of their rows; rows without one are left out.
  func points(of series: Int) -> [Point] {
    rows.compactMap { row in row.numbers[series].map { Point(name: row.name, number: $0) } }
  }

  struct Point {
    var name: String
    var number: ChartNumber
  }

  /// All numbers that are there.
  var numbers: [ChartNumber] { rows.flatMap { $0.numbers.compactMap(\.self) } }

  /// Whether there is nothing to draw: no number, or no row with a number and its target.
  func isEmpty(for form: ChartForm) -> Bool {
    form == .progress ? rows.allSatisfy { Self.progress(of: $0) == nil } : numbers.isEmpty
  }

  /// How much of its target a row has reached: 1 is all of it. `nil` without both numbers.
  static func progress(of row: Row) -> Double? {
    guard let now = row.numbers[0], let target = row.numbers[1] else { return nil }
    return now.value / target.value
  }

  /// Whether a row has reached its target; one above 99 % is not reached at 99 %.
  static func hasReached(_ row: Row) -> Bool {
    guard let now = row.numbers[0], let target = row.numbers[1] else { return false }
    if target.isExclusive, !now.isExclusive { return now.value > target.value }
    return now.value >= target.value
  }
}
