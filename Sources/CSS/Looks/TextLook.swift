/// How text looks, as far as it decides whether its contrast is enough.
package struct TextLook: Sendable, Hashable {
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

  /// Whether nobody can see the text, because it has the colour of what is behind it.
  package var isInvisible: Bool { contrast.upperBound <= 1 || fontSize == 0 }

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
