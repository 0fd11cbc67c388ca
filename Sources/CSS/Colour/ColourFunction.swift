/// The colour functions, from their arguments.
enum ColourFunction {
  /// Returns the colour of a function other than `color()`; `nil` if the arguments do not fit it.
  static func colour(_ name: String, _ arguments: ColourArguments) -> Colour? {
    guard let alpha = arguments.opacity else { return nil }
    switch name {
    case "rgb", "rgba": return rgb(arguments, alpha)
    case "hsl", "hsla": return hsl(arguments, alpha)
    case _ where arguments.hasCommas: return nil
    case "hwb": return hwb(arguments, alpha)
    case "lab": return lab(arguments, alpha)
    case "lch": return lch(arguments, alpha)
    case "oklab": return oklab(arguments, alpha)
    default: return oklch(arguments, alpha)
    }
  }

  /// Returns the colour of `color(SPACE …)`; only sRGB and linear sRGB are computed.
  static func space(_ contents: TokenCursor) -> ColourValue? {
    var cursor = contents
    cursor.skipWhitespace()
    let isLinear = cursor.isWord("srgb-linear")
    guard isLinear || cursor.isWord("srgb") else {
      return cursor.kind == .identifier ? .unsupported : nil
    }
    cursor.advance()
    switch ColourArguments.parse(cursor) {
    case .invalid: return nil
    case .unsupported: return .unsupported
    case .arguments(let arguments):
      guard !arguments.hasCommas, let alpha = arguments.opacity,
        let red = arguments.number(0, full: 1), let green = arguments.number(1, full: 1),
        let blue = arguments.number(2, full: 1)
      else { return nil }
      return .colour(
        isLinear
          ? ColourSpace.fromLinear(red: red, green: green, blue: blue, alpha: alpha)
          : Colour(red: red, green: green, blue: blue, alpha: alpha))
    }
  }

  private static func rgb(_ arguments: ColourArguments, _ alpha: Double) -> Colour? {
    guard let red = arguments.number(0, full: 255), let green = arguments.number(1, full: 255),
      let blue = arguments.number(2, full: 255)
    else { return nil }
    return Colour(red: red / 255, green: green / 255, blue: blue / 255, alpha: alpha).rounded
  }

  private static func hsl(_ arguments: ColourArguments, _ alpha: Double) -> Colour? {
    guard let hue = arguments.hue(0), let saturation = arguments.number(1, full: 100),
      let lightness = arguments.number(2, full: 100)
    else { return nil }
    return ColourSpace.fromHSL(
      hue: hue, saturation: max(saturation, 0) / 100, lightness: lightness / 100, alpha: alpha
    ).rounded
  }

  private static func hwb(_ arguments: ColourArguments, _ alpha: Double) -> Colour? {
    guard let hue = arguments.hue(0), let whiteness = arguments.number(1, full: 100),
      let blackness = arguments.number(2, full: 100)
    else { return nil }
    return ColourSpace.fromHWB(
      hue: hue, whiteness: max(whiteness, 0) / 100, blackness: max(blackness, 0) / 100, alpha: alpha
    ).rounded
  }

  private static func lab(_ arguments: ColourArguments, _ alpha: Double) -> Colour? {
    guard let lightness = arguments.number(0, full: 100), let a = arguments.number(1, full: 125),
      let b = arguments.number(2, full: 125)
    else { return nil }
    return ColourSpace.fromLab(
      lightness: min(max(lightness, 0), 100), a: a, b: b, alpha: alpha)
  }

  private static func lch(_ arguments: ColourArguments, _ alpha: Double) -> Colour? {
    guard let lightness = arguments.number(0, full: 100),
      let chroma = arguments.number(1, full: 150), let hue = arguments.hue(2)
    else { return nil }
    let axes = ColourSpace.axes(chroma: max(chroma, 0), hue: hue)
    return ColourSpace.fromLab(
      lightness: min(max(lightness, 0), 100), a: axes.a, b: axes.b, alpha: alpha)
  }

  private static func oklab(_ arguments: ColourArguments, _ alpha: Double) -> Colour? {
    guard let lightness = arguments.number(0, full: 1), let a = arguments.number(1, full: 0.4),
      let b = arguments.number(2, full: 0.4)
    else { return nil }
    return ColourSpace.fromOklab(lightness: min(max(lightness, 0), 1), a: a, b: b, alpha: alpha)
  }

  private static func oklch(_ arguments: ColourArguments, _ alpha: Double) -> Colour? {
    guard let lightness = arguments.number(0, full: 1),
      let chroma = arguments.number(1, full: 0.4), let hue = arguments.hue(2)
    else { return nil }
    let axes = ColourSpace.axes(chroma: max(chroma, 0), hue: hue)
    return ColourSpace.fromOklab(
      lightness: min(max(lightness, 0), 1), a: axes.a, b: axes.b, alpha: alpha)
  }
}
