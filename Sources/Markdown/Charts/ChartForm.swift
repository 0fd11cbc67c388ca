/// What a chart looks like, named as authors name it.
enum ChartForm: String, CaseIterable {
  /// Bars side by side; more than one for each row with more than one column of values.
  case bar
  /// Points joined by lines, for what changes over time.
  case line
  /// How far each row has come on the way to its target.
  case progress

  /// The most rows that stay readable.
  var rowLimit: Int { self == .line ? 60 : 30 }

  /// How many textures the bars need.
  func textures(_ data: ChartData) -> Int {
    switch self {
    case .bar: data.series.count
    case .line: 0
    case .progress: 1
    }
  }

  /// The kind of picture, in words.
  var label: MarkdownLabel {
    switch self {
    case .bar: .chartBar
    case .line: .chartLine
    case .progress: .chartProgress
    }
  }
}
