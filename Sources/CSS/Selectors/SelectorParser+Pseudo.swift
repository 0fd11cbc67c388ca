/// Pseudo-classes and pseudo-elements.
extension SelectorParser {
  /// Reads `:name`, `::name` and their forms with brackets; `false` if it is an error.
  mutating func pseudo(
    _ cursor: inout TokenCursor, _ parts: inout [SelectorPart], _ reading: inout SelectorReading
  ) -> Bool {
    cursor.advance()
    let isElement = cursor.take(.colon)
    guard cursor.kind == .identifier || cursor.kind == .function else { return false }
    let name = list.string(cursor.position).lowercased()
    if isElement || Self.oldPseudoElements.contains(name) {
      pseudoElement(name, &reading)
      cursor.skipComponent()
      return true
    }
    if cursor.kind == .identifier {
      cursor.advance()
      pseudoClass(name, &parts, &reading)
      return true
    }
    let contents = list.contents(of: cursor.position)
    cursor.skipComponent()
    return functionalClass(name, list.trimmed(contents), &parts, &reading)
  }

  private static let oldPseudoElements: Set<String> = [
    "before", "after", "first-line", "first-letter",
  ]

  private func pseudoElement(_ name: String, _ reading: inout SelectorReading) {
    reading.specificity = reading.specificity + Self.oneType
    reading.pseudoElement =
      switch name {
      case "before": .before
      case "after": .after
      default: .other
      }
    if name.hasPrefix("-"), !name.hasPrefix("-webkit-") { reading.traits.insert(.doubtful) }
  }

  private func pseudoClass(
    _ name: String, _ parts: inout [SelectorPart], _ reading: inout SelectorReading
  ) {
    reading.specificity = reading.specificity + Self.oneClass
    if let position = Self.positions[name] {
      parts.append(.position(position))
    } else if let state = Self.states[name] {
      parts.append(.state(state))
      if state.isAction { reading.traits.insert(.action) }
      if state.isFocus { reading.traits.insert(.focus) }
    } else if Self.impossible.contains(name) {
      parts.append(.never)
    } else {
      parts.append(.unknown)
      if !Self.browserKnows.contains(name) { reading.traits.insert(.doubtful) }
    }
  }

  private static let positions: [String: TreePosition] = [
    "root": .root, "scope": .root, "empty": .empty, "first-child": .firstChild,
    "last-child": .lastChild, "only-child": .onlyChild, "first-of-type": .firstOfType,
    "last-of-type": .lastOfType, "only-of-type": .onlyOfType,
  ]

  private static let states: [String: ElementState] = [
    "hover": .hover, "active": .active, "focus": .focus, "focus-visible": .focusVisible,
    "focus-within": .focusWithin, "target": .target, "target-within": .otherAction,
    "user-valid": .otherAction, "user-invalid": .otherAction, "fullscreen": .otherAction,
    "modal": .otherAction, "popover-open": .otherAction, "picture-in-picture": .otherAction,
    "autofill": .otherAction, "-webkit-autofill": .otherAction, "seeking": .otherAction,
    "buffering": .otherAction, "stalled": .otherAction, "-webkit-full-screen": .otherAction,
    "link": .link, "any-link": .link, "-webkit-any-link": .link, "checked": .checked,
    "disabled": .disabled, "enabled": .enabled, "required": .required, "optional": .optional,
    "read-only": .readOnly, "read-write": .readWrite, "open": .open, "defined": .defined,
    "placeholder-shown": .placeholderShown,
  ]

  /// What does not match in a document that nobody has used.
  private static let impossible: Set<String> = ["visited", "host", "current", "past", "future"]

  /// Pseudo-classes that browsers know and this parser cannot decide.
  private static let browserKnows: Set<String> = [
    "default", "indeterminate", "valid", "invalid", "in-range", "out-of-range", "playing",
    "paused", "muted", "local-link", "blank",
  ]

  private mutating func functionalClass(
    _ name: String, _ contents: Range<Int>, _ parts: inout [SelectorPart],
    _ reading: inout SelectorReading
  ) -> Bool {
    guard depth < Self.deepest else {
      parts.append(.unknown)
      return true
    }
    depth += 1
    defer { depth -= 1 }
    switch name {
    case "is", "where", "matches", "-webkit-any":
      let run = forgivingRun(contents)
      add(.any(run), run, weighs: name != "where", &parts, &reading)
    case "not":
      guard let run = run(contents, .brackets) else { return false }
      // What must not match is no action: `:not(:focus)` holds while nothing happens.
      parts.append(.not(run))
      reading.specificity = reading.specificity + store.specificity(of: run)
      reading.traits.formUnion(store.traits(of: run).subtracting(.action))
    case "has":
      guard let run = run(contents, .relative) else { return false }
      add(.has(run), run, weighs: true, &parts, &reading)
    case "nth-child": return nth(contents, NthFormula(step: 0, offset: 0), &parts, &reading)
    case "nth-last-child":
      return nth(contents, NthFormula(step: 0, offset: 0, countsFromEnd: true), &parts, &reading)
    case "nth-of-type":
      return nth(contents, NthFormula(step: 0, offset: 0, countsType: true), &parts, &reading)
    case "nth-last-of-type":
      return nth(
        contents, NthFormula(step: 0, offset: 0, countsFromEnd: true, countsType: true), &parts,
        &reading)
    case "lang": return language(contents, &parts, &reading)
    case "host", "host-context": parts.append(.never)
    default:
      parts.append(.unknown)
      reading.specificity = reading.specificity + Self.oneClass
      if name != "dir" { reading.traits.insert(.doubtful) }
    }
    return true
  }

  private func add(
    _ part: SelectorPart, _ run: SelectorRun, weighs: Bool, _ parts: inout [SelectorPart],
    _ reading: inout SelectorReading
  ) {
    parts.append(part)
    if weighs { reading.specificity = reading.specificity + store.specificity(of: run) }
    reading.traits.formUnion(store.traits(of: run).subtracting(.doubtful))
  }

  private mutating func nth(
    _ contents: Range<Int>, _ kind: NthFormula, _ parts: inout [SelectorPart],
    _ reading: inout SelectorReading
  ) -> Bool {
    var cursor = TokenCursor(list, in: contents)
    guard var formula = NthFormula.parse(&cursor) else { return false }
    formula.countsFromEnd = kind.countsFromEnd
    formula.countsType = kind.countsType
    reading.specificity = reading.specificity + Self.oneClass
    if cursor.take("of") {
      guard !kind.countsType, let run = run(list.trimmed(cursor.rest), .brackets) else {
        return false
      }
      formula.filter = run
      reading.specificity = reading.specificity + store.specificity(of: run)
    }
    parts.append(.nth(Int32(store.formulas.count)))
    store.formulas.append(formula)
    return true
  }

  private mutating func language(
    _ contents: Range<Int>, _ parts: inout [SelectorPart], _ reading: inout SelectorReading
  ) -> Bool {
    var ranges: [String] = []
    for part in TokenCursor(list, in: contents).split(at: .comma) {
      guard part.count == 1, [.identifier, .string].contains(list[part.lowerBound].kind) else {
        return false
      }
      ranges.append(list.string(part.lowerBound).lowercased())
    }
    parts.append(.language(Int32(store.languages.count)))
    store.languages.append(ranges)
    reading.specificity = reading.specificity + Self.oneClass
    return true
  }
}
