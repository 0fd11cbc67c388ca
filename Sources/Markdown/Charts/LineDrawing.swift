/// Points joined by lines, on an upright axis.
struct LineDrawing {
  let data: ChartData
  private let scale: ChartScale
  private let unit: String
  /// Where the first point stands, in percent: right of the axis' texts.
  private let left: Double
  /// Every how many rows the name is written on a wide screen, and on a narrow one.
  private let strides: (wide: Int, narrow: Int)

  private static let height = 10.0
  private static let right = 96.0
  /// The width from which more names are shown, as in the style sheet.
  private static let wide = 30.0

  init(_ data: ChartData) {
    self.data = data
    let numbers = data.numbers
    let scale = ChartScale(
      Self.range(of: numbers.map(\.value)), intervals: 4, end: .roundNumber)
    let left = (scale.textWidth + 0.8) / ChartText.narrowest * 100
    let texts = data.rows.map(\.name) + (data.series.count == 1 ? numbers.map(\.text) : [])
    let widest = texts.map { ChartText.width(of: $0) + 0.5 }.max() ?? 1
    func stride(_ width: Double) -> Int {
      let names = max(2, Int(width * (Self.right - left) / 100 / widest))
      return max(1, (data.rows.count + names - 3) / (names - 1))
    }
    let wide = stride(Self.wide)
    strides = (wide, (stride(ChartText.narrowest) + wide - 1) / wide * wide)
    self.scale = scale
    self.left = left
    unit = numbers.first?.unit ?? ""
  }

  /// The widest name that can stand below a line, in ems: half of what the axis leaves.
  static let longestName = 4.6

  /// The axis starts at zero unless all that matters would then lie at its other end.
  private static func range(of values: [Double]) -> ClosedRange<Double> {
    guard let low = values.min(), let high = values.max() else { return 0...1 }
    let isFlat = low == high || high - low < abs(high) / 1000
    if low > 0, high - low < high / 2, !isFlat { return low...high }
    return min(0, low)...max(0, high)
  }

  /// Draws from `top` ems on and returns where the drawing ends.
  func draw(in svg: inout SVGWriter, from top: Double) -> Double {
    svg.text(unit, "chart-tick", at: .init(x: 0, y: top + 1))
    let base = top + 2.4 + Self.height
    for tick in scale.ticks {
      let y = y(tick.value, base)
      svg.line(
        tick.value == scale.ticks[0].value ? "chart-axis" : "chart-grid",
        from: .init(x: left - 3, y: y), to: .init(x: 100, y: y))
      svg.text(tick.text, "chart-tick", at: .init(x: left - 4, y: y + 0.35), anchor: .end)
    }
    for series in data.series.indices { draw(series, in: &svg, base) }
    for row in data.rows.indices where distance(row) % strides.wide == 0 {
      drawName(row, in: &svg, base)
    }
    return base + 2
  }

  /// Writes the name of a row below its points and, if they are of one series, the number above.
  private func drawName(_ row: Int, in svg: inout SVGWriter, _ base: Double) {
    let names = distance(row) % strides.narrow == 0 ? "" : " chart-wide"
    let anchor: SVGWriter.Anchor = row > 0 && distance(row) == 0 ? .end : .middle
    svg.text(
      data.rows[row].name, "chart-tick" + names, at: .init(x: x(row), y: base + 1.5),
      anchor: anchor)
    guard data.series.count == 1, let number = data.rows[row].numbers[0] else { return }
    svg.text(
      number.text, "chart-value" + names, at: .init(x: x(row), y: y(number.value, base) - 0.7),
      shift: row == 0 ? -0.3 : 0, anchor: row == 0 ? .start : anchor)
  }

  private func draw(_ series: Int, in svg: inout SVGWriter, _ base: Double) {
    let places = data.rows.enumerated().map { row, content in
      content.numbers[series].map { SVGWriter.Place(x: x(row), y: y($0.value, base)) }
    }
    for (start, end) in zip(places, places.dropFirst()) {
      guard let start, let end else { continue }
      svg.line("chart-line", from: start, to: end, dashes: ChartMarker.dashes[series])
    }
    for case let place? in places { ChartMarker.draw(series, in: &svg, at: place) }
  }

  private func x(_ row: Int) -> Double {
    guard data.rows.count > 1 else { return (left + Self.right) / 2 }
    return left + (Self.right - left) * Double(row) / Double(data.rows.count - 1)
  }

  private func y(_ value: Double, _ base: Double) -> Double {
    base - scale.position(of: value) * Self.height
  }

  /// How far a row is from the last, which matters most: names are counted from there.
  private func distance(_ row: Int) -> Int { data.rows.count - 1 - row }
}
