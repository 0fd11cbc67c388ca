import HTML

/// A whole drawing: the legend, then what the form asks for.
struct ChartDrawing {
  /// The markup between the tags of the `svg` element.
  let markup: [UInt8]
  /// The height, in ems.
  let height: Double

  /// Draws a chart; bars need a texture for each series, progress needs one.
  init(
    _ data: ChartData, as form: ChartForm, textures: [ChartTexture], summary: ChartSummary
  ) {
    var svg = SVGWriter()
    svg.textures(textures)
    var y = ChartLegend(series: data.series, form: form, textures: textures).draw(in: &svg)
    switch form {
    case .bar:
      y = BarDrawing(data, textures: textures, missing: summary.label(.chartMissing))
        .draw(in: &svg, from: y)
    case .progress:
      y = ProgressDrawing(data, texture: textures[0], summary: summary).draw(in: &svg, from: y)
    case .line: y = LineDrawing(data).draw(in: &svg, from: y)
    }
    markup = svg.html.bytes
    height = y
  }
}
