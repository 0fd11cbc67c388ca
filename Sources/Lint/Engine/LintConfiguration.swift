/// What a run is asked to check, and how much each failure weighs.
package struct LintConfiguration: Sendable, Hashable {
  /// The sets of rules to check.
  package var sets: Set<RuleSet> = [.wcag22AA]
  /// The levels that differ from the rules' own, by rule.
  package var levels: [String: RuleLevel] = [:]
  /// Further levels for some pages; of two that match, the later counts.
  package var pathLevels: [PathLevels] = []

  /// Levels for the pages whose paths match a pattern.
  package struct PathLevels: Sendable, Hashable {
    package var pattern: Glob
    package var levels: [String: RuleLevel]

    package init(pattern: Glob, levels: [String: RuleLevel]) {
      self.pattern = pattern
      self.levels = levels
    }
  }

  package init() {}

  /// Returns the configured level of a rule on a page, never below the lowest that the rule allows.
  func level(of rule: RuleMetadata, at path: String) -> RuleLevel {
    var level = levels[rule.id] ?? rule.level
    for entry in pathLevels where entry.pattern.matches(path) {
      level = entry.levels[rule.id] ?? level
    }
    return max(level, rule.lowestLevel)
  }

  /// Returns the highest level that any part of the configuration gives a rule; `nil` if none does.
  func highestNamedLevel(of id: String) -> RuleLevel? {
    let everywhere = levels[id]
    let somewhere = pathLevels.compactMap { $0.levels[id] }.max()
    guard let everywhere else { return somewhere }
    return max(everywhere, somewhere ?? everywhere)
  }
}
