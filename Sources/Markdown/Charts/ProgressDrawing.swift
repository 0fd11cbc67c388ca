/// Bars on their way to a line that is everybody's target, whatever its number and unit.
struct ProgressDrawing {
  let data: ChartData
  let texture: ChartTexture
  let summary: ChartSummary
  /// Where the targets stand, in percent; further right only if some row went beyond its own.
  private let target: Double

  private static let barHeight = 1.1
  private static let width = 98.0

  init(_ data: ChartData, texture: ChartTexture, summary: ChartSummary) {
    self.data = data
    self.texture = texture
    self.summary = summary
    target = Self.width / max(1, data.rows.compactMap(ChartData.progress).max() ?? 1)
  }

  /// Draws from `top` ems on and returns where the drawing ends.
  func draw(in svg: inout SVGWriter, from top: Double) -> Double {
    var y = top
    for row in data.rows {
      y = svg.lines(ChartText.lines(row.name), "chart-label", at: .init(x: 0, y: y)).y
      y =
        svg.lines(
          ChartText.lines(summary.state(of: row)), "chart-value", at: .init(x: 0, y: y)
        ).y
      draw(row, in: &svg, at: y + 0.3)
      y += Self.barHeight + 1.4
    }
    return y - 0.4
  }

  private func draw(_ row: ChartData.Row, in svg: inout SVGWriter, at y: Double) {
    let bottom = y + Self.barHeight
    svg.line("chart-axis", from: .init(x: 0, y: bottom), to: .init(x: Self.width, y: bottom))
    if let progress = ChartData.progress(of: row) {
      svg.bar(
        texture.names, from: .init(x: 0, y: y), width: progress * target, height: Self.barHeight)
    }
    Self.drawTarget(in: &svg, at: .init(x: target, y: y), height: Self.barHeight)
  }

  /// Draws the mark of a target, which stands out from bars below it.
  static func drawTarget(in svg: inout SVGWriter, at place: SVGWriter.Place, height: Double) {
    var (start, end) = (place, place)
    start.y -= 0.25
    end.y += height + 0.25
    for name in ["chart-target-edge", "chart-target"] { svg.line(name, from: start, to: end) }
  }
}
