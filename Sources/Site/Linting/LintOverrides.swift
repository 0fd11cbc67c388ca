import Diagnostics
import Lint

/// What a run of the linter wants otherwise than the site's configuration says.
package struct LintOverrides: Sendable {
  /// The sets of rules to use instead of the configuration's; `nil` for those.
  package var sets: Set<RuleSet>?
  /// Levels that win over the configuration's.
  package var levels: [String: RuleLevel] = [:]
  /// Whether a build keeps the findings that only a person can decide.
  package var keepsNotes = false
  /// What is taken down beside findings.
  package var options = RunOptions()

  package init() {}

  /// What of it cannot be done.
  var problems: [Diagnostic] {
    levels.keys.sorted().compactMap { id in
      guard let rule = RuleRegistry.metadata(of: id) else { return .ruleUnknown(id) }
      return levels[id].flatMap { $0 < rule.lowestLevel ? .levelRefused(rule) : nil }
    }
  }

  /// Changes a configuration.
  func apply(to configuration: inout LintConfiguration) {
    if let sets { configuration.sets = sets }
    configuration.levels.merge(levels) { $1 }
  }
}

extension Diagnostic {
  fileprivate static func ruleUnknown(_ id: String) -> Diagnostic {
    let nearest = NearestName.of(id, among: RuleRegistry.all.map(\.id))
    return Diagnostic(
      .error, "rule-unknown", zh: "没有名为“\(id)”的规则", en: "there is no rule “\(id)”", at: nil,
      help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
        ?? Message(zh: "用 sitegen rules 查看全部规则", en: "list the rules with sitegen rules"))
  }

  fileprivate static func levelRefused(_ rule: RuleMetadata) -> Diagnostic {
    Diagnostic(
      .error, "lint-level-too-low", zh: "\(rule.id) 的级别不能低于 \(rule.lowestLevel.rawValue)",
      en: "the level of \(rule.id) cannot be below \(rule.lowestLevel.rawValue)", at: nil,
      help: Message(zh: "请改正网页", en: "mend the pages"))
  }
}
