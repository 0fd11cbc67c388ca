/// `an+b` with what it counts: `:nth-child(2n+1 of li)`.
struct NthFormula: Sendable, Hashable {
  var step: Int
  var offset: Int
  var countsFromEnd = false
  var countsType = false
  /// The selectors behind `of`: only siblings that match one are counted.
  var filter: SelectorRun?

  /// Whether the formula gives a position, which is counted from 1.
  func matches(_ position: Int) -> Bool {
    if step == 0 { return position == offset }
    let distance = position - offset
    return distance % step == 0 && distance / step >= 0
  }

  /// Reads `odd`, `even`, `3`, `2n`, `-n+3`; moves behind it. `nil` if it is none of them.
  static func parse(_ cursor: inout TokenCursor) -> NthFormula? {
    cursor.skipWhitespace()
    if cursor.take("odd") { return NthFormula(step: 2, offset: 1) }
    if cursor.take("even") { return NthFormula(step: 2, offset: 0) }
    // The tokens of `2n + 1` are cut in many ways; as text they are one form.
    var text: [UInt8] = []
    while !cursor.isAtEnd, !cursor.isWord("of") {
      guard let kind = cursor.kind, text.count < 32 else { return nil }
      switch kind {
      case .whitespace: text.append(0x20)
      case .number, .dimension, .identifier, .delimiter:
        let token = cursor.list[cursor.position]
        text += cursor.list.bytes[Int(token.start)..<Int(token.end)].map(CSSByte.lowercased)
      default: return nil
      }
      cursor.advance()
    }
    while text.last == 0x20 { text.removeLast() }
    return parse(text)
  }

  private static func parse(_ text: [UInt8]) -> NthFormula? {
    let parts = text.split(
      separator: UInt8(ascii: "n"), maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 1 { return integer(parts[0]).map { NthFormula(step: 0, offset: $0) } }
    let step: Int? =
      switch parts[0] {
      case [], [0x2B]: 1
      case [0x2D]: -1
      default: integer(parts[0])
      }
    guard let step else { return nil }
    // White space may stand on both sides of the sign and nowhere else.
    let rest = parts[1].drop { $0 == 0x20 }
    guard let sign = rest.first else { return NthFormula(step: step, offset: 0) }
    let digits = rest.dropFirst().drop { $0 == 0x20 }
    guard sign == 0x2B || sign == 0x2D, digits.first.map(CSSByte.isDigit) == true else {
      return nil
    }
    return integer(digits).map { NthFormula(step: step, offset: sign == 0x2B ? $0 : -$0) }
  }

  private static func integer(_ text: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: text, as: UTF8.self)).map { min(max($0, -1_000_000), 1_000_000) }
  }
}
