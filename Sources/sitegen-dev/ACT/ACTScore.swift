/// How the findings on a corpus compare with what is expected, rule by rule.
struct ACTScore {
  /// The rules in the order of their ids.
  let rules: [RuleScore]

  /// The score of one rule over its own cases.
  struct RuleScore {
    let rule: String
    let name: String
    var failing = 0
    var found = 0
    var others = 0
    /// The failures that were not found.
    var missed: [ACTCase] = []
    /// The pages that were said to fail and do not.
    var falseAlarms: [ACTCase] = []

    /// W3C's word for it; `clean` where no case fails.
    var outcome: String {
      if !falseAlarms.isEmpty { return "inconsistent" }
      if failing == 0 { return "clean" }
      return found == failing ? "consistent" : found > 0 ? "partial" : "none"
    }
  }

  init(_ cases: [ACTCase], findings: ACTFindings) {
    var scores: [String: RuleScore] = [:]
    for test in cases {
      let isFound = findings.failed[test.file]?.contains(test.rule) ?? false
      var score = scores[test.rule] ?? RuleScore(rule: test.rule, name: test.ruleName)
      switch (test.expected, isFound) {
      case (.failed, true):
        score.failing += 1
        score.found += 1
      case (.failed, false):
        score.failing += 1
        score.missed.append(test)
      case (.passed, let isFound), (.inapplicable, let isFound):
        score.others += 1
        if isFound { score.falseAlarms.append(test) }
      }
      scores[test.rule] = score
    }
    rules = scores.values.sorted { $0.rule < $1.rule }
  }

  /// The totals in one line.
  var summary: String {
    let outcomes = ["consistent", "partial", "inconsistent", "none", "clean"].map { outcome in
      "\(outcome) \(rules.count { $0.outcome == outcome })"
    }
    let failing = rules.reduce(0) { $0 + $1.failing }
    let others = rules.reduce(0) { $0 + $1.others }
    let found = rules.reduce(0) { $0 + $1.found }
    let alarms = rules.reduce(0) { $0 + $1.falseAlarms.count }
    return "ACT Rules: \(failing + others) cases of \(rules.count) rules: "
      + outcomes.joined(separator: ", ")
      + "; \(found) of \(failing) failures found, \(alarms) false alarms in \(others)"
  }
}
