/// The colour of a text in SubRip, which WebVTT says by a class.
struct SubRipColour: Hashable {
  /// A name such as `yellow`, or `#` and hexadecimal digits.
  let value: String

  /// The colours for which WebVTT has classes of its own.
  private static let names = [
    "black", "blue", "cyan", "lime", "magenta", "red", "white", "yellow",
  ]

  private static let prefix = "color-"

  /// Reads the inside of a tag such as `font color="#ff0000"`, in small letters.
  init?(fontTag: String) {
    guard fontTag.hasPrefix("font color=") else { return nil }
    let value = fontTag.dropFirst("font color=".count).filter { $0 != "\"" && $0 != "'" }
    self.init(value)
  }

  /// Reads a class; `nil` for classes that name no colour.
  init?(className: String) {
    if className.hasPrefix(Self.prefix) {
      self.init("#" + className.dropFirst(Self.prefix.count))
    } else {
      self.init(className)
    }
  }

  private init?(_ value: String) {
    let digits = value.dropFirst()
    let isNumber =
      value.hasPrefix("#") && (digits.count == 3 || digits.count == 6)
      && digits.allSatisfy(\.isHexDigit)
    guard isNumber || Self.names.contains(value) else { return nil }
    self.value = value
  }

  /// The class that says the colour in WebVTT.
  var className: String {
    value.hasPrefix("#") ? Self.prefix + value.dropFirst() : value
  }
}
