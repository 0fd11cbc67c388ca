import TestSupport
import Testing

@Suite struct ACTCorpusTests {
  /// Prints the score; what is missed must be listed with its reason in `ACT/known-misses.yaml`.
  @Test(.timeLimit(.hang))
  func `W3C's test cases have no false alarm and no miss without a reason`() throws {
    guard let folder = ConformanceCorpora.folder else { return }
    let output = try TemporaryFolder()
    let process = try ChildProcess(
      "sitegen-dev",
      [
        "act", "--corpus", folder + "/act-dev",
        "--known", Repository.root + "/Tests/ChoreTests/ACT/known-misses.yaml",
      ], in: Repository.root, output: (output.path + "/out", output.path + "/err"))
    let ending = process.wait()
    let report = (try output.text("out") ?? "") + (try output.text("err") ?? "")
    print(report.split(separator: "\n").last { $0.hasPrefix("ACT Rules") } ?? "no score")
    #expect(ending == .exited(0), "\(report)")
  }

  @Test func `a corpus is scored case by case`() throws {
    let folder = try TemporaryFolder()
    try folder.write("<!DOCTYPE html><title>a</title><p>a", to: "a.html")
    try folder.write("<!DOCTYPE html><html lang=zh><title>b</title><p>b", to: "b.html")
    try folder.write("<svg xmlns='http://www.w3.org/2000/svg'/>", to: "c.svg")
    try folder.write(
      index([("failed", "a.html"), ("passed", "b.html"), ("inapplicable", "c.svg")]),
      to: "testcases.json")
    let (ending, report) = try run(in: folder, ["--results", "results.jsonl"])
    #expect(ending == .exited(0))
    #expect(
      report == """
        ACT Rules: 3 cases of 1 rules: consistent 1, partial 0, inconsistent 0, none 0, clean 0; \
        1 of 1 failures found, 0 false alarms in 2

        """)
    #expect(
      try folder.text("results.jsonl") == """
        {"file":"a.html","ruleIds":["b5c3f8"],"cantTell":[]}
        {"file":"b.html","ruleIds":[],"cantTell":[]}
        {"file":"c.svg","ruleIds":[],"cantTell":[]}

        """)
  }

  @Test func `false alarms, misses without a reason and outdated reasons fail`() throws {
    let folder = try TemporaryFolder()
    try folder.write("<!DOCTYPE html><title>a</title><p>a", to: "a.html")
    try folder.write("<!DOCTYPE html><html lang=zh><title>b</title><p>b", to: "b.html")
    let known = { (entries: String) in
      "standard: a\ndate: b\nsource: c\nlicence: d\nrules: {}\ncases: {\(entries)}\n"
    }
    try folder.write(index([("passed", "a.html")]), to: "testcases.json")
    #expect(try run(in: folder).ending == .exited(1))
    try folder.write(index([("failed", "b.html")]), to: "testcases.json")
    try folder.write(known(""), to: "known.yaml")
    #expect(try run(in: folder, ["--known", "known.yaml"]).ending == .exited(1))
    try folder.write(known("b5c3f8/case0: a reason"), to: "known.yaml")
    #expect(try run(in: folder, ["--known", "known.yaml"]).ending == .exited(0))
    try folder.write(index([("failed", "a.html")]), to: "testcases.json")
    #expect(try run(in: folder, ["--known", "known.yaml"]).ending == .exited(1))
    #expect(try run(in: folder, ["--corpus", "nowhere"]).ending == .exited(3))
  }

  /// The index of a corpus with cases of the rule on the page's language.
  private func index(_ cases: [(expected: String, file: String)]) -> String {
    let entries = cases.enumerated().map { number, test in
      """
      {"ruleId": "b5c3f8", "ruleName": "HTML page has lang attribute", "testcaseId": "case\(number)",
      "title": "\(test.expected)", "expected": "\(test.expected)", "file": "\(test.file)"}
      """
    }
    return "{\"cases\": [\(entries.joined(separator: ","))]}"
  }

  private func run(
    in folder: TemporaryFolder, _ arguments: [String] = []
  ) throws -> (ending: ChildProcess.Ending, report: String) {
    let corpus = arguments.contains("--corpus") ? [] : ["--corpus", "."]
    let process = try ChildProcess(
      "sitegen-dev", ["act"] + corpus + arguments, in: folder.path,
      output: (folder.path + "/out", folder.path + "/err"))
    let ending = process.wait()
    return (ending, try folder.text("out") ?? "")
  }
}
