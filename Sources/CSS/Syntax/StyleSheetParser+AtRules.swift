/// At-rules: conditions, layers, imports.
extension StyleSheetParser {
  mutating func readAtRule(_ cursor: inout TokenCursor, _ surroundings: Surroundings) {
    let start = cursor.position
    let name = tokens.string(start).lowercased()
    cursor.advance()
    while let kind = cursor.kind, kind != .openCurly, kind != .semicolon { cursor.skipComponent() }
    let prelude = tokens.trimmed(start + 1..<max(start + 1, min(cursor.position, cursor.end)))
    guard cursor.kind == .openCurly else {
      readStatement(name, prelude, start, surroundings)
      if !cursor.isAtEnd { cursor.advance() }
      return
    }
    let block = blockContents(cursor)
    cursor.skipComponent()
    var inner = surroundings
    inner.depth += 1
    if name == "layer" {
      let parts = layerParts(prelude) ?? ["\u{0}\(layers.count)"]
      inner.layer = layer(named: parts, in: surroundings.layer)
    } else if let kind = condition(name, prelude) {
      inner.condition = conditions.count
      conditions.append(RuleCondition(kind: kind, parent: surroundings.condition))
    } else {
      otherRules.append(
        OtherRule(name: name, span: tokens.span(of: start..<min(cursor.position, cursor.end))))
      return
    }
    readBlock(block, inner)
  }

  /// The condition a block at-rule puts around its rules; `nil` if it is of another kind.
  private func condition(_ name: String, _ prelude: Range<Int>) -> RuleCondition.Kind? {
    let text = "@\(name) \(tokens.text(of: prelude))"
    return switch name {
    case "media": .media(MediaQueryList(tokens, in: prelude))
    case "supports": .constant(SupportsCondition.evaluate(tokens, in: prelude), text: text)
    case "container", "scope": .constant(.unknown, text: text)
    // It styles the moment before an element is first shown.
    case "starting-style": .constant(.no, text: text)
    default: nil
    }
  }

  private mutating func readStatement(
    _ name: String, _ prelude: Range<Int>, _ start: Int, _ surroundings: Surroundings
  ) {
    switch name {
    case "layer":
      for part in TokenCursor(tokens, in: prelude).split(at: .comma) {
        if let parts = layerParts(part) { _ = layer(named: parts, in: surroundings.layer) }
      }
    case "import":
      // Browsers ignore an import behind a rule or inside of one.
      guard rules.isEmpty, surroundings.depth == 0 else { fallthrough }
      readImport(prelude, start)
    default:
      otherRules.append(OtherRule(name: name, span: tokens.span(of: start..<start + 1)))
    }
  }

  private mutating func readImport(_ prelude: Range<Int>, _ start: Int) {
    var cursor = TokenCursor(tokens, in: prelude)
    let address: String
    switch cursor.kind {
    case .string, .url: address = tokens.string(cursor.position)
    case .function:
      var contents = cursor.entering()
      contents.skipWhitespace()
      guard contents.kind == .string else { return }
      address = tokens.string(contents.position)
    default: return
    }
    cursor.skipComponent()
    cursor.skipWhitespace()
    if cursor.take("layer") {
      _ = layer(named: ["\u{0}\(layers.count)"], in: nil)
    } else if cursor.kind == .function, tokens.isName(cursor.position, "layer") {
      let inside = tokens.trimmed(cursor.entering().rest)
      if let parts = layerParts(inside) { _ = layer(named: parts, in: nil) }
      cursor.skipComponent()
    }
    cursor.skipWhitespace()
    if cursor.kind == .function, tokens.isName(cursor.position, "supports") {
      cursor.skipComponent()
    }
    imports.append(
      ImportRule(
        address: address, media: MediaQueryList(tokens, in: cursor.rest),
        span: tokens.span(of: start..<prelude.upperBound)))
  }

  /// The parts of `a.b`; `nil` if it is no name of a layer, or one of more than 32 parts.
  private func layerParts(_ range: Range<Int>) -> [String]? {
    var cursor = TokenCursor(tokens, in: range)
    var parts: [String] = []
    repeat {
      guard cursor.kind == .identifier, parts.count < Self.deepest else { return nil }
      parts.append(tokens.string(cursor.position))
      cursor.advance()
    } while cursor.take(delimiter: UInt8(ascii: "."))
    return cursor.isAtEnd ? parts : nil
  }
}
