import Content
import TestSupport
import Testing

@testable import Site

/// A run of the linter that is stopped says so and changes nothing.
@Suite struct InterruptedLintTests {
  private static let baseline = #"""
    {"version":1,"entries":[
      {"rule":"image-alt","file":"Content/old.md","fingerprint":"0","message":"","reason":"迁移","owner":"","expires":null}
    ]}

    """#

  @Test(arguments: [true, false])
  func `a stopped run leaves the baseline alone`(_ isStopped: Bool) async throws {
    let site = try GoldenSite.copy()
    try site.write(Self.baseline, to: ".sitegen-baseline.json")
    var request = LintRequest(.project, now: try #require(CalendarDate(iso: "2026-03-01")))
    request.root = site.path
    request.baseline.isUpdated = true
    let asked = request
    let outcome = await Task {
      if isStopped { withUnsafeCurrentTask { unsafe $0?.cancel() } }
      return await LintRun(asked).run()
    }.value
    #expect(outcome.isInterrupted == isStopped)
    let bytes = try FileSystem.read(site.path + "/.sitegen-baseline.json")
    #expect((bytes == Array(Self.baseline.utf8)) == isStopped)
  }
}
