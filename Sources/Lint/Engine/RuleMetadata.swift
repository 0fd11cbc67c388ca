import Diagnostics

/// Everything that is written down about a rule: the source of its reference page and its tests.
package struct RuleMetadata: Sendable {
  /// The stable identifier in kebab case; axe-core's where it has the same rule.
  package let id: String
  /// How much a failure weighs unless the configuration says otherwise.
  package let severity: Diagnostic.Severity
  /// Whether a program alone can decide a failure.
  package let certainty: Certainty
  /// What is expected of a page, as a claim: `图片有替代文本`, `Images have a text alternative`.
  package let summary: Message
  /// Who is hurt and how, what the rule overlooks, and where it may be wrong.
  package let rationale: Message
  /// What the author does about a failure, as an instruction.
  package let help: Message
  /// The criteria, clauses and test rules that the rule is about.
  package let requirements: [Requirement]
  /// The sets that switch the rule on; with none it runs whatever is chosen.
  package let sets: Set<RuleSet>
  /// Whether law demands it: its severity cannot be lowered and no comment suppresses it.
  package let isLegalMinimum: Bool
  /// Which documents the rule looks at.
  package let scope: Scope
  /// Pages on which every element passes, and there is one.
  package let passing: [Example]
  /// Pages with a failure at each `↓`, and nowhere else.
  package let failing: [Example]
  /// Pages with nothing of the rule's kind.
  package let inapplicable: [Example]
  /// Pages with an element that needs a person at each `↓`, and no failure.
  package let undecidable: [Example]

  /// Whether a program alone can decide a failure.
  package enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// A failure is one beyond doubt.
    case certain
    /// A failure is only likely; it is reported as a note that asks a person to look.
    case needsPerson = "needs-person"
  }

  /// Which documents of a page a rule looks at.
  package enum Scope: String, Sendable, Hashable, CaseIterable {
    /// The page and the documents that stand in its frames' `srcdoc`.
    case documents
    /// The page alone.
    case page
    /// Caption files: the linter does not ask such a rule, and no configuration changes it.
    case captions
  }

  /// - Parameter sets: The sets that switch the rule on; those of its requirements by default.
  package init(
    id: String, severity: Diagnostic.Severity, certainty: Certainty = .certain, summary: Message,
    rationale: Message, help: Message, requirements: [Requirement], sets: Set<RuleSet>? = nil,
    isLegalMinimum: Bool = false, scope: Scope = .documents, passing: [Example], failing: [Example],
    inapplicable: [Example], undecidable: [Example] = []
  ) {
    self.id = id
    self.severity = severity
    self.certainty = certainty
    self.summary = summary
    self.rationale = rationale
    self.help = help
    self.requirements = requirements
    self.sets = sets ?? Set(requirements.compactMap(RuleSet.init(of:)))
    self.isLegalMinimum = isLegalMinimum
    self.scope = scope
    self.passing = passing
    self.failing = failing
    self.inapplicable = inapplicable
    self.undecidable = undecidable
  }

  /// The level of a failure unless the configuration says otherwise.
  package var level: RuleLevel {
    certainty == .certain ? RuleLevel(severity) : .note
  }

  /// The lowest level that a configuration may ask for.
  ///
  /// Law's minimum stays what it is, other errors can become warnings, the rest can be switched off.
  package var lowestLevel: RuleLevel {
    if isLegalMinimum || scope == .captions { return level }
    return level == .error ? .warning : .off
  }
}
