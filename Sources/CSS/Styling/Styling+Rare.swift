import HTML

/// Properties that are not common: settled for an element when somebody asks.
extension Styling {
  /// The outcome of the contest for all properties of an element.
  mutating func fullContest(for element: PageTree.NodeID) -> Contest {
    if let last = lastContest, last.element == element { return last.contest }
    var matched: [MatchedRule] = []
    matchRules(for: element.index, into: &matched)
    var contest = Contest()
    for rule in matched { contest.enter(rule, of: tables.lists) }
    let attributes = attributeLists(of: element.index, matcher.elements[element.index])
    enter(attributes, &contest)
    lastContest = (element, contest)
    return contest
  }

  /// The winner a contest leaves for a property that is not inherited; `nil` for none.
  mutating func winner(
    _ property: Property, _ element: PageTree.NodeID, of contest: inout Contest
  ) -> Winner? {
    let doubtful = settleDoubts(&contest)
    guard contest.mask & property.bit != 0 else { return nil }
    let entrant = contest.winner(property)
    return Winner(
      list: entrant.list, longhand: entrant.longhand, style: style(of: element),
      property: property, source: -1, isDoubtful: doubtful & property.bit != 0)
  }

  /// The value of a property that is not common. `inherit` is not followed.
  mutating func rareValue(
    _ property: Property, of element: PageTree.NodeID
  ) -> Answer<DeclaredValue> {
    guard matcher.elements[element.index].isElement else { return .known(property.initialValue) }
    var contest = fullContest(for: element)
    guard let winner = winner(property, element, of: &contest) else {
      return styles.isIncomplete ? .unknown(.missingSheet) : .known(property.initialValue)
    }
    if winner.isDoubtful { return .unknown(.selector) }
    if styles.isIncomplete, winner.list < firstAttributeList { return .unknown(.missingSheet) }
    switch longhand(of: winner).value {
    case .wide(.initial), .wide(.unset): return .known(property.initialValue)
    default: return ownValue(winner)
    }
  }

  /// Appends the rules that match an element while the reader does nothing.
  mutating func matchRules(for index: Int32, into matched: inout [MatchedRule]) {
    for sheet in styles.sheets.indices {
      let indexes = styles.sheets[sheet].indexes
      for rules in [indexes.common, indexes.rare] {
        match(rules, of: sheet, index, into: &matched)
      }
    }
  }

  /// Appends the rules of an index that match an element.
  mutating func match(
    _ rules: RuleIndex, of sheet: Int, _ index: Int32, into matched: inout [MatchedRule],
    where isWanted: (Selector) -> Bool = { _ in true }
  ) {
    for entry in rules.entries(for: index, in: matcher.elements)
    where isWanted(styles.sheets[sheet].selectors.store.selectors[Int(entry.selector)]) {
      match(entry, of: sheet, index, into: &matched)
    }
  }

  /// Appends the rule of an entry if its selector matches.
  mutating func match(
    _ entry: RuleIndex.Entry, of sheet: Int, _ index: Int32, into matched: inout [MatchedRule]
  ) {
    let applies = styles.standings[sheet][Int(entry.rule)].applies
    guard applies != .no else { return }
    let table = styles.sheets[sheet].selectors
    let selector = table.store.selectors[Int(entry.selector)]
    var truth = matcher.match(selector.parts, index, in: table).and(applies)
    guard truth != .no else { return }
    if selector.traits.contains(.doubtful) { truth = .unknown }
    matched.append(MatchedRule(entry, of: sheet, styles, truth: truth))
  }

  /// The winner that is left for an element when `revert` or `revert-layer` is taken back.
  ///
  /// `revert` leaves the browser's own declarations, `revert-layer` those of lower layers. Returns
  /// the index of a winner, or -1 for the initial value.
  mutating func rollBack(_ winner: Winner, of element: Int32) -> Int32 {
    var matched: [MatchedRule] = []
    let style = tables.computed[Int(winner.style)]
    matchRules(for: element, into: &matched)
    let isLayer = longhand(of: winner).value == .wide(.revertLayer)
    let limit = level(of: winner)
    matched.removeAll { rule in
      let standing = styles.standings[Int(rule.sheet)][Int(rule.rule)]
      return isLayer ? standing.level >= limit : rule.sheet != 0
    }
    var contest = Contest()
    for rule in matched { contest.enter(rule, of: tables.lists) }
    guard contest.mask & winner.property.bit != 0 else {
      let inherited = winnerIndex(winner.property, tables.computed[Int(style.parent)])
      return winner.property.isInherited && inherited >= 0
        ? tables.winners[Int(inherited)].source : -1
    }
    let entrant = contest.winner(winner.property)
    var lower = winner
    (lower.list, lower.longhand) = (entrant.list, entrant.longhand)
    lower.source = Int32(tables.winners.count)
    tables.winners.append(lower)
    return lower.source
  }

  /// The level at which a winner was declared.
  private func level(of winner: Winner) -> UInt64 {
    guard winner.list < firstAttributeList else { return styles.levels.styleAttribute }
    let rules = styles.sheets[Int(winner.list)].rules
    let rule = rules.firstIndex { $0.longhands.contains(Int(winner.longhand)) }
    return rule.map { styles.standings[Int(winner.list)][$0].level } ?? 0
  }
}
