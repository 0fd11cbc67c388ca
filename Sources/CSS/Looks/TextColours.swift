/// The colours of text as it is seen.
package struct TextColours: Sendable, Hashable {
  /// The colour of the letters, composed with what lies behind them.
  package let text: Colour
  /// The colour around the letters, opaque.
  package let background: Colour

  /// The contrast of WCAG 2.2, from 1 to 21.
  package var contrast: Double { Contrast.ratio(text, background) }
}
