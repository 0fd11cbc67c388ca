/// Contrast as WCAG 2.2 defines it.
package enum Contrast {
  /// Returns the ratio of two opaque colours, from 1 to 21; the order does not matter.
  ///
  /// A colour that is not opaque has no contrast of its own: compose it first with `over(_:)`.
  package static func ratio(_ first: Colour, _ second: Colour) -> Double {
    let (one, other) = (relativeLuminance(of: first), relativeLuminance(of: second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// Returns the relative luminance of a colour without its opacity, from 0 (black) to 1 (white).
  package static func relativeLuminance(of colour: Colour) -> Double {
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }

  private static func linear(_ channel: Double) -> Double {
    ColourSpace.linear(channel)
  }
}
