import Captions

extension RuleRegistry {
  /// Every rule that can be looked up, those about caption files among them, by id.
  package static let reference = (all + CaptionCheck.reference.map { RuleMetadata($0) })
    .sorted { $0.id < $1.id }
}

extension RuleMetadata {
  /// A rule about caption files, described like the linter's own.
  init(_ rule: CaptionRuleMetadata) {
    self.init(
      id: rule.id, severity: rule.severity, summary: rule.summary, rationale: rule.rationale,
      help: rule.help, requirements: rule.source.map { [.guideline($0)] } ?? [], scope: .captions,
      passing: rule.passing.map { Example($0) }, failing: rule.failing.map { Example($0) },
      inapplicable: [])
  }
}

extension Example {
  fileprivate init(_ example: CaptionExample) {
    self.init(example.markedText, at: "captions.vtt")
  }
}
