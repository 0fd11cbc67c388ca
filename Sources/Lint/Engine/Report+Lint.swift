import Diagnostics

extension Report {
  /// Adds what the linter knows beside its findings: rules, outcomes, and what was not checked.
  package mutating func describe(_ result: LintResult) {
    rules = zip(result.selection.rules, result.counts).map { Report.Rule($0, counts: $1) }
    pageOutcomes = result.pageOutcomes.map { page in
      PageOutcomes(path: page.path, outcomes: page.outcomes.map(RuleOutcome.init))
    }
    let level = result.selection.sets.compactMap(\.level).max()
    uncheckedRequirements = (level.map(SuccessCriterion.needingPerson) ?? []).map { criterion in
      Unchecked(requirement: Requirement.wcag(criterion).text, title: criterion.name)
    }
  }
}

extension Report.Rule {
  fileprivate init(_ rule: RuleMetadata, counts: OutcomeCounts) {
    self.init(
      id: rule.id, severity: rule.level.severity ?? rule.severity, summary: rule.summary,
      rationale: rule.rationale, help: rule.help, helpURI: rule.helpURI,
      requirements: rule.requirements.map(\.text))
    passed = counts.passed
    failed = counts.failed
    undecided = counts.cantTell
  }
}

extension Report.RuleOutcome {
  fileprivate init(_ outcome: Outcome) {
    switch outcome {
    case .passed: self = .passed
    case .failed: self = .failed
    case .cantTell: self = .cantTell
    case .inapplicable: self = .inapplicable
    }
  }
}

extension RuleMetadata {
  /// The address of what W3C says about the rule's subject; `nil` if it says nothing.
  package var helpURI: String? {
    for case .act(let id) in requirements {
      return "https://www.w3.org/WAI/standards-guidelines/act/rules/\(id)/"
    }
    for case .wcag in requirements { return "https://www.w3.org/TR/WCAG22/" }
    return nil
  }
}
