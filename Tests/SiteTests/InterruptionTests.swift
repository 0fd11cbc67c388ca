import Glibc
import TestSupport
import Testing

/// Stops the real program while it writes.
@Suite struct InterruptionTests {
  private static let pageCount = 2000

  @Test(.timeLimit(.minutes(2)), arguments: [SIGINT, SIGTERM])
  func `an interrupted build leaves the old site and nothing else`(_ number: Int32) throws {
    let site = try GoldenSite.copy()
    #expect(try Self.build(site).wait() == .exited(0))
    try site.write("---\ntitle: 大栏目\n---\n", to: "Content/many/_index.md")
    for index in 0..<Self.pageCount {
      try site.write("---\ntitle: 第 \(index) 页\n---\n\n正文。\n", to: "Content/many/p\(index).md")
    }
    let before = try site.contents(of: ".")

    let process = try Self.build(site)
    while try !site.names().contains(where: { $0.hasPrefix(".public.staging-") }) { usleep(1000) }
    process.signal(number)
    #expect(process.wait() == .exited(130))
    #expect(try site.contents(of: ".") == before)
    #expect(try site.names() == ["Content", "Templates", "public", "sitegen.yaml"])
  }

  private static func build(_ site: TemporaryFolder) throws -> ChildProcess {
    try ChildProcess("sitegen", ["build", "--now", "2026-03-01"], in: site.path)
  }
}
