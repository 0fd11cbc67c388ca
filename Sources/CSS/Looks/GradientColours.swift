/// The colours of the pictures behind an element, as far as CSS itself draws them.
struct GradientColours {
  /// For each layer from the top, the colours it may have at some place.
  let layers: [[Colour]]
  /// Whether something may be seen between the pictures.
  let leavesGaps: Bool

  /// Reads the value of `background-image` or `background`; `nil` if a picture is no gradient.
  ///
  /// - Parameter repetition: The value of `background-repeat`, if it is declared by itself.
  init?(_ text: String, repetition: String?) {
    let list = TokenList(Array(text.utf8))
    var layers: [[Colour]] = []
    for layer in TokenCursor(list, in: 0..<list.count).split(at: .comma) {
      guard let colours = Self.colours(ofLayer: layer, in: list) else { return nil }
      if !colours.isEmpty { layers.append(colours) }
    }
    self.layers = layers
    let words = (text + " " + (repetition ?? "")).lowercased()
    leavesGaps = ["no-repeat", "repeat-x", "repeat-y", "space"].contains { words.contains($0) }
  }

  /// The colours of the picture in a layer; empty if there is none.
  private static func colours(ofLayer range: Range<Int>, in list: TokenList) -> [Colour]? {
    var cursor = TokenCursor(list, in: range)
    while !cursor.isAtEnd {
      if cursor.kind == .url { return nil }
      if cursor.kind == .function {
        let name = list.string(cursor.position).lowercased()
        if name.hasSuffix("gradient") { return colours(ofGradient: cursor.entering()) }
        guard isHarmless(name) else { return nil }
      }
      cursor.skipComponent()
    }
    return []
  }

  /// Whether a function is a colour or a length and no picture.
  private static func isHarmless(_ name: String) -> Bool {
    [
      "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "calc", "min",
      "max", "clamp",
    ].contains(name)
  }

  /// The colours of the stops with some between them; `nil` if one is unknown.
  private static func colours(ofGradient contents: TokenCursor) -> [Colour]? {
    var stops: [Colour] = []
    for (index, part) in contents.split(at: .comma).enumerated() {
      switch stop(TokenCursor(contents.list, in: part)) {
      case .colour(let colour): stops.append(colour)
      case .none: guard index == 0 || !part.isEmpty else { return nil }
      case .unknown: return nil
      }
    }
    guard stops.count > 1 else { return nil }
    return stops + zip(stops, stops.dropFirst()).flatMap(between)
  }

  private enum Stop {
    case colour(Colour)
    /// A direction, a shape, or a hint between two stops.
    case none
    case unknown
  }

  private static func stop(_ contents: TokenCursor) -> Stop {
    var cursor = contents
    while !cursor.isAtEnd {
      if let colour = ColourParser.parse(&cursor) {
        guard case .colour(let colour) = colour else { return .unknown }
        return .colour(colour)
      }
      // Another way from stop to stop than through sRGB.
      if cursor.isWord("in") { return .unknown }
      cursor.skipComponent()
      cursor.skipWhitespace()
    }
    return .none
  }

  /// Colours on the way from one stop to the next, with premultiplied opacity.
  private static func between(_ first: Colour, _ second: Colour) -> [Colour] {
    guard first != second else { return [] }
    return [0.25, 0.5, 0.75].map { share in
      let alpha = first.alpha * (1 - share) + second.alpha * share
      func mixed(_ one: Double, _ other: Double) -> Double {
        alpha > 0 ? (one * first.alpha * (1 - share) + other * second.alpha * share) / alpha : 0
      }
      return Colour(
        red: mixed(first.red, second.red), green: mixed(first.green, second.green),
        blue: mixed(first.blue, second.blue), alpha: alpha)
    }
  }
}
