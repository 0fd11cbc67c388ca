/// What tells the lines of series apart without colour: the dashes, and the shapes of points.
enum ChartMarker {
  /// The dashes and gaps of each series, in pixels; `nil` for a line without gaps.
  static let dashes: [String?] = [nil, "9 6", "3 5", "14 5 3 5"]

  /// Draws a point of a series: a disc, a square, a ring, an upright bar.
  static func draw(_ series: Int, in svg: inout SVGWriter, at place: SVGWriter.Place) {
    func upright(_ name: String, _ height: Double) {
      var (start, end) = (place, place)
      start.y -= height / 2
      end.y += height / 2
      svg.line(name, from: start, to: end)
    }
    switch series {
    case 0: svg.circle("chart-point chart-solid", at: place, radius: 0.3)
    case 1: upright("chart-square", 0.64)
    case 2: svg.circle("chart-point chart-hollow", at: place, radius: 0.32)
    default: upright("chart-tick-mark", 1)
    }
  }
}
