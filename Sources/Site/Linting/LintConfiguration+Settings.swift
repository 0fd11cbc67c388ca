import Content
import Diagnostics
import Lint

extension LintConfiguration {
  /// Reads what a site's configuration says, and what of it makes no sense.
  package static func reading(_ settings: LintSettings) -> (LintConfiguration, [Diagnostic]) {
    var configuration = LintConfiguration()
    var diagnostics: [Diagnostic] = []
    let sets = settings.standards.compactMap { set($0, &diagnostics) }
    if !sets.isEmpty { configuration.sets = Set(sets) }
    configuration.levels = levels(settings.levels, &diagnostics)
    configuration.pathLevels = settings.pathLevels.map { entry in
      PathLevels(pattern: Glob(entry.pattern), levels: levels(entry.levels, &diagnostics))
    }
    return (configuration, diagnostics)
  }

  private static func set(
    _ name: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> RuleSet? {
    let set = RuleSet(rawValue: name.value)
    if set == nil {
      diagnostics.append(
        .unknownName(name, known: RuleSet.allCases.map(\.rawValue)))
    }
    return set
  }

  private static func levels(
    _ levels: [LintSettings.Level], _ diagnostics: inout [Diagnostic]
  ) -> [String: RuleLevel] {
    var result: [String: RuleLevel] = [:]
    for entry in levels {
      guard let rule = RuleRegistry.metadata(of: entry.rule.value) else {
        diagnostics.append(.unknownName(entry.rule, known: RuleRegistry.all.map(\.id)))
        continue
      }
      guard let level = RuleLevel(rawValue: entry.level.value) else {
        diagnostics.append(.unknownName(entry.level, known: RuleLevel.allCases.map(\.rawValue)))
        continue
      }
      if level < rule.lowestLevel {
        diagnostics.append(.levelTooLow(entry.level, rule: rule))
      }
      result[rule.id] = level
    }
    return result
  }
}

extension Diagnostic {
  fileprivate static func unknownName(_ name: Located<String>, known: [String]) -> Diagnostic {
    let nearest = NearestName.of(name.value, among: known)
    return Diagnostic(
      .error, "lint-name-unknown", zh: "不认识“\(name.value)”", en: "unknown name “\(name.value)”",
      at: name.span,
      help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
        ?? Message(
          zh: "可以写：\(known.prefix(8).joined(separator: "、"))…",
          en: "known are \(known.prefix(8).joined(separator: ", "))…"))
  }

  fileprivate static func levelTooLow(_ level: Located<String>, rule: RuleMetadata) -> Diagnostic {
    Diagnostic(
      .error, "lint-level-too-low", zh: "\(rule.id) 的级别不能低于 \(rule.lowestLevel.rawValue)",
      en: "the level of \(rule.id) cannot be below \(rule.lowestLevel.rawValue)", at: level.span,
      help: rule.isLegalMinimum
        ? Message(zh: "这是法定最低要求，请改正网页", en: "it is a legal minimum; mend the pages")
        : Message(
          zh: "写 \(rule.lowestLevel.rawValue) 或更高",
          en: "write \(rule.lowestLevel.rawValue) or higher"))
  }
}
