/// The names of the series, each behind a piece of what stands for it.
struct ChartLegend {
  let series: [String]
  let form: ChartForm
  let textures: [ChartTexture]

  private static let keyWidth = 2.0
  private static let textStart = 2.5

  /// Draws at the top and returns where the drawing goes on, in ems.
  func draw(in svg: inout SVGWriter) -> Double {
    var y = 0.0
    for (number, name) in series.enumerated() {
      drawKey(number, in: &svg, at: y)
      let lines = ChartText.lines(name, width: ChartText.narrowest - Self.textStart)
      y = svg.lines(lines, "chart-key", at: .init(x: Self.textStart, y: y, across: .em)).y
    }
    return y + 0.4
  }

  private func drawKey(_ number: Int, in svg: inout SVGWriter, at y: Double) {
    func place(_ x: Double, _ down: Double) -> SVGWriter.Place {
      .init(x: x, y: y + down, across: .em)
    }
    switch form {
    case .line:
      svg.line(
        "chart-line", from: place(0, 0.7), to: place(Self.keyWidth, 0.7),
        dashes: ChartMarker.dashes[number])
      ChartMarker.draw(number, in: &svg, at: place(Self.keyWidth / 2, 0.7))
    case .progress where number == 1:
      ProgressDrawing.drawTarget(in: &svg, at: place(Self.keyWidth / 2, 0.4), height: 0.6)
    case .bar, .progress:
      let texture = textures[number]
      svg.bar(
        texture.names, from: place(0.1, 0.3), width: Self.keyWidth - 0.1, height: 0.9,
        fill: texture.pattern)
    }
  }
}
