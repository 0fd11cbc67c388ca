import HTML

/// A rule one of whose selectors matches an element.
struct MatchedRule {
  var sheet: Int32
  var rule: Int32
  var specificity: Specificity
  /// Whether it certainly matches and applies.
  var truth: Truth
}

extension Cascade {
  /// Appends the rules that match an element while the reader does nothing.
  func matchRules(for index: Int32, into matched: inout [MatchedRule]) {
    for sheet in styles.sheets.indices {
      visit(styles.sheets[sheet].indexes.elements, index) { entry in
        match(entry, of: sheet, index, into: &matched)
      }
    }
  }

  /// Calls `body` with the entries that an element may match.
  func visit(_ rules: RuleIndex, _ index: Int32, body: (RuleIndex.Entry) -> Void) {
    if rules.isEmpty { return }
    let element = matcher.elements[index]
    for entry in rules.entries(element.type) { body(entry) }
    if element.id != .none {
      for entry in rules.entries(element.id) { body(entry) }
    }
    for position in matcher.elements.classIndices(of: index) {
      for entry in rules.entries(matcher.elements.classes[position]) { body(entry) }
    }
    if element.hasOtherAttributes {
      for entry in rules.attributed { body(entry) }
    }
    for entry in rules.universal { body(entry) }
  }

  /// Appends the rule of an entry if its selector matches.
  func match(
    _ entry: RuleIndex.Entry, of sheet: Int, _ index: Int32, into matched: inout [MatchedRule]
  ) {
    let applies = styles.standings[sheet][Int(entry.rule)].applies
    guard applies != .no else { return }
    let store = styles.sheets[sheet].selectors
    let selector = store.selectors[Int(entry.selector)]
    var truth = matcher.match(selector, index, in: store).and(applies)
    guard truth != .no else { return }
    if selector.traits.contains(.doubtful) { truth = .unknown }
    matched.append(
      MatchedRule(
        sheet: Int32(sheet), rule: entry.rule, specificity: selector.specificity, truth: truth))
  }

  /// The winner that is left when a declaration of `revert` or `revert-layer` is taken back.
  ///
  /// `revert` leaves the browser's own declarations, `revert-layer` those of lower layers. Returns
  /// the index of a winner, or -1 for the initial or inherited value.
  func rollBack(_ winner: Winner) -> Int32 {
    var matched: [MatchedRule] = []
    matchRules(for: winner.element, into: &matched)
    let isLayer = longhand(of: winner).value == .wide(.revertLayer)
    let limit = level(of: winner)
    matched.removeAll { rule in
      let standing = styles.standings[Int(rule.sheet)][Int(rule.rule)]
      return isLayer ? standing.level >= limit : rule.sheet != 0
    }
    var contest = Contest()
    for rule in matched { enter(rule, &contest) }
    guard contest.mask & winner.property.bit != 0 else {
      let parent = PageTree.NodeID(Int(matcher.elements[winner.element].parent))
      return winner.property.isInherited ? winnerIndex(winner.property, parent) : -1
    }
    let entrant = contest.winner(winner.property)
    var lower = winner
    (lower.list, lower.longhand) = (entrant.list, entrant.longhand)
    return append(lower)
  }

  /// The level at which a winner was declared.
  private func level(of winner: Winner) -> UInt64 {
    guard winner.list < firstAttributeList else { return styles.levels.styleAttribute }
    let rules = styles.sheets[Int(winner.list)].rules
    let rule = rules.firstIndex { $0.longhands.contains(Int(winner.longhand)) }
    return rule.map { styles.standings[Int(winner.list)][$0].level } ?? 0
  }
}
