/// The number at the start of a heading, in one of the four styles of official documents.
///
/// GB/T 9704-2012, 7.3.3: 一、, （一）, 1., （1）.
struct HeadingMark: Equatable {
  /// The style, which gives the level.
  enum Style: Int, CaseIterable {
    case hanComma = 1
    case hanParentheses, digitStop, digitParentheses
  }

  let style: Style
  let number: Int
  /// How many characters it takes, with the spaces behind.
  let length: Int

  /// The level of the heading on the page: the title is the first.
  var level: Int { style.rawValue + 1 }

  /// Reads the mark at the start of a line; `nil` if there is none.
  init?(_ text: SourceText) {
    let scalars = text.scalars.prefix(12).map(\.scalar)
    guard let first = scalars.first else { return nil }
    let isInParentheses = first == "（" || first == "("
    let start = isInParentheses ? 1 : 0
    let digits = scalars[start...].prefix {
      isInParentheses ? $0 != "）" && $0 != ")" : Self.isNumeral($0)
    }
    guard !digits.isEmpty, digits.allSatisfy(Self.isNumeral), digits.endIndex < scalars.count else {
      return nil
    }
    let isArabic = digits.allSatisfy(\.isDigit)
    guard isArabic || digits.allSatisfy({ !$0.isDigit }), digits.count <= 3,
      let number = isArabic ? Self.arabic(digits) : Self.han(digits)
    else { return nil }
    let sign = scalars[digits.endIndex]
    switch (isInParentheses, isArabic) {
    case (true, false) where sign == "）" || sign == ")": style = .hanParentheses
    case (true, true) where sign == "）" || sign == ")": style = .digitParentheses
    case (false, false) where sign == "、": style = .hanComma
    case (false, true) where sign == "." || sign == "、" || sign == "．":
      // A point with a digit behind it is part of a number.
      let behind = digits.endIndex + 1
      if sign == ".", behind < scalars.count, scalars[behind].isDigit { return nil }
      style = .digitStop
    default: return nil
    }
    self.number = number
    let spaces = scalars[(digits.endIndex + 1)...].prefix(while: \.isSpace).count
    length = digits.endIndex + 1 + spaces
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || values[scalar] != nil || scalar == "十"
  }

  private static let values: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  private static func arabic(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  /// Reads 一 to 九十九.
  private static func han(_ numerals: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let ten = numerals.firstIndex(of: "十") else {
      return numerals.count == 1 ? values[numerals[numerals.startIndex]] : nil
    }
    let (tens, ones) = (numerals[..<ten], numerals[(ten + 1)...])
    guard tens.count <= 1, ones.count <= 1 else { return nil }
    let high = tens.first.map { values[$0] ?? 0 } ?? 1
    let low = ones.first.map { values[$0] ?? 0 } ?? 0
    return high * 10 + low
  }
}
