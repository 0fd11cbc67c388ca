/// What a run found, as every format of report writes it.
package struct Report: Sendable {
  /// The version of the program that the report names.
  package var toolVersion: String
  /// The language of messages.
  package var language: MessageLanguage
  /// The findings that stand, in the order of path, offset and code.
  package var diagnostics: [Diagnostic]
  /// The findings that a comment or the baseline excuses.
  package var suppressed: [SuppressedDiagnostic] = []
  /// Whether findings were compared with a baseline.
  package var hasBaseline = false
  /// The least severity that fails the run; `nil` if none does.
  package var failingSeverity: Diagnostic.Severity? = .error
  /// The rules that were asked, by id.
  package var rules: [Rule] = []
  /// What each page made of each rule; empty unless a format asked for it.
  package var pageOutcomes: [PageOutcomes] = []
  /// What no rule decides, which is left to people; `nil` for runs that check no requirements.
  package var uncheckedRequirements: [Unchecked]?
  /// The number of pages that were looked at.
  package var pages: Int
  /// The time the run took, in seconds.
  package var seconds: Double

  package init(
    toolVersion: String, language: MessageLanguage, diagnostics: [Diagnostic], pages: Int,
    seconds: Double
  ) {
    self.toolVersion = toolVersion
    self.language = language
    self.diagnostics = diagnostics.sorted()
    self.pages = pages
    self.seconds = seconds
  }

  /// What a report says about a rule.
  package struct Rule: Sendable, Hashable {
    package var id: String
    package var severity: Diagnostic.Severity
    /// What is expected of a page, as a claim.
    package var summary: Message
    /// Who is hurt and how.
    package var rationale: Message
    package var help: Message
    /// The address of a page about the rule; `nil` if there is none.
    package var helpURI: String?
    /// What demands the rule, such as `wcag:1.1.1`.
    package var requirements: [String]
    /// The elements that passed.
    package var passed = 0
    /// The elements that failed.
    package var failed = 0
    /// The elements that a person must judge.
    package var undecided = 0

    package init(
      id: String, severity: Diagnostic.Severity, summary: Message, rationale: Message,
      help: Message, helpURI: String?, requirements: [String]
    ) {
      self.id = id
      self.severity = severity
      self.summary = summary
      self.rationale = rationale
      self.help = help
      self.helpURI = helpURI
      self.requirements = requirements
    }
  }

  /// What one page made of the rules.
  package struct PageOutcomes: Sendable, Hashable {
    package var path: String
    /// The outcome of each of the report's rules, in their order; `nil` where there is none to tell.
    package var outcomes: [RuleOutcome?]

    package init(path: String, outcomes: [RuleOutcome?]) {
      self.path = path
      self.outcomes = outcomes
    }
  }

  /// What a page made of a rule, in the words of W3C's Evaluation and Report Language.
  package enum RuleOutcome: String, Sendable, Hashable, CaseIterable {
    case passed, failed, cantTell, inapplicable
  }

  /// A requirement that no rule decides.
  package struct Unchecked: Sendable, Hashable {
    /// The requirement, such as `wcag:1.2.3`.
    package var requirement: String
    /// What it is called.
    package var title: Message

    package init(requirement: String, title: Message) {
      self.requirement = requirement
      self.title = title
    }

    /// The number without the name of the standard: `1.2.3`.
    package var number: String {
      requirement.split(separator: ":").last.map(String.init) ?? requirement
    }
  }

  /// Whether a finding fails the run.
  package func isFailing(_ diagnostic: Diagnostic) -> Bool {
    switch failingSeverity {
    case nil: false
    case .error: diagnostic.severity == .error
    case .warning: diagnostic.severity != .note
    case .note: true
    }
  }

  /// What no rule decides.
  package var unchecked: [Unchecked] { uncheckedRequirements ?? [] }

  /// Says what was not checked, as every report of a linter does at its end; `nil` for other runs.
  ///
  /// Even a criterion with rules is never wholly checked: rules find faults, they prove nothing.
  package var limits: Message? {
    guard let unchecked = uncheckedRequirements else { return nil }
    guard !unchecked.isEmpty else {
      return Message(
        zh: "程序只能查出一部分问题；没有发现问题，不等于没有问题",
        en: "programs find only some faults; finding none proves nothing")
    }
    let numbers = unchecked.map(\.number)
    return Message(
      zh: """
        未检查，须由人判断（\(numbers.count) 条）：\(numbers.joined(separator: "、"))；\
        其余要求也只能查出一部分问题
        """,
      en: """
        not checked, for people to judge (\(numbers.count)): \(numbers.joined(separator: ", ")); \
        of the others only some faults are found
        """)
  }

  /// Says how many findings were excused; `nil` if none was.
  package var excused: Message? {
    let comments = suppressed.count { $0.source == .comment }
    let known = suppressed.count - comments
    guard !suppressed.isEmpty else { return nil }
    return Message(
      zh: "另有 \(suppressed.count) 个问题暂时放行：注释 \(comments) 个，基线 \(known) 个",
      en: "\(suppressed.count) more excused: \(comments) by comments, \(known) by the baseline")
  }
}
