import HTML

/// What tells the bars of a series from others without colour: solid, stripes, dots, an outline.
struct ChartTexture {
  /// The number of the series, from 0.
  let series: Int
  /// The id of the pattern; `nil` for those that need none.
  let pattern: String?

  /// Makes the textures of a chart; `id` returns a free id for a pattern.
  static func all(_ count: Int, id: (String) -> String) -> [ChartTexture] {
    (0..<count).map { series in
      switch series {
      case 1: ChartTexture(series: series, pattern: id("stripes"))
      case 2: ChartTexture(series: series, pattern: id("dots"))
      default: ChartTexture(series: series, pattern: nil)
      }
    }
  }

  /// The classes of a bar.
  var names: String {
    switch series {
    case 0: "chart-bar chart-solid"
    case 3: "chart-bar chart-hollow"
    default: "chart-bar"
    }
  }

  /// Writes the pattern: ink on as much paper, which covers the lines of the axis.
  func write(to html: inout HTMLWriter) {
    guard let pattern else { return }
    html.markup("<pattern id=\"")
    html.text(pattern)
    html.markup("\" patternUnits=\"userSpaceOnUse\" ")
    if series == 1 {
      html.markup(
        """
        width="8" height="8" patternTransform="rotate(45)">\
        <rect class="chart-hollow" width="8" height="8" />\
        <line class="chart-ink" x1="4" y1="0" x2="4" y2="8" stroke-width="4" />
        """)
    } else {
      html.markup(
        """
        width="9" height="9"><rect class="chart-hollow" width="9" height="9" />\
        <circle class="chart-solid" cx="4.5" cy="4.5" r="2.5" />
        """)
    }
    html.markup("</pattern>\n")
  }
}
