/// How many terminal columns a character takes.
///
/// Chinese characters and most emoji take two columns, combining marks none. The wide ranges follow
/// the classes W and F of Unicode Standard Annex 11, merged over unassigned places inside a block.
package enum DisplayWidth {
  /// Returns the columns of a scalar: 0, 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if wide.contains(where: { $0.contains(scalar.value) }) { return 2 }
    return scalar.properties.isEmojiPresentation && !isRegionalIndicator(scalar) ? 2 : 1
  }

  /// Returns the columns of a text on one line.
  package static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x4E00...0x9FFF, 0x3041...0x4DFF, 0xFF01...0xFF60, 0x2E80...0x303E, 0x1100...0x115F,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
    0x20000...0x3FFFD,
  ]

  /// Two of these make one flag of two columns.
  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
