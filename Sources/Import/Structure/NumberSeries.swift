/// The numbers of headings that were met, level by level, so that the next ones can be told from
/// other numbers at the start of a line.
struct NumberSeries {
  /// The last number of each style; 0 for none.
  private var last = [Int](repeating: 0, count: HeadingMark.Style.allCases.count + 1)

  /// Whether a mark goes on from the last of its style.
  func expects(_ mark: HeadingMark) -> Bool {
    mark.number == last[mark.style.rawValue] + 1
  }

  /// Whether a mark goes on with one or two numbers left out.
  func mayExpect(_ mark: HeadingMark) -> Bool {
    let previous = last[mark.style.rawValue]
    return previous > 0 && mark.number > previous && mark.number <= previous + 3
  }

  /// Takes a mark; the styles below begin anew.
  mutating func take(_ mark: HeadingMark) {
    last[mark.style.rawValue] = mark.number
    for style in (mark.style.rawValue + 1)..<last.endIndex { last[style] = 0 }
  }
}
