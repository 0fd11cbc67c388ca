import HTML

/// Classes of characters that the dialect's rules are written in.
///
/// Sources: UAX #11 (East Asian Width, Unicode 17), UAX #24 (Hangul), CommonMark 0.31.2 section 2.1,
/// and the CJK-friendly amendment to CommonMark's section 6.2.
enum ScalarClasses {
  /// Whether a character is CJK: wide, full-width or half-width and not an emoji, or Hangul.
  static func isCJK(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    if scalar.isHan { return true }
    guard contains(scalar, in: cjkRanges) else { return false }
    // Between these two, no character shows as an emoji by default.
    return (0x3000..<0x1F000).contains(scalar.value) || !scalar.properties.isEmojiPresentation
  }

  /// Whether a line break beside this character shows as nothing: CJK, but not Hangul,
  /// because Korean puts spaces between words.
  static func joinsLines(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || (isCJK(scalar) && !contains(scalar, in: hangulRanges))
  }

  /// Whether a character is Unicode whitespace in CommonMark's sense.
  static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }

  /// Whether a character is Unicode punctuation in CommonMark's sense: categories P and S.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  /// Whether a character is punctuation to libcmark 0.30: ASCII punctuation and categories P.
  static func isPunctuationForCmark(_ scalar: Unicode.Scalar) -> Bool {
    guard isPunctuation(scalar) else { return false }
    if scalar.isASCII { return true }
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return false
    default: return true
    }
  }

  /// Whether a character is a variation selector that does not ask for emoji presentation.
  static func isTextVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0E).contains(scalar.value)
  }

  /// Whether a character is an ideographic variation selector.
  static func isIdeographicVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0100...0xE01EF).contains(scalar.value)
  }

  /// Whether a mark followed by U+FE01 takes a full-width form although its own width is ambiguous.
  ///
  /// These are the quotation marks of StandardizedVariants.txt.
  static func hasFullWidthForm(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201C, 0x201D: true
    default: false
    }
  }

  private static func contains(
    _ scalar: Unicode.Scalar, in ranges: [ClosedRange<UInt32>]
  ) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar.value)
  }

  private static let cjkRanges: [ClosedRange<UInt32>] = [
    0x1100...0x11FF, 0x20A9...0x20A9, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC,
    0x23F0...0x23F0, 0x23F3...0x23F3, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x2E99,
    0x2E9B...0x2EF3, 0x2F00...0x2FD5, 0x2FF0...0x303E, 0x3041...0x3096, 0x3099...0x30FF,
    0x3105...0x312F, 0x3131...0x318E, 0x3190...0x31E5, 0x31EF...0x321E, 0x3220...0x3247,
    0x3250...0xA48C, 0xA490...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xD7B0...0xD7C6,
    0xD7CB...0xD7FB, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE52, 0xFE54...0xFE66,
    0xFE68...0xFE6B, 0xFF01...0xFFBE, 0xFFC2...0xFFC7, 0xFFCA...0xFFCF, 0xFFD2...0xFFD7,
    0xFFDA...0xFFDC, 0xFFE0...0xFFE6, 0xFFE8...0xFFEE, 0x16FE0...0x16FE4, 0x16FF0...0x16FF6,
    0x17000...0x18CD5, 0x18CFF...0x18D1E, 0x18D80...0x18DF2, 0x1AFF0...0x1AFF3,
    0x1AFF5...0x1AFFB, 0x1AFFD...0x1AFFE, 0x1B000...0x1B122, 0x1B132...0x1B132,
    0x1B150...0x1B152, 0x1B155...0x1B155, 0x1B164...0x1B167, 0x1B170...0x1B2FB,
    0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F202, 0x1F210...0x1F23B,
    0x1F240...0x1F248, 0x1F250...0x1F251, 0x1F260...0x1F265, 0x20000...0x2FFFD,
    0x30000...0x3FFFD,
  ]

  private static let hangulRanges: [ClosedRange<UInt32>] = [
    0x1100...0x11FF, 0x302E...0x302F, 0x3131...0x318E, 0x3200...0x321E, 0x3260...0x327E,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xD7B0...0xD7FB, 0xFFA0...0xFFDC,
  ]
}
