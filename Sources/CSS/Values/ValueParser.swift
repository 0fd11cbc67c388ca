/// Reads the value of one longhand property.
struct ValueParser {
  let list: TokenList

  /// Returns the value that tokens are for a property; `nil` if a browser drops the declaration.
  ///
  /// The run has no white space at its ends.
  func value(of property: Property, in range: Range<Int>) -> DeclaredValue? {
    guard !range.isEmpty else { return nil }
    if holdsVariable(range) { return variable(range).map(DeclaredValue.variable) ?? .substituted }
    if let wide = wideKeyword(in: range) { return .wide(wide) }
    let grammar = ValueGrammar.of(property)
    var cursor = TokenCursor(list, in: range)
    let value = component(&cursor, grammar)
    if cursor.isAtEnd, let value { return value }
    guard grammar.forms.contains(.text) else { return nil }
    return property == .display ? displayPair(range) : .text(list.text(of: range))
  }

  /// Whether a run holds `var()` on any level.
  func holdsVariable(_ range: Range<Int>) -> Bool {
    range.contains { list[$0].kind == .function && list.isName($0, "var") }
  }

  /// The custom property that a run consists of, if it is `var(--name)` and no more.
  private func variable(_ range: Range<Int>) -> NameHash? {
    let token = list[range.lowerBound]
    guard token.kind == .function, Int(token.partner) + 1 == range.upperBound,
      list.isName(range.lowerBound, "var")
    else { return nil }
    let contents = list.trimmed(list.contents(of: range.lowerBound))
    guard contents.count == 1, list[contents.lowerBound].kind == .identifier else { return nil }
    return NameHash(list.name(contents.lowerBound))
  }

  /// The keyword for all properties that a run consists of.
  func wideKeyword(in range: Range<Int>) -> DeclaredValue.WideKeyword? {
    guard range.count == 1, list[range.lowerBound].kind == .identifier else { return nil }
    return DeclaredValue.WideKeyword(rawValue: list.string(range.lowerBound).lowercased())
  }

  /// Reads one component value and moves behind it; `nil` if the grammar does not have it.
  func component(_ cursor: inout TokenCursor, _ grammar: ValueGrammar) -> DeclaredValue? {
    if grammar.forms.contains(.colour), let colour = ColourParser.parse(&cursor) {
      return .colour(colour)
    }
    switch cursor.kind {
    case .identifier: return keyword(&cursor, grammar)
    case .number, .percentage, .dimension: return length(&cursor, grammar)
    case .function: return calculation(&cursor, grammar)
    default: return nil
    }
  }

  private func keyword(_ cursor: inout TokenCursor, _ grammar: ValueGrammar) -> DeclaredValue? {
    let name = list.string(cursor.position).lowercased()
    guard let keyword = Keyword.named(Self.modernName[name] ?? name),
      grammar.keywords.contains(keyword)
    else { return nil }
    cursor.advance()
    return .keyword(keyword)
  }

  /// Vendors' names of values of `display` that browsers still take.
  private static let modernName = [
    "-webkit-box": "flex", "-webkit-flex": "flex", "-webkit-inline-box": "inline-flex",
    "-webkit-inline-flex": "inline-flex",
  ]

  private func length(_ cursor: inout TokenCursor, _ grammar: ValueGrammar) -> DeclaredValue? {
    guard let length = Length.parse(list, cursor.position) else { return nil }
    let forms = grammar.forms
    let fits =
      switch length.unit {
      case .number: forms.contains(.number) || (forms.contains(.length) && length.value == 0)
      case .percent: forms.contains(.percentage)
      default: forms.contains(.length)
      }
    guard fits, !(forms.contains(.notNegative) && length.value < 0) else { return nil }
    cursor.advance()
    return .length(length)
  }

  private func calculation(_ cursor: inout TokenCursor, _ grammar: ValueGrammar) -> DeclaredValue? {
    guard !grammar.forms.isDisjoint(with: [.length, .percentage, .number]),
      Self.calculations.contains(list.string(cursor.position).lowercased())
    else { return nil }
    cursor.skipComponent()
    return .unsupported
  }

  private static let calculations: Set<String> = [
    "calc", "min", "max", "clamp", "round", "mod", "rem", "sin", "cos", "tan", "asin", "acos",
    "atan", "atan2", "pow", "sqrt", "hypot", "log", "exp", "abs", "sign", "env", "attr",
    "fit-content", "calc-size", "anchor", "anchor-size", "-webkit-calc", "sibling-index",
    "sibling-count", "random", "progress", "if", "inherit",
  ]

  /// `display` of two words, such as `block flow`; browsers drop what is not made of its words.
  private func displayPair(_ range: Range<Int>) -> DeclaredValue? {
    let parts: Set<String> = [
      "block", "inline", "flow", "flow-root", "flex", "grid", "table", "ruby", "list-item",
    ]
    let words = list.text(of: range).lowercased().split(separator: " ")
    return words.count > 1 && words.allSatisfy { parts.contains(String($0)) } ? .unsupported : nil
  }
}
