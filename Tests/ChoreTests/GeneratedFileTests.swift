import TestSupport
import Testing

@Suite struct GeneratedFileTests {
  @Test func `every generated file is up to date`() throws {
    let process = try ChildProcess("sitegen-dev", ["generate", "--check"], in: Repository.root)
    #expect(process.wait() == .exited(0), "run `swift run sitegen-dev generate`")
  }
}

/// The repository that the tests were built from.
private enum Repository {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
}
