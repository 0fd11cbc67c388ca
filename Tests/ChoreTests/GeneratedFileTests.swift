import TestSupport
import Testing

@Suite struct GeneratedFileTests {
  @Test func `every generated file is up to date`() throws {
    let process = try ChildProcess("sitegen-dev", ["generate", "--check"], in: Repository.root)
    #expect(process.wait() == .exited(0), "run `swift run sitegen-dev generate`")
  }
}
