/// Compounds: a type and conditions that stand side by side.
extension SelectorParser {
  /// Reads one compound into `reading`; `false` if it is an error.
  mutating func compound(_ cursor: inout TokenCursor, _ reading: inout SelectorReading) -> Bool {
    let start = cursor.position
    var parts: [SelectorPart] = []
    guard typeSelector(&cursor, &parts, &reading) else { return false }
    while let kind = cursor.kind {
      switch kind {
      case .hash:
        guard list[cursor.position].isIdentifier else { return false }
        parts.append(.id(NameHash(list.name(cursor.position))))
        reading.specificity = reading.specificity + Specificity(ids: 1, classes: 0, types: 0)
        cursor.advance()
      case .delimiter where cursor.isDelimiter(UInt8(ascii: ".")):
        cursor.advance()
        guard cursor.kind == .identifier else { return false }
        parts.append(.class(NameHash(list.name(cursor.position))))
        reading.specificity = reading.specificity + Self.oneClass
        cursor.advance()
      case .delimiter where cursor.isDelimiter(UInt8(ascii: "&")):
        cursor.advance()
        appendNesting(&parts, &reading)
      case .openSquare:
        guard let test = attributeTest(cursor.entering()) else { return false }
        parts.append(.attribute(Int32(store.attributes.count)))
        store.attributes.append(test)
        reading.specificity = reading.specificity + Self.oneClass
        cursor.skipComponent()
      case .colon:
        guard pseudo(&cursor, &parts, &reading) else { return false }
      default:
        guard cursor.position > start, isBoundary(cursor) else { return false }
        return finish(parts, &reading)
      }
    }
    return cursor.position > start && finish(parts, &reading)
  }

  static var oneClass: Specificity { Specificity(ids: 0, classes: 1, types: 0) }
  static var oneType: Specificity { Specificity(ids: 0, classes: 0, types: 1) }

  private func finish(_ parts: [SelectorPart], _ reading: inout SelectorReading) -> Bool {
    reading.compounds.append(parts.isEmpty ? [.universal] : parts)
    return true
  }

  /// Whether a compound may end here.
  private func isBoundary(_ cursor: TokenCursor) -> Bool {
    cursor.kind == .whitespace
      || [UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "~")].contains(
        where: cursor.isDelimiter)
  }

  private mutating func appendNesting(
    _ parts: inout [SelectorPart], _ reading: inout SelectorReading
  ) {
    reading.holdsNesting = true
    guard let parent else {
      // Outside of a nested rule `&` is the root.
      parts.append(.position(.root))
      return
    }
    parts.append(.any(parent))
    reading.specificity = reading.specificity + store.specificity(of: parent)
    reading.traits.formUnion(store.traits(of: parent))
  }

  /// Reads `name`, `*`, `prefix|name` if one is there; a namespace prefix is an unknown part.
  /// Returns `false` if the name behind a prefix is missing.
  private func typeSelector(
    _ cursor: inout TokenCursor, _ parts: inout [SelectorPart], _ reading: inout SelectorReading
  ) -> Bool {
    guard cursor.kind == .identifier || cursor.isDelimiter(UInt8(ascii: "*")) || isBar(cursor)
    else {
      return true
    }
    var name = cursor.position
    if !isBar(cursor) { cursor.advance() }
    if isBar(cursor) {
      if !list.isDelimiter(name, UInt8(ascii: "*")) { parts.append(.unknown) }
      cursor.advance()
      name = cursor.position
      guard cursor.kind == .identifier || cursor.isDelimiter(UInt8(ascii: "*")) else {
        return false
      }
      cursor.advance()
    }
    guard list[name].kind == .identifier else { return true }
    parts.append(.type(NameHash(lowercasing: list.name(name))))
    reading.specificity = reading.specificity + Self.oneType
    return true
  }

  private func isBar(_ cursor: TokenCursor) -> Bool {
    cursor.isDelimiter(UInt8(ascii: "|"))
  }

  private func attributeTest(_ contents: TokenCursor) -> AttributeTest? {
    var cursor = contents
    cursor.skipWhitespace()
    if cursor.take(delimiter: UInt8(ascii: "*")), !cursor.take(delimiter: UInt8(ascii: "|")) {
      return nil
    }
    guard cursor.kind == .identifier else { return nil }
    var test = AttributeTest(name: list.string(cursor.position).lowercased())
    cursor.advance()
    cursor.skipWhitespace()
    if cursor.isAtEnd { return test }
    guard let relation = relation(&cursor) else { return nil }
    cursor.skipWhitespace()
    guard cursor.kind == .identifier || cursor.kind == .string else { return nil }
    test.relation = relation
    test.value = Array(list.name(cursor.position))
    cursor.advance()
    cursor.skipWhitespace()
    test.ignoresCase = Self.caselessAttributes.contains(test.name)
    if cursor.take("i") {
      test.ignoresCase = true
    } else if cursor.take("s") {
      test.ignoresCase = false
    }
    cursor.skipWhitespace()
    return cursor.isAtEnd ? test : nil
  }

  private func relation(_ cursor: inout TokenCursor) -> AttributeTest.Relation? {
    if cursor.take(delimiter: UInt8(ascii: "=")) { return .equals }
    let relations: [(UInt8, AttributeTest.Relation)] = [
      (UInt8(ascii: "~"), .includes), (UInt8(ascii: "|"), .dash), (UInt8(ascii: "^"), .prefix),
      (UInt8(ascii: "$"), .suffix), (UInt8(ascii: "*"), .substring),
    ]
    for (byte, relation) in relations where cursor.take(delimiter: byte) {
      return cursor.take(delimiter: UInt8(ascii: "=")) ? relation : nil
    }
    return nil
  }

  /// Attributes whose values HTML compares without regard to case in selectors
  /// (HTML, "Case-sensitivity of selectors"), as far as they occur in style sheets.
  private static let caselessAttributes: Set<String> = [
    "align", "charset", "checked", "color", "dir", "direction", "disabled", "enctype", "face",
    "frame", "hreflang", "lang", "language", "link", "media", "method", "multiple", "nohref",
    "noresize", "noshade", "nowrap", "readonly", "rel", "rev", "rules", "scope", "scrolling",
    "selected", "shape", "target", "text", "type", "valign", "valuetype", "vlink",
  ]
}
