/// Reads selectors after Selectors Level 4.
///
/// Recursion is bounded: brackets in brackets beyond sixteen levels are an unknown part.
struct SelectorParser {
  let list: TokenList
  var store: SelectorStore
  /// The selectors of the rule around a nested rule, which `&` stands for.
  var parent: SelectorRun?
  var depth = 0

  static let deepest = 16
  /// The most compounds a selector may have; longer ones are unknown.
  static let longest = 64

  init(list: TokenList, store: SelectorStore) {
    self.list = list
    self.store = store
  }

  /// What a list stands for, which decides how its selectors may begin.
  enum Place {
    case rule
    case nestedRule
    case brackets
    /// In `:has()`, where a selector may start with a combinator.
    case relative
  }

  /// Reads a list between commas; `nil` if one of the selectors is an error.
  mutating func run(_ range: Range<Int>, _ place: Place) -> SelectorRun? {
    var found: [Selector] = []
    for part in TokenCursor(list, in: range).split(at: .comma) {
      guard let selector = selector(part, place) else { return nil }
      found.append(selector)
    }
    if found.contains(where: { $0.traits.contains(.doubtful) }) {
      // A browser that does not know one selector of a list drops them all.
      for index in found.indices { found[index].traits.insert(.doubtful) }
    }
    return append(found)
  }

  /// Reads a list between commas and leaves out the selectors that are errors.
  mutating func forgivingRun(_ range: Range<Int>) -> SelectorRun {
    var found: [Selector] = []
    for part in TokenCursor(list, in: range).split(at: .comma) where !part.isEmpty {
      if let selector = selector(part, .brackets) { found.append(selector) }
    }
    return append(found)
  }

  private mutating func append(_ selectors: [Selector]) -> SelectorRun {
    let run = SelectorRun(start: Int32(store.selectors.count), count: Int32(selectors.count))
    store.selectors += selectors
    return run
  }

  /// Reads one selector; `nil` if it is an error.
  private mutating func selector(_ range: Range<Int>, _ place: Place) -> Selector? {
    var reading = SelectorReading()
    var cursor = TokenCursor(list, in: range)
    guard !cursor.isAtEnd else { return nil }
    let leading = combinator(&cursor)
    if leading != nil, place == .rule || place == .brackets { return nil }
    while true {
      cursor.skipWhitespace()
      guard compound(&cursor, &reading) else { return nil }
      guard let next = combinator(&cursor) else { break }
      reading.joins.append(next)
    }
    guard cursor.isAtEnd else { return nil }
    anchor(&reading, leading, place)
    return finish(reading, list.span(of: range))
  }

  /// Puts what a nested or relative selector starts from in front of it.
  private func anchor(
    _ reading: inout SelectorReading, _ leading: SelectorPart.Combinator?, _ place: Place
  ) {
    switch place {
    case .rule, .brackets: return
    case .nestedRule:
      guard let parent, leading != nil || !reading.holdsNesting else { return }
      reading.specificity = reading.specificity + store.specificity(of: parent)
      reading.traits.formUnion(store.traits(of: parent))
      reading.compounds.insert([.any(parent)], at: 0)
    case .relative: reading.compounds.insert([.anchor], at: 0)
    }
    reading.joins.insert(leading ?? .descendant, at: 0)
  }

  private mutating func finish(_ reading: SelectorReading, _ span: Range<Int>) -> Selector {
    let start = Int32(store.parts.count)
    if reading.compounds.count > Self.longest {
      store.parts.append(.unknown)
    } else {
      for index in reading.compounds.indices.reversed() {
        store.parts += reading.compounds[index]
        if index > 0 { store.parts.append(.combinator(reading.joins[index - 1])) }
      }
    }
    return Selector(
      parts: start..<Int32(store.parts.count), specificity: reading.specificity,
      pseudoElement: reading.pseudoElement, span: span, traits: reading.traits,
      required: store.required(from: Int(start)),
      reach: store.reach(of: Int(start)..<store.parts.count))
  }

  /// Reads the step to the next compound; `nil` at the end.
  private func combinator(_ cursor: inout TokenCursor) -> SelectorPart.Combinator? {
    let isSpaced = cursor.kind == .whitespace
    cursor.skipWhitespace()
    if cursor.take(delimiter: UInt8(ascii: ">")) { return .child }
    if cursor.take(delimiter: UInt8(ascii: "+")) { return .nextSibling }
    if cursor.take(delimiter: UInt8(ascii: "~")) { return .laterSibling }
    return isSpaced && !cursor.isAtEnd ? .descendant : nil
  }
}

/// What was read of one selector.
struct SelectorReading {
  /// From left to right, as they are written.
  var compounds: [[SelectorPart]] = []
  /// The combinators between them.
  var joins: [SelectorPart.Combinator] = []
  var specificity = Specificity.zero
  var pseudoElement: Selector.PseudoElement?
  var traits: Selector.Traits = []
  var holdsNesting = false
}
