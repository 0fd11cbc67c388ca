/// Features of the medium joined by `and`, `or`, `not`.
indirect enum MediaCondition: Sendable, Hashable {
  case constant(Truth)
  case feature(MediaFeature)
  case not(MediaCondition)
  case all([MediaCondition])
  case any([MediaCondition])

  func evaluate(in environment: MediaEnvironment) -> Truth {
    switch self {
    case .constant(let truth): truth
    case .feature(let feature): feature.evaluate(in: environment)
    case .not(let condition): condition.evaluate(in: environment).negated
    case .all(let parts): parts.reduce(.yes) { $0.and($1.evaluate(in: environment)) }
    case .any(let parts): parts.reduce(.no) { $0.or($1.evaluate(in: environment)) }
    }
  }

  func asks(for name: String) -> Bool {
    switch self {
    case .constant: false
    case .feature(let feature): feature.name == name
    case .not(let condition): condition.asks(for: name)
    case .all(let parts), .any(let parts): parts.contains { $0.asks(for: name) }
    }
  }

  /// Brackets in brackets beyond this are not known.
  private static let deepest = 16

  /// Reads a condition up to the end; `nil` if it is an error.
  static func parse(_ cursor: inout TokenCursor, depth: Int = 0) -> MediaCondition? {
    cursor.skipWhitespace()
    if cursor.take("not") {
      guard let part = part(&cursor, depth), cursor.isAtEnd else { return nil }
      return .not(part)
    }
    guard let first = part(&cursor, depth) else { return nil }
    var parts = [first]
    let joins = cursor.isWord("and") ? ("and" as StaticString) : "or"
    while cursor.take(joins) {
      guard let next = part(&cursor, depth) else { return nil }
      parts.append(next)
    }
    guard cursor.isAtEnd else { return nil }
    if parts.count == 1 { return first }
    return joins.description == "and" ? .all(parts) : .any(parts)
  }

  private static func part(_ cursor: inout TokenCursor, _ depth: Int) -> MediaCondition? {
    cursor.skipWhitespace()
    defer {
      cursor.skipComponent()
      cursor.skipWhitespace()
    }
    if cursor.kind == .function { return .constant(.unknown) }
    guard cursor.kind == .openRound else { return nil }
    guard depth < deepest else { return .constant(.unknown) }
    var contents = cursor.entering()
    contents.skipWhitespace()
    if contents.kind == .openRound || contents.isWord("not") {
      return parse(&contents, depth: depth + 1) ?? .constant(.unknown)
    }
    return MediaFeature.parse(contents).map(MediaCondition.feature) ?? .constant(.unknown)
  }
}
