/// Says in sentences what a chart shows, for those who do not see it and those who want to be sure.
struct ChartSummary {
  let data: ChartData
  /// Returns an interface text in the page's language.
  let label: (MarkdownLabel) -> String

  /// One sentence for each series, or one about all targets; then which rows have no number.
  func sentences(for form: ChartForm) -> [String] {
    let sentences =
      form == .progress ? [progress] : data.series.indices.compactMap { extremes(of: $0, form) }
    return sentences + gaps
  }

  private func extremes(of series: Int, _ form: ChartForm) -> String? {
    let points = data.points(of: series)
    let values = points.map(\.number.value)
    guard let first = points.first, let last = points.last, let low = values.min(),
      let high = values.max()
    else { return nil }
    let text: String
    if low == high {
      text = label(.chartEqual).replacing("{value}", with: list(texts(of: points)))
    } else {
      text = label(form == .line ? .chartChange : .chartExtremes)
        .replacing("{first}", with: item(first)).replacing("{last}", with: item(last))
        .replacing("{highest}", with: list(points.filter { $0.number.value == high }.map(item)))
        .replacing("{lowest}", with: list(points.filter { $0.number.value == low }.map(item)))
    }
    return text.replacing("{series}", with: data.series[series])
  }

  private var progress: String {
    let rows = data.rows.filter { ChartData.progress(of: $0) != nil }
    let open = rows.filter { !ChartData.hasReached($0) }
    let farthest = open.min {
      ChartData.progress(of: $0) ?? 0 < ChartData.progress(of: $1) ?? 0
    }
    let text: String
    if let farthest {
      text = label(.chartFarthest)
        .replacing("{reached}", with: String(rows.count - open.count))
        .replacing("{name}", with: farthest.name)
        .replacing("{progress}", with: state(of: farthest))
    } else {
      text = label(.chartReached)
    }
    return text.replacing("{count}", with: String(rows.count))
  }

  /// How far a row has come: its number and its target.
  func state(of row: ChartData.Row) -> String {
    label(.chartState)
      .replacing("{value}", with: row.numbers[0]?.text ?? label(.chartMissing))
      .replacing("{target}", with: row.numbers[1]?.text ?? label(.chartMissing))
  }

  private var gaps: [String] {
    let names = data.rows.filter { $0.numbers.contains(nil) }.map(\.name)
    return names.isEmpty ? [] : [label(.chartGaps).replacing("{names}", with: list(names))]
  }

  private func item(_ point: ChartData.Point) -> String {
    label(.chartItem).replacing("{name}", with: point.name)
      .replacing("{value}", with: point.number.text)
  }

  /// The texts of the numbers, each once: `>99%` and `≥99%` are one number and two texts.
  private func texts(of points: [ChartData.Point]) -> [String] {
    points.map(\.number.text).reduce(into: []) { texts, text in
      if !texts.contains(text) { texts.append(text) }
    }
  }

  /// Names the first three of many and counts all.
  private func list(_ names: [String]) -> String {
    let limit = 3
    let named = names.prefix(limit).joined(separator: label(.chartSeparator))
    guard names.count > limit else { return named }
    return label(.chartMore).replacing("{names}", with: named)
      .replacing("{count}", with: String(names.count))
  }
}
