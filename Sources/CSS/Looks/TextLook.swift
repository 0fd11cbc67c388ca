/// How text looks, as far as it decides whether people can read it.
///
/// Immutable; the texts of many pages share one look.
package final class TextLook: Sendable {
  /// The lowest and the highest contrast that a letter may have, from 1 to 21.
  ///
  /// They differ where a gradient or a shadow lies behind the text, or where something is unknown.
  package let contrast: ClosedRange<Double>
  /// The colours at a place where the contrast is highest; `nil` if something is unknown.
  package let colours: TextColours?
  /// What is unknown about the colours.
  package let unknown: Unknown?
  /// The size of the letters in pixels; `nil` if it is unknown.
  package let fontSize: Double?
  /// Whether the letters are bold: of weight 700 or more. `nil` if it is unknown.
  package let isBold: Bool?
  /// Whether the letters are slanted.
  package let isItalic: Bool
  /// The height of the lines in font sizes; `nil` if it is unknown or as the font says.
  package let lineHeight: Double?
  /// Whether the lines have a height in pixels, which does not grow with the letters.
  package let hasFixedLines: Bool

  /// Whether nobody can see the text, because it has the colour of what is behind it.
  package let isInvisible: Bool

  init(
    contrast: ClosedRange<Double>, colours: TextColours?, unknown: Unknown?, fontSize: Double?,
    isBold: Bool?, isItalic: Bool, lineHeight: Double?, hasFixedLines: Bool
  ) {
    self.contrast = contrast
    self.colours = colours
    self.unknown = unknown
    self.fontSize = fontSize
    self.isBold = isBold
    self.isItalic = isItalic
    self.lineHeight = lineHeight
    self.hasFixedLines = hasFixedLines
    isInvisible = contrast.upperBound <= 1 || fontSize == 0
  }

  /// Whether WCAG 2.2 counts the text as large: 18 points, or 14 points in bold; `nil` if unknown.
  ///
  /// WCAG leaves open what size of Chinese characters is equivalent. As they fill the whole height
  /// of a line and are larger than Latin letters of the same size, the numbers hold for them, too.
  package var isLarge: Bool? {
    guard let fontSize else { return nil }
    if fontSize >= Self.large { return true }
    if fontSize < Self.largeBold { return false }
    return isBold
  }

  /// 18 and 14 points in pixels, the latter as browsers round it down.
  private static let large = 24.0
  private static let largeBold = 18.66

  /// How the contrast compares with what is asked for.
  package enum Verdict: Sendable, Hashable {
    case enough, tooLow, unknown
  }

  /// Compares the contrast with what is asked of normal and of large text.
  package func verdict(normal: Double, large: Double) -> Verdict {
    let needed = isLarge.map { $0 ? large...large : normal...normal } ?? min(normal, large)...normal
    if contrast.upperBound < needed.lowerBound { return .tooLow }
    return contrast.lowerBound >= needed.upperBound ? .enough : .unknown
  }
}
