import HTML

/// Rules matched one by one, for questions that styles do not answer.
extension Styling {
  /// Appends the rules that match an element while the reader does nothing.
  mutating func matchRules(for index: Int32, into matched: inout [MatchedRule]) {
    for sheet in styles.sheets.indices {
      match(styles.sheets[sheet].indexes.elements, of: sheet, index, into: &matched)
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
