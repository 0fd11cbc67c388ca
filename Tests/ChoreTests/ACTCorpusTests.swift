import TestSupport
import Testing

@Suite struct ACTCorpusTests {
  /// Prints the score; what is missed must be listed with its reason in `ACT/known-misses.yaml`.
  @Test(.timeLimit(.minutes(5)))
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
}
