/// A run of `*` or `_` with its neighbours, judged by the CJK-friendly amendment.
///
/// libcmark has no hook for the amendment. A run is therefore dressed with invisible marks so that
/// libcmark's own rule gives the wanted answer; the marks are taken out of every literal afterwards.
struct DelimiterRun {
  /// What stands invisibly beside a run.
  enum Mark: CaseIterable {
    case none
    /// Looks like a letter to libcmark.
    case letter
    /// Looks like white space to libcmark.
    case space

    /// The byte that is written; control characters are refused in sources, so it cannot clash.
    var byte: UInt8? {
      switch self {
      case .none: nil
      case .letter: 0x01
      case .space: 0x0C
      }
    }
  }

  /// `*` or `_`.
  let delimiter: UInt8
  /// The character before the run; `nil` at the start of a line.
  let previous: Unicode.Scalar?
  /// The character before `previous`, which a variation selector belongs to.
  let beforePrevious: Unicode.Scalar?
  /// The character after the run; `nil` at the end of a line.
  let next: Unicode.Scalar?

  /// The marks before and after the run that make libcmark follow the amendment.
  var marks: (before: Mark, after: Mark) {
    let wanted = amendedFlanking
    for before in Mark.allCases {
      for after in Mark.allCases where flanking(before: before, after: after) == wanted {
        return (before, after)
      }
    }
    return (.none, .none)
  }

  /// What a run may do.
  private struct Flanking: Equatable {
    var opens: Bool
    var closes: Bool

    init(left: Bool, right: Bool, delimiter: UInt8, afterPunctuation: Bool, beforePunctuation: Bool)
    {
      if delimiter == UInt8(ascii: "*") {
        opens = left
        closes = right
      } else {
        opens = left && (!right || afterPunctuation)
        closes = right && (!left || beforePunctuation)
      }
    }
  }

  /// Section 6.2 as amended, rules (1), (2a), (2b α–δ).
  private var amendedFlanking: Flanking {
    let previousIsSpace = previous.map(ScalarClasses.isWhitespace) ?? true
    let nextIsSpace = next.map(ScalarClasses.isWhitespace) ?? true
    let nextIsCJK = next.map(ScalarClasses.isCJK) ?? false
    let nextIsPunctuation = next.map(ScalarClasses.isPunctuation) ?? false
    let nextIsForeignPunctuation = nextIsPunctuation && !nextIsCJK

    let selector = previous.map(ScalarClasses.isTextVariationSelector) ?? false
    let base = selector ? beforePrevious : previous
    let baseIsCJK = base.map(ScalarClasses.isCJK) ?? false
    let baseIsPunctuation = base.map(ScalarClasses.isPunctuation) ?? false
    let takesFullWidth =
      previous?.value == 0xFE01 && (base.map(ScalarClasses.hasFullWidthForm) ?? false)
    let previousIsForeignPunctuation = baseIsPunctuation && !baseIsCJK && !takesFullWidth
    let previousIsIdeographic =
      baseIsCJK || (previous.map(ScalarClasses.isIdeographicVariationSelector) ?? false)

    let left =
      !nextIsSpace
      && (!nextIsForeignPunctuation || previousIsSpace || previousIsForeignPunctuation
        || previousIsIdeographic)
    let right =
      !previousIsSpace
      && (!previousIsForeignPunctuation || nextIsSpace || nextIsForeignPunctuation || nextIsCJK)
    return Flanking(
      left: left, right: right, delimiter: delimiter, afterPunctuation: baseIsPunctuation,
      beforePunctuation: nextIsPunctuation)
  }

  /// What libcmark 0.30 makes of the run between the given marks: only categories P count as
  /// punctuation there.
  private func flanking(before: Mark, after: Mark) -> Flanking {
    let previousIsSpace =
      before == .space || (before == .none && (previous.map(ScalarClasses.isWhitespace) ?? true))
    let nextIsSpace =
      after == .space || (after == .none && (next.map(ScalarClasses.isWhitespace) ?? true))
    let previousIsPunctuation =
      before == .none && (previous.map(Self.isPunctuationForCmark) ?? false)
    let nextIsPunctuation = after == .none && (next.map(Self.isPunctuationForCmark) ?? false)
    let left = !nextIsSpace && (!nextIsPunctuation || previousIsSpace || previousIsPunctuation)
    let right = !previousIsSpace && (!previousIsPunctuation || nextIsSpace || nextIsPunctuation)
    return Flanking(
      left: left, right: right, delimiter: delimiter, afterPunctuation: previousIsPunctuation,
      beforePunctuation: nextIsPunctuation)
  }

  private static func isPunctuationForCmark(_ scalar: Unicode.Scalar) -> Bool {
    guard ScalarClasses.isPunctuation(scalar) else { return false }
    if scalar.isASCII { return true }
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return false
    default: return true
    }
  }
}
