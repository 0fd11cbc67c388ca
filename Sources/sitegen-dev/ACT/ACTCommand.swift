import ArgumentParser

/// Runs the linter over W3C's ACT test cases and compares what it finds with what they expect.
struct ACTCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "act",
    abstract: "Lint W3C's ACT test cases; fail on false alarms and on misses without a reason.")

  @Option(help: "The folder with testcases.json and the pages.")
  var corpus = "../shared/corpora/act-dev"

  @Option(help: "Write what was found to this file, one line of JSON for each page.")
  var results: String?

  @Option(help: "A table of the failures that are known to be missed.")
  var known: String?

  @Option(help: "Print only the rules with these ids.")
  var rule: [String] = []

  @Option(help: "How many batches of pages are linted at once.")
  var jobs = 2

  func perform() async throws {
    let corpus = try ACTCorpus(Folder(path: corpus))
    let findings = try await ACTFindings(corpus, jobs: jobs)
    if let results { try File.write(findings.lines(for: corpus), to: results) }
    let known = try known.map { try KnownMisses(StandardTable(file: $0)) } ?? KnownMisses()
    let score = ACTScore(
      corpus.cases.filter { rule.isEmpty || rule.contains($0.rule) }, findings: findings)
    for rule in score.rules { report(rule, known, findings) }
    print(score.summary)
    for rule in known.finishedRules(in: score) {
      print("every failure of \(rule) is found: take it off the list of known misses")
    }
    let contradictions = self.known == nil ? [] : known.contradictions(in: score)
    for contradiction in contradictions where rule.isEmpty { print(contradiction) }
    let hasFalseAlarms = score.rules.contains { !$0.falseAlarms.isEmpty }
    if hasFalseAlarms || (rule.isEmpty && !contradictions.isEmpty) { throw ExitCode(1) }
  }

  /// Prints a rule that is not as it should be, with the pages where.
  private func report(_ score: ACTScore.RuleScore, _ known: KnownMisses, _ findings: ACTFindings) {
    guard score.outcome != "clean", score.outcome != "consistent" || !rule.isEmpty else { return }
    print("\(score.rule) \(score.outcome) \(score.found)/\(score.failing) \(score.name)")
    for test in score.falseAlarms { print("  FALSE ALARM \(test.title): \(test.file)") }
    for test in score.missed {
      let isDoubtful = findings.doubtful[test.file]?.contains(test.rule) ?? false
      let reason = known.reason(for: test).map { " (\($0))" } ?? ""
      print("  \(isDoubtful ? "can't tell" : "missed") \(test.title): \(test.file)\(reason)")
    }
  }
}
