/// Reads the colours of CSS Color Level 4.
enum ColourParser {
  /// Returns the colour that one component value is; `nil` if it is none.
  ///
  /// The position of the reader moves behind it only then.
  static func parse(_ cursor: inout TokenCursor) -> ColourValue? {
    let value: ColourValue? =
      switch cursor.kind {
      case .hash: hex(cursor.list.name(cursor.position)).map(ColourValue.colour)
      case .identifier: named(cursor.list.string(cursor.position).lowercased())
      case .function:
        function(cursor.list.string(cursor.position).lowercased(), cursor.entering())
      default: nil
      }
    if value != nil { cursor.skipComponent() }
    return value
  }

  /// Returns the colour that the text is, such as `#0b565d` or `oklch(60% 0.1 200)`.
  static func parse(_ text: String) -> ColourValue? {
    let list = TokenList(Array(text.utf8))
    var cursor = TokenCursor(list, in: list.trimmed(0..<list.count))
    let value = parse(&cursor)
    return cursor.isAtEnd ? value : nil
  }

  private static func named(_ name: String) -> ColourValue? {
    switch name {
    case "transparent": .colour(.transparent)
    case "currentcolor": .currentColour
    case _ where ColourValue.isSystemColour(name): .system
    default: NamedColours.colour(named: name).map(ColourValue.colour)
    }
  }

  private static func hex(_ digits: ArraySlice<UInt8>) -> Colour? {
    var values: [Double] = []
    for digit in digits {
      guard values.count < 8, let value = CSSByte.hexValue(digit) else { return nil }
      values.append(Double(value))
    }
    switch values.count {
    case 3, 4:
      let channels = values.map { $0 * 17 / 255 }
      return colour(channels)
    case 6, 8:
      let channels = stride(from: 0, to: values.count, by: 2).map { index in
        (values[index] * 16 + values[index + 1]) / 255
      }
      return colour(channels)
    default: return nil
    }
  }

  private static func colour(_ channels: [Double]) -> Colour {
    Colour(
      red: channels[0], green: channels[1], blue: channels[2],
      alpha: channels.count > 3 ? channels[3] : 1)
  }

  private static func function(_ name: String, _ contents: TokenCursor) -> ColourValue? {
    switch name {
    case "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch": break
    case "color": return ColourFunction.space(contents)
    case "color-mix", "light-dark", "device-cmyk", "contrast-color", "color-contrast":
      return .unsupported
    default: return nil
    }
    switch ColourArguments.parse(contents) {
    case .invalid: return nil
    case .unsupported: return .unsupported
    case .arguments(let arguments):
      return ColourFunction.colour(name, arguments).map(ColourValue.colour)
    }
  }
}
