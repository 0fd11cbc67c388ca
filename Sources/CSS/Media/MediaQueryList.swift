/// The queries of `@media` or of a `media` attribute; one that holds is enough.
package struct MediaQueryList: Sendable, Hashable {
  /// The queries as they were written.
  package let text: String
  let queries: [MediaQuery]

  /// Reads the text of a `media` attribute; the empty text holds everywhere.
  package init(_ text: some StringProtocol) {
    let list = TokenList(Array(text.utf8))
    self.init(list, in: 0..<list.count)
  }

  init(_ list: TokenList, in range: Range<Int>) {
    let range = list.trimmed(range)
    text = list.text(of: range)
    queries =
      range.isEmpty
      ? []
      : TokenCursor(list, in: range).split(at: .comma).map { MediaQuery.parse(list, $0) }
  }

  /// Whether one of the queries holds in an environment.
  func evaluate(in environment: MediaEnvironment) -> Truth {
    if queries.isEmpty { return .yes }
    return queries.reduce(Truth.no) { $0.or($1.evaluate(in: environment)) }
  }

  /// Whether the queries hold in an environment; `nil` if that cannot be known.
  package func holds(in environment: MediaEnvironment) -> Bool? {
    switch evaluate(in: environment) {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }

  /// Whether the queries ask for a feature, such as `orientation`.
  package func asks(for feature: String) -> Bool {
    queries.contains { $0.condition.asks(for: feature) }
  }
}

/// One media query: a medium, a condition, or both.
struct MediaQuery: Sendable, Hashable {
  var isNegated = false
  /// `screen`, `print` or another medium in small letters; `nil` for all.
  var medium: String?
  var condition = MediaCondition.constant(.yes)

  func evaluate(in environment: MediaEnvironment) -> Truth {
    let fits = medium.map { Truth($0 == "all" || $0 == environment.medium.rawValue) } ?? .yes
    let truth = fits.and(condition.evaluate(in: environment))
    return isNegated ? truth.negated : truth
  }

  /// Reads one query; one that is an error never holds, as Media Queries Level 4 demands.
  static func parse(_ list: TokenList, _ range: Range<Int>) -> MediaQuery {
    var cursor = TokenCursor(list, in: range)
    var query = MediaQuery()
    if cursor.kind == .identifier, !(cursor.isWord("not") && isConditionBehind(cursor)) {
      query.isNegated = cursor.take("not")
      if !query.isNegated { _ = cursor.take("only") }
      cursor.skipWhitespace()
      guard cursor.kind == .identifier else { return .never }
      query.medium = list.string(cursor.position).lowercased()
      cursor.advance()
      cursor.skipWhitespace()
      if cursor.isAtEnd { return query }
      guard cursor.take("and") else { return .never }
    }
    guard let condition = MediaCondition.parse(&cursor) else { return .never }
    query.condition = condition
    return query
  }

  static let never = MediaQuery(condition: .constant(.no))

  /// Whether a bracket follows the word at the position: `not (…)`.
  private static func isConditionBehind(_ cursor: TokenCursor) -> Bool {
    var cursor = cursor
    cursor.advance()
    cursor.skipWhitespace()
    return cursor.kind == .openRound || cursor.kind == .function
  }
}
