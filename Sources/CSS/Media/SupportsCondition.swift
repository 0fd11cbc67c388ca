/// What `@supports` asks of a browser of today.
enum SupportsCondition {
  private static let deepest = 16

  /// Whether the condition holds: unprefixed properties and known selectors do, the rest is unknown.
  static func evaluate(_ list: TokenList, in range: Range<Int>) -> Truth {
    var cursor = TokenCursor(list, in: range)
    return evaluate(&cursor, depth: 0)
  }

  private static func evaluate(_ cursor: inout TokenCursor, depth: Int) -> Truth {
    cursor.skipWhitespace()
    if cursor.take("not") { return part(&cursor, depth).negated }
    var truth = part(&cursor, depth)
    while !cursor.isAtEnd {
      if cursor.take("and") {
        truth = truth.and(part(&cursor, depth))
      } else if cursor.take("or") {
        truth = truth.or(part(&cursor, depth))
      } else {
        return .unknown
      }
    }
    return truth
  }

  private static func part(_ cursor: inout TokenCursor, _ depth: Int) -> Truth {
    cursor.skipWhitespace()
    defer {
      cursor.skipComponent()
      cursor.skipWhitespace()
    }
    if cursor.kind == .function, cursor.list.isName(cursor.position, "selector") {
      return selector(cursor)
    }
    guard cursor.kind == .openRound, depth < deepest else { return .unknown }
    var contents = cursor.entering()
    contents.skipWhitespace()
    if contents.kind == .identifier, !contents.isWord("not") { return property(contents) }
    return evaluate(&contents, depth: depth + 1)
  }

  /// A declaration in brackets; browsers differ in properties and values with a vendor's prefix.
  private static func property(_ contents: TokenCursor) -> Truth {
    let list = contents.list
    let name = list.string(contents.position)
    let values = contents.rest.dropFirst()
    let isPrefixed = name.hasPrefix("-") && !name.hasPrefix("--")
    let hasPrefixedValue = values.contains {
      list[$0].kind == .identifier && list.name($0).first == UInt8(ascii: "-")
    }
    return isPrefixed || hasPrefixedValue ? .unknown : .yes
  }

  private static func selector(_ cursor: TokenCursor) -> Truth {
    let list = cursor.list
    var parser = SelectorParser(list: list, store: SelectorStore())
    guard let run = parser.run(list.trimmed(list.contents(of: cursor.position)), .rule) else {
      return .no
    }
    return parser.store.traits(of: run).contains(.doubtful) ? .unknown : .yes
  }
}
