/// Bars that lie, each row's name above them and each number behind its bar.
struct BarDrawing {
  let data: ChartData
  let textures: [ChartTexture]
  /// What stands in place of a missing number.
  let missing: String
  private let scale: ChartScale
  /// The width of the longest bar, in percent; the rest is for its number.
  private let width: Double

  private static let barHeight = 1.1
  private static let barDistance = 1.4
  private static let rowGap = 0.7

  init(_ data: ChartData, textures: [ChartTexture], missing: String) {
    self.data = data
    self.textures = textures
    self.missing = missing
    let numbers = data.numbers
    let values = numbers.map(\.value)
    let texts = numbers.map { ChartText.width(of: $0.text) }
    let room = ChartText.narrowest - (texts.max() ?? 0) - 0.6
    width = room / ChartText.narrowest * 100
    let unit = numbers.first?.unit ?? ""
    scale = .lying(
      min(0, values.min() ?? 0)...max(0, values.max() ?? 0),
      unit: ChartText.width(of: unit) <= 2 ? unit : "", width: room)
  }

  /// Draws from `top` ems on and returns where the drawing ends.
  func draw(in svg: inout SVGWriter, from top: Double) -> Double {
    var y = top
    for row in data.rows {
      y = svg.lines(ChartText.lines(row.name), "chart-label", at: .init(x: 0, y: y)).y
      let end = y + Double(row.numbers.count) * Self.barDistance
      drawGrid(in: &svg, from: y, to: end)
      for (number, texture) in zip(row.numbers, textures) {
        draw(number, texture, in: &svg, at: y + (Self.barDistance - Self.barHeight) / 2)
        y += Self.barDistance
      }
      y += Self.rowGap
    }
    for tick in scale.ticks {
      let isFirst = tick.value == scale.ticks[0].value
      svg.text(
        tick.text, "chart-tick", at: .init(x: x(tick.value), y: y + 0.6),
        anchor: isFirst ? .start : .middle)
    }
    return y + 1
  }

  private func x(_ value: Double) -> Double { scale.position(of: value) * width }

  private func drawGrid(in svg: inout SVGWriter, from top: Double, to bottom: Double) {
    for tick in scale.ticks {
      svg.line(
        tick.value == 0 ? "chart-axis" : "chart-grid", from: .init(x: x(tick.value), y: top),
        to: .init(x: x(tick.value), y: bottom))
    }
  }

  private func draw(
    _ number: ChartNumber?, _ texture: ChartTexture, in svg: inout SVGWriter, at y: Double
  ) {
    var end = x(0)
    if let number {
      let start = min(x(number.value), end)
      end = max(x(number.value), end)
      svg.bar(
        texture.names, from: .init(x: start, y: y), width: end - start, height: Self.barHeight,
        fill: texture.pattern)
    }
    svg.text(
      number?.text ?? missing, "chart-value", at: .init(x: end, y: y + 0.9), shift: 0.4)
  }
}
