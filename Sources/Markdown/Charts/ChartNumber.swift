/// A number of a chart's data, with all that the author wrote around it.
struct ChartNumber: Equatable {
  /// The cell's text without blanks around it, such as `≥99%` or `1.1万户`.
  let text: String
  /// The number in it, of at most fifteen digits.
  let value: Double
  /// What stands behind the digits, such as `%` or `万户`; empty if nothing does.
  let unit: String
  /// Whether the number itself is left out, as in `>99%`.
  let isExclusive: Bool

  /// Reads a cell: a bound if there is one, digits, a unit. `nil` if that is not what it holds.
  init?(_ cell: String) {
    text = Self.trimmed(cell)
    var rest = text[...]
    let bound = Self.boundsBefore.first { rest.hasPrefix($0) } ?? ""
    rest = rest.dropFirst(bound.count).drop(while: \.isWhitespace)
    guard let value = Self.number(&rest) else { return nil }
    let behind = Self.boundsBehind.first { rest.hasSuffix($0) } ?? ""
    unit = Self.trimmed(rest.dropLast(behind.count))
    guard !unit.unicodeScalars.contains(where: Self.isDigit) else { return nil }
    self.value = value
    isExclusive = Self.exclusiveBounds.contains(bound)
  }

  /// Whether a cell says that there is no number: it is empty or holds dashes only.
  static func isMissing(_ cell: String) -> Bool {
    cell.allSatisfy { $0.isWhitespace || "-–—－/".contains($0) }
  }

  private static let exclusiveBounds = [">", "＞", "超过"]
  private static let boundsBefore =
    exclusiveBounds + ["≥", "≤", "<", "＜", "约", "近", "不低于", "不少于", "不超过"]
  private static let boundsBehind = ["以上", "以下", "左右"]
  private static let digitLimit = 15

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }

  /// Takes a decimal number, whose thousands may be set off by commas, from the front of a text.
  private static func number(_ text: inout Substring) -> Double? {
    let isNegative = text.first == "-" || text.first == "−"
    if isNegative { text.removeFirst() }
    var digits = 0
    var decimals: Int?
    var magnitude = 0
    while let character = text.first {
      if let digit = character.wholeNumberValue, character.isASCII {
        magnitude = magnitude * 10 + digit
        digits += 1
        decimals? += 1
      } else if character == ".", decimals == nil, digits > 0 {
        decimals = 0
      } else if character != "," || decimals != nil || !startsGroup(text.dropFirst()) {
        break
      }
      guard digits <= digitLimit else { return nil }
      text.removeFirst()
    }
    guard digits > 0, decimals != 0 else { return nil }
    let divisor = (0..<(decimals ?? 0)).reduce(1.0) { power, _ in power * 10 }
    return Double(isNegative ? -magnitude : magnitude) / divisor
  }

  /// Whether a scalar is a digit of any script; 万 and 亿 are numbers but no digits.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }

  private static func startsGroup(_ text: Substring) -> Bool {
    let group = text.prefix { $0.isASCII && $0.isNumber }
    return group.count == 3
  }
}
