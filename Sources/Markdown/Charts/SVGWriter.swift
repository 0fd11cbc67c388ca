import HTML

/// Writes shapes and texts that stretch with the drawing and grow with its letters.
///
/// Places across are percentages of the drawing's width, places down are ems, so that bars fill any
/// screen while letters keep their size. Colours come from classes only.
struct SVGWriter {
  private(set) var html = HTMLWriter()

  /// A place: how far across, in percent of the drawing's width unless in ems, and ems from the top.
  struct Place {
    var x: Double
    var y: Double
    var across = Unit.percent

    enum Unit: String {
      case percent = "%"
      case em
    }
  }

  enum Anchor: String {
    case start, middle, end
  }

  /// Writes a bar from one place to `width` further, in the place's unit, and `height` ems below.
  mutating func bar(
    _ names: String, from place: Place, width: Double, height: Double, fill: String? = nil
  ) {
    open("rect", names)
    length("x", place.x, place.across)
    em("y", place.y)
    length("width", width, place.across)
    em("height", height)
    if let fill { attribute("fill", "url(#\(fill))") }
    html.markup(" />\n")
  }

  /// Writes a straight line, with dashes given in pixels if it has any.
  mutating func line(_ names: String, from start: Place, to end: Place, dashes: String? = nil) {
    open("line", names)
    length("x1", start.x, start.across)
    em("y1", start.y)
    length("x2", end.x, end.across)
    em("y2", end.y)
    if let dashes { attribute("stroke-dasharray", dashes) }
    html.markup(" />\n")
  }

  /// Writes a circle with a radius in ems.
  mutating func circle(_ names: String, at place: Place, radius: Double) {
    open("circle", names)
    length("cx", place.x, place.across)
    em("cy", place.y)
    em("r", radius)
    html.markup(" />\n")
  }

  /// Writes a text on one line, its letters standing on the place, `shift` ems further.
  mutating func text(
    _ text: String, _ names: String, at place: Place, shift: Double = 0, anchor: Anchor = .start
  ) {
    open("text", names)
    length("x", place.x, place.across)
    em("y", place.y)
    if shift != 0 { em("dx", shift) }
    if anchor != .start { attribute("text-anchor", anchor.rawValue) }
    html.markup(">")
    html.text(text)
    html.markup("</text>\n")
  }

  /// Writes texts below each other and returns the place below them.
  mutating func lines(_ lines: [String], _ names: String, at place: Place) -> Place {
    var below = place
    for line in lines {
      below.y += ChartText.leading
      text(line, names, at: Place(x: place.x, y: below.y - 0.4, across: place.across))
    }
    return below
  }

  /// Writes the textures that bars are filled with.
  mutating func textures(_ textures: [ChartTexture]) {
    let patterns = textures.filter { $0.pattern != nil }
    guard !patterns.isEmpty else { return }
    html.markup("<defs>\n")
    for texture in patterns { texture.write(to: &html) }
    html.markup("</defs>\n")
  }

  // MARK: Attributes

  private mutating func open(_ name: StaticString, _ names: String) {
    html.markup("<")
    html.markup(name)
    attribute("class", names)
  }

  private mutating func attribute(_ name: StaticString, _ value: String) {
    html.markup(" ")
    html.markup(name)
    html.markup("=\"")
    html.text(value)
    html.markup("\"")
  }

  private mutating func length(_ name: StaticString, _ value: Double, _ unit: Place.Unit) {
    attribute(name, Self.decimal(value) + unit.rawValue)
  }

  private mutating func em(_ name: StaticString, _ value: Double) {
    length(name, value, .em)
  }

  /// Returns a number with at most two decimals.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0
      ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
