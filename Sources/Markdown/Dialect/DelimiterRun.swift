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
    let left = Neighbour(previous)
    let right = Neighbour(next)
    for before in Mark.allCases {
      for after in Mark.allCases
      where flanking(between: left.marked(by: before), and: right.marked(by: after)) == wanted {
        return (before, after)
      }
    }
    return (.none, .none)
  }

  /// What libcmark 0.30 sees beside a run; only categories P count as punctuation there.
  private struct Neighbour {
    var isSpace: Bool
    var isPunctuation: Bool

    init(_ scalar: Unicode.Scalar?) {
      isSpace = scalar.map(ScalarClasses.isWhitespace) ?? true
      isPunctuation = scalar.map(ScalarClasses.isPunctuationForCmark) ?? false
    }

    func marked(by mark: Mark) -> Neighbour {
      var neighbour = self
      if mark != .none {
        neighbour.isSpace = mark == .space
        neighbour.isPunctuation = false
      }
      return neighbour
    }
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

  /// What libcmark makes of the run between two neighbours.
  private func flanking(between previous: Neighbour, and next: Neighbour) -> Flanking {
    let left =
      !next.isSpace && (!next.isPunctuation || previous.isSpace || previous.isPunctuation)
    let right =
      !previous.isSpace && (!previous.isPunctuation || next.isSpace || next.isPunctuation)
    return Flanking(
      left: left, right: right, delimiter: delimiter, afterPunctuation: previous.isPunctuation,
      beforePunctuation: next.isPunctuation)
  }
}
