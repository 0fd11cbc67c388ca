/// A colour in sRGB with its opacity.
///
/// All four are from 0 to 1. Colours that sRGB cannot show are clipped to it.
package struct Colour: Sendable, Hashable {
  package var red: Double
  package var green: Double
  package var blue: Double
  /// The opacity: 0 is invisible, 1 hides what lies behind.
  package var alpha: Double

  /// Creates a colour; values outside of 0 to 1 are clipped, and what is no number becomes 0.
  package init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = Self.clipped(red)
    self.green = Self.clipped(green)
    self.blue = Self.clipped(blue)
    self.alpha = Self.clipped(alpha)
  }

  /// Creates an opaque colour from `0xRRGGBB`.
  package init(hex: UInt32) {
    self.init(
      red: Double(hex >> 16 & 0xFF) / 255, green: Double(hex >> 8 & 0xFF) / 255,
      blue: Double(hex & 0xFF) / 255)
  }

  package static let black = Colour(hex: 0x000000)
  package static let white = Colour(hex: 0xFFFFFF)
  package static let transparent = Colour(red: 0, green: 0, blue: 0, alpha: 0)

  package var isOpaque: Bool { alpha >= 1 }

  /// The colour with its channels rounded to eight bits, as browsers store `rgb()`, `hsl()`, `hwb()`.
  package var rounded: Colour {
    func rounded(_ channel: Double) -> Double { (channel * 255).rounded() / 255 }
    return Colour(red: rounded(red), green: rounded(green), blue: rounded(blue), alpha: alpha)
  }

  /// The colour as `#rrggbb`, with two more digits if it is not opaque.
  package var hexText: String {
    var text = "#"
    for channel in isOpaque ? [red, green, blue] : [red, green, blue, alpha] {
      let digits = String(Int((channel * 255).rounded()), radix: 16)
      text += digits.utf8.count < 2 ? "0" + digits : digits
    }
    return text
  }

  private static func clipped(_ value: Double) -> Double {
    value > 0 ? min(value, 1) : 0
  }
}

// MARK: - Compositing

extension Colour {
  /// Returns what is seen when this colour lies over another: simple alpha compositing in sRGB
  /// (Compositing Level 1, "source over").
  package func over(_ backdrop: Colour) -> Colour {
    if isOpaque { return self }
    let rest = backdrop.alpha * (1 - alpha)
    let sum = alpha + rest
    guard sum > 0 else { return .transparent }
    func mixed(_ front: Double, _ back: Double) -> Double { (front * alpha + back * rest) / sum }
    return Colour(
      red: mixed(red, backdrop.red), green: mixed(green, backdrop.green),
      blue: mixed(blue, backdrop.blue), alpha: sum)
  }

  /// Returns the colour with its opacity multiplied by `opacity`, which is from 0 to 1.
  package func faded(by opacity: Double) -> Colour {
    Colour(red: red, green: green, blue: blue, alpha: alpha * opacity)
  }
}
