import Diagnostics

/// The measure of Chinese texts, in which two narrow characters count as one.
enum WideText {
  /// Whether a character is as wide as a Chinese one.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool { DisplayWidth.of(scalar) == 2 }

  /// Returns the width of a text in Chinese characters; white space at its ends takes none.
  static func width(of text: some StringProtocol) -> Double {
    Double(DisplayWidth.of(text.trimmed)) / 2
  }

  /// Whether two texts are joined without a space: one ends or the other begins in Chinese.
  static func joinsTightly(_ first: some StringProtocol, _ second: some StringProtocol) -> Bool {
    guard let last = first.unicodeScalars.last, let next = second.unicodeScalars.first else {
      return true
    }
    return isWide(last) || isWide(next)
  }
}
