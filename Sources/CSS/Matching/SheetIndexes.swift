/// The selectors of a sheet, sorted by what they are asked for.
struct SheetIndexes: Sendable {
  /// Those that style elements while the reader does nothing.
  let elements: RuleIndex
  /// Those that style `::before` and `::after` while the reader does nothing.
  let generated: RuleIndex
  /// Those of them that declare what text is put there.
  let generatedTexts: RuleIndex
  /// Those that name a state of focus, for elements and all pseudo-elements.
  let focus: [RuleIndex.Entry]
  /// Those of them that take the outline away from elements.
  let outlineRemovals: RuleIndex
  /// The rules by the names of what they declare, for properties whose values are not read.
  let rulesDeclaring: [String: [Int32]]

  init(rules: [StyleRule], selectors: SelectorStore, declarations: DeclarationListBuilder) {
    var (elements, generated, focus, removals) = (
      [RuleIndex.Entry](), [RuleIndex.Entry](), [RuleIndex.Entry](), [RuleIndex.Entry]()
    )
    for (number, rule) in rules.enumerated() {
      let removesOutline = declarations.longhands[rule.longhands].contains(where: \.removesOutline)
      for index in rule.selectors.indices {
        let entry = RuleIndex.Entry(selector: Int32(index), rule: Int32(number))
        let selector = selectors.selectors[index]
        if selector.traits.contains(.focus) {
          focus.append(entry)
          if removesOutline, selector.pseudoElement == nil { removals.append(entry) }
        }
        // Rules without longhands that are read never change an answer.
        guard !rule.longhands.isEmpty, !selector.traits.contains(.action) else { continue }
        switch selector.pseudoElement {
        case nil: elements.append(entry)
        case .before, .after: generated.append(entry)
        case .other: continue
        }
      }
    }
    self.elements = RuleIndex(elements, of: selectors)
    self.generated = RuleIndex(generated, of: selectors)
    generatedTexts = RuleIndex(
      generated.filter { entry in
        declarations.longhands[rules[Int(entry.rule)].longhands].contains(where: \.declaresContent)
      }, of: selectors)
    self.focus = focus
    outlineRemovals = RuleIndex(removals, of: selectors)
    rulesDeclaring = Self.rulesByName(rules, declarations)
  }

  private static func rulesByName(
    _ rules: [StyleRule], _ declarations: DeclarationListBuilder
  ) -> [String: [Int32]] {
    var table: [String: [Int32]] = [:]
    for (number, rule) in rules.enumerated() {
      for declaration in declarations.declarations[rule.declarations]
      where Property.named(declaration.name) == nil {
        table[declaration.name, default: []].append(Int32(number))
      }
    }
    return table
  }
}
