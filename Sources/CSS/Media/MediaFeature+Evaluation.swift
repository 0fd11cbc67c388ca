/// Features compared with an environment; those it says nothing about are unknown.
extension MediaFeature {
  func evaluate(in environment: MediaEnvironment) -> Truth {
    switch name {
    case "width", "device-width": compare(environment.width)
    case "height", "device-height": compare(environment.height)
    case "aspect-ratio", "device-aspect-ratio": compare(environment.width / environment.height)
    case "orientation": word(environment.isLandscape ? "landscape" : "portrait")
    case "prefers-color-scheme": word(environment.colourScheme.rawValue)
    case "prefers-contrast": word(environment.contrast.rawValue)
    case "prefers-reduced-motion": word(environment.reducesMotion ? "reduce" : "no-preference")
    case "prefers-reduced-transparency", "prefers-reduced-data": word("no-preference")
    case "forced-colors": word(environment.forcesColours ? "active" : "none")
    case "-ms-high-contrast": .no
    case "inverted-colors": word("none")
    case "hover", "any-hover": word(environment.medium == .screen ? "hover" : "none")
    case "pointer", "any-pointer": word(environment.medium == .screen ? "fine" : "none")
    case "scripting": word("enabled")
    case "update": word(environment.medium == .screen ? "fast" : "none")
    case "grid": compare(0)
    case "color": bounds.isEmpty ? .yes : compare(8)
    case "monochrome": bounds.isEmpty ? .no : compare(0)
    case "display-mode": word("browser")
    default: .unknown
    }
  }

  /// Whether a feature that is a word has one of the values asked for.
  private func word(_ actual: String) -> Truth {
    guard let bound = bounds.first else {
      return Truth(actual != "none" && actual != "no-preference")
    }
    guard case .word(let asked) = bound.value else { return .unknown }
    return Truth(asked == actual)
  }

  /// Whether a number satisfies the bounds. In queries 1em is 16 pixels, whatever the page says.
  private func compare(_ actual: Double) -> Truth {
    if bounds.isEmpty { return Truth(actual != 0) }
    return bounds.reduce(Truth.yes) { truth, bound in
      guard let limit = limit(bound.value) else { return .unknown }
      let holds =
        switch bound.relation {
        case .less: actual < limit
        case .atMost: actual <= limit
        case .equal: actual == limit
        case .atLeast: actual >= limit
        case .more: actual > limit
        }
      return truth.and(Truth(holds))
    }
  }

  private func limit(_ value: Value) -> Double? {
    switch value {
    case .ratio(let ratio): ratio
    case .length(let length):
      switch length.unit {
      case .number: length.value
      case .em, .rem: length.value * 16
      default: length.absolutePixels
      }
    case .word, .other: nil
    }
  }
}
