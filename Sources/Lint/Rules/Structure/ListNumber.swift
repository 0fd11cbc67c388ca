/// The mark at the start of a line: a number with its punctuation, or a bullet.
enum ListNumber: Equatable {
  case none
  case bullet(Character)
  /// The punctuation is that behind the number, and that before it.
  case number(Int, style: String)

  /// Reads the start of a line: `1、`, `2.`, `（3）`, `④`, `· `.
  init(_ line: String) {
    let text = line.drop { $0.isWhitespace }
    guard let first = text.first else {
      self = .none
      return
    }
    if let circled = Self.circled(first) {
      self = .number(circled, style: "①")
    } else if "·•●○■◆▪★☆※".contains(first) {
      self = .bullet(first)
    } else {
      self = Self.number(text)
    }
  }

  /// Whether the mark holds a number.
  var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// Whether another mark is the next one of the same list.
  func isFollowed(by next: ListNumber) -> Bool {
    switch (self, next) {
    case (.bullet(let first), .bullet(let second)): first == second
    case (.number(let first, let style), .number(let second, let other)):
      second == first + 1 && style == other
    default: false
    }
  }

  private static func number(_ text: Substring) -> ListNumber {
    let opening = text.first.map { "（(".contains($0) } ?? false
    let rest = opening ? text.dropFirst() : text
    let digits = rest.prefix { $0.wholeNumberValue != nil && !$0.isLetter }
    guard 1...2 ~= digits.count else { return .none }
    let behind = rest.dropFirst(digits.count)
    let value = digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
    guard let close = behind.first else { return text.count == digits.count ? .none : .none }
    let following = behind.dropFirst().first
    switch close {
    case "）" where opening, ")" where opening: return .number(value, style: "()")
    case "）", ")", "、", "．": return opening ? .none : .number(value, style: String(close))
    // A decimal number is no mark.
    case "." where !opening && !(following?.isNumber ?? false):
      return .number(value, style: ".")
    default: return .none
    }
  }

  private static func circled(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first?.value else { return nil }
    return 0x2460...0x2473 ~= scalar ? Int(scalar) - 0x245F : nil
  }
}
