/// One feature in brackets: `(orientation: landscape)`, `(width >= 40em)`.
struct MediaFeature: Sendable, Hashable {
  enum Relation: Sendable, Hashable { case less, atMost, equal, atLeast, more }

  enum Value: Sendable, Hashable {
    case word(String)
    case length(Length)
    case ratio(Double)
    case other
  }

  struct Bound: Sendable, Hashable {
    var relation: Relation
    var value: Value
  }

  /// The name in small letters, without `min-` and `max-`.
  var name: String
  /// What its value must be; empty for `(hover)`, which asks whether it is anything but none.
  var bounds: [Bound] = []

  /// Reads what stands between the brackets; `nil` if it is an error.
  static func parse(_ contents: TokenCursor) -> MediaFeature? {
    var cursor = contents
    cursor.skipWhitespace()
    guard let name = self.name(&cursor) else { return range(cursor) }
    cursor.skipWhitespace()
    if cursor.isAtEnd { return MediaFeature(name: name) }
    guard cursor.take(.colon) else { return range(contents) }
    cursor.skipWhitespace()
    guard let value = value(&cursor), cursor.isAtEnd else { return nil }
    if name.hasPrefix("min-") {
      return MediaFeature(
        name: String(name.dropFirst(4)), bounds: [.init(relation: .atLeast, value: value)])
    }
    if name.hasPrefix("max-") {
      return MediaFeature(
        name: String(name.dropFirst(4)), bounds: [.init(relation: .atMost, value: value)])
    }
    return MediaFeature(name: name, bounds: [.init(relation: .equal, value: value)])
  }

  private static func name(_ cursor: inout TokenCursor) -> String? {
    guard cursor.kind == .identifier else { return nil }
    defer { cursor.advance() }
    return cursor.list.string(cursor.position).lowercased()
  }

  /// `400px < width <= 700px` and its halves.
  private static func range(_ contents: TokenCursor) -> MediaFeature? {
    var cursor = contents
    var feature = MediaFeature(name: "")
    cursor.skipWhitespace()
    if cursor.kind != .identifier {
      guard let value = value(&cursor), let relation = relation(&cursor) else { return nil }
      feature.bounds.append(Bound(relation: mirrored(relation), value: value))
      cursor.skipWhitespace()
    }
    guard let name = name(&cursor) else { return nil }
    feature.name = name
    cursor.skipWhitespace()
    if let relation = relation(&cursor) {
      cursor.skipWhitespace()
      guard let value = value(&cursor) else { return nil }
      feature.bounds.append(Bound(relation: relation, value: value))
    }
    return cursor.isAtEnd && !feature.bounds.isEmpty ? feature : nil
  }

  private static func relation(_ cursor: inout TokenCursor) -> Relation? {
    let isLess = cursor.take(delimiter: UInt8(ascii: "<"))
    let isMore = !isLess && cursor.take(delimiter: UInt8(ascii: ">"))
    let isEqual = cursor.take(delimiter: UInt8(ascii: "="))
    if isLess { return isEqual ? .atMost : .less }
    if isMore { return isEqual ? .atLeast : .more }
    return isEqual ? .equal : nil
  }

  private static func mirrored(_ relation: Relation) -> Relation {
    switch relation {
    case .less: .more
    case .atMost: .atLeast
    case .equal: .equal
    case .atLeast: .atMost
    case .more: .less
    }
  }

  private static func value(_ cursor: inout TokenCursor) -> Value? {
    defer { cursor.skipWhitespace() }
    switch cursor.kind {
    case .identifier: return name(&cursor).map(Value.word)
    case .function:
      cursor.skipComponent()
      return .other
    default: break
    }
    guard let kind = cursor.kind, [.number, .dimension].contains(kind) else { return nil }
    let length = Length.parse(cursor.list, cursor.position)
    cursor.advance()
    cursor.skipWhitespace()
    guard kind == .number, cursor.take(delimiter: UInt8(ascii: "/")) else {
      return length.map(Value.length) ?? .other
    }
    cursor.skipWhitespace()
    guard cursor.kind == .number, let length else { return nil }
    let divisor = cursor.list.number(cursor.position)
    cursor.advance()
    return divisor > 0 ? .ratio(length.value / divisor) : .other
  }
}
