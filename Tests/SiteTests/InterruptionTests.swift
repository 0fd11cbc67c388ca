import Glibc
import TestSupport
import Testing

/// Stops the real program while it writes.
@Suite struct InterruptionTests {
  private static let pageCount = 2000
  private static let tries = 5
  private static let pollCount = 30_000

  @Test(.timeLimit(.hang), arguments: [SIGINT, SIGTERM])
  func `an interrupted build leaves the old site and nothing else`(_ number: Int32) throws {
    let site = try GoldenSite.copy()
    #expect(try Self.build(site).wait() == .exited(0))
    try site.write("---\ntitle: 大栏目\n---\n", to: "Content/many/_index.md")
    for index in 0..<Self.pageCount {
      try site.write("---\ntitle: 第 \(index) 页\n---\n\n正文。\n", to: "Content/many/p\(index).md")
    }
    var before = try site.contents(of: ".")
    var ending = try Self.interrupt(site, number)
    for _ in 0..<Self.tries where ending == .exited(0) {
      before = try site.contents(of: ".")
      ending = try Self.interrupt(site, number)
    }
    #expect(ending == .exited(130))
    #expect(try site.contents(of: ".") == before)
    #expect(try site.names() == ["Content", "Templates", "public", "sitegen.yaml"])
  }

  /// Interrupts a build that writes; on a busy computer it may have been faster.
  private static func interrupt(
    _ site: TemporaryFolder, _ number: Int32
  ) throws -> ChildProcess.Ending {
    let process = try build(site)
    for _ in 0..<pollCount {
      if try site.names().contains(where: { $0.hasPrefix(".public.staging-") }) { break }
      usleep(1000)
    }
    process.signal(number)
    return process.wait()
  }

  private static func build(_ site: TemporaryFolder) throws -> ChildProcess {
    try ChildProcess("sitegen", ["build", "--now", "2026-03-01"], in: site.path)
  }
}
