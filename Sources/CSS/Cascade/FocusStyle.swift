import HTML

/// How an element looks while it has the focus.
package struct FocusStyle: Sendable {
  /// Whether an outline is drawn around it.
  package let hasOutline: Answer<Bool>
  /// What the page declares for it, its pseudo-elements or elements around it while it has the
  /// focus and not else, without declarations of the outline.
  package let changes: [DeclaredStyle]
  /// The declaration that wins for the outline; `nil` if it is the browser's own ring.
  package let outline: DeclaredStyle?
}

extension Cascade {
  /// The style of an element while it has the focus from the keyboard.
  ///
  /// Takes time in proportion to the rules of the page that name focus.
  package func focusStyle(of element: PageTree.NodeID) -> FocusStyle {
    styling.matcher.focused = element.index
    defer { styling.matcher.focused = nil }
    var matched: [MatchedRule] = []
    var changes: [DeclaredStyle] = []
    styling.matchRules(for: element.index, into: &matched)
    for (number, sheet) in styles.sheets.enumerated() {
      for entry in sheet.indexes.focus {
        let found = focusMatch(entry, of: number, element, into: &matched)
        guard found, number > 0 else { continue }
        changes += otherDeclarations(of: sheet.rules[Int(entry.rule)], in: number, element)
      }
    }
    var contest = Contest()
    for rule in matched { contest.enter(rule, of: styling.tables.lists) }
    let attributes = Styling.AttributeLists(style: style(of: element).attribute)
    styling.enter(attributes, &contest)
    let entrant =
      contest.mask & Property.outlineStyle.bit == 0 ? nil : contest.winner(.outlineStyle)
    return FocusStyle(
      hasOutline: hasOutline(contest), changes: changes,
      outline: entrant.flatMap { $0.list == 0 ? nil : style($0, element, isDoubtful: false) })
  }

  /// Whether the selector of an entry concerns a focused element; appends the rule if it styles it.
  private func focusMatch(
    _ entry: RuleIndex.Entry, of sheet: Int, _ element: PageTree.NodeID,
    into matched: inout [MatchedRule]
  ) -> Bool {
    let table = styles.sheets[sheet].selectors
    let store = table.store
    let selector = store.selectors[Int(entry.selector)]
    guard styles.standings[sheet][Int(entry.rule)].applies != .no else { return false }
    let count = matched.count
    styling.match(entry, of: sheet, element.index, into: &matched)
    if matched.count > count {
      if selector.pseudoElement != nil { matched.removeLast() }
      return true
    }
    // The compound that names the focus may stand for the element while another one is styled.
    for start in compounds(of: selector, in: store) where namesFocus(start, selector, store) {
      let around = [element] + tree.ancestors(of: element).filter { $0 != PageTree.document }
      for candidate in around {
        let truth = styling.matcher.match(
          from: start, to: selector.parts.upperBound, candidate.index, table, 0)
        if truth != .no { return true }
      }
    }
    return false
  }

  /// Where the compounds of a selector start.
  private func compounds(of selector: Selector, in store: SelectorStore) -> [Int32] {
    selector.parts.filter { index in
      guard index > selector.parts.lowerBound else { return true }
      if case .combinator = store.parts[Int(index) - 1] { return true }
      return false
    }
  }

  private func namesFocus(_ start: Int32, _ selector: Selector, _ store: SelectorStore) -> Bool {
    for index in start..<selector.parts.upperBound {
      switch store.parts[Int(index)] {
      case .combinator: return false
      case .state(let state) where state.isFocus: return true
      case .any(let run), .not(let run), .has(let run):
        if store.traits(of: run).contains(.focus) { return true }
      default: continue
      }
    }
    return false
  }

  private func otherDeclarations(
    of rule: StyleRule, in sheet: Int, _ element: PageTree.NodeID
  ) -> [DeclaredStyle] {
    styles.sheets[sheet].declarations(of: rule)
      .filter { !$0.name.hasPrefix("outline") }
      .map { style($0, in: sheet, element, isDoubtful: false) }
  }

  /// Whether the outline that wins has a style, a width and a colour that can be seen.
  private func hasOutline(_ contest: Contest) -> Answer<Bool> {
    let properties: [Property] = [.outlineStyle, .outlineWidth, .outlineColor]
    if contest.doubts.contains(where: { properties.contains($0.property) }) {
      return .unknown(.selector)
    }
    if styles.isIncomplete { return .unknown(.missingSheet) }
    for property in properties where contest.mask & property.bit != 0 {
      let entrant = contest.winner(property)
      switch styling.longhand(of: entrant).value {
      case .keyword(.none): return .known(false)
      case .length(let length) where length.value == 0: return .known(false)
      case .colour(.colour(let colour)) where colour.alpha == 0: return .known(false)
      case .variable, .substituted, .unsupported: return .unknown(.variable)
      case .wide(.initial), .wide(.unset):
        if property == .outlineStyle { return .known(false) }
      case .wide: return .unknown(.form)
      default: continue
      }
    }
    return .known(contest.mask & Property.outlineStyle.bit != 0)
  }
}
