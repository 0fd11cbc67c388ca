/// The selectors of a sheet, sorted by what they are asked for.
struct SheetIndexes: Sendable {
  /// Those that declare common properties for elements while the reader does nothing.
  let common: RuleIndex
  /// Those that declare only other properties for elements while the reader does nothing.
  let rare: RuleIndex
  /// Those that style `::before` and `::after` while the reader does nothing.
  let generated: RuleIndex
  /// Those that name a state of focus, for elements and all pseudo-elements.
  let focus: [RuleIndex.Entry]
  /// Whether a margin in the sheet may move something off the screen.
  let hasFarMargins: Bool

  init(rules: [StyleRule], selectors: SelectorStore, declarations: DeclarationListBuilder) {
    var (common, rare, generated, focus) = (
      [RuleIndex.Entry](), [RuleIndex.Entry](), [RuleIndex.Entry](), [RuleIndex.Entry]()
    )
    for (number, rule) in rules.enumerated() {
      let isCommon = declarations.longhands[rule.longhands].contains { $0.target.isCommon }
      for index in rule.selectors.indices {
        let entry = RuleIndex.Entry(selector: Int32(index), rule: Int32(number))
        let selector = selectors.selectors[index]
        if selector.traits.contains(.focus) { focus.append(entry) }
        // Rules without longhands that are read never change an answer.
        guard !rule.longhands.isEmpty, !selector.traits.contains(.action) else { continue }
        switch selector.pseudoElement {
        case nil where isCommon: common.append(entry)
        case nil: rare.append(entry)
        case .before, .after: generated.append(entry)
        case .other: continue
        }
      }
    }
    self.common = RuleIndex(common, of: selectors)
    self.rare = RuleIndex(rare, of: selectors)
    self.generated = RuleIndex(generated, of: selectors)
    self.focus = focus
    hasFarMargins = declarations.longhands.contains(where: FarAway.isFarMargin)
  }
}
