import Content
import Synchronization
import TestSupport
import Testing

@testable import Site

/// Whoever waits for many pages is told of each.
@Suite struct PageProgressTests {
  @Test func `a build`() async throws {
    let site = try GoldenSite.copy()
    var options = try GoldenSite.options(for: site)
    options.jobs = 3
    let told = Told()
    options.progress = told.note
    let result = await Site.build(options)
    #expect(told.isEachPage(of: result.pages))
  }

  @Test(arguments: [true, false])
  func `lint of a project, and of a folder of pages`(_ isProject: Bool) async throws {
    let site = try GoldenSite.copy()
    let built = await Site.build(try GoldenSite.options(for: site))
    let input = isProject ? LintRequest.Input.project : .folder(site.path + "/public")
    var request = LintRequest(input, now: try #require(CalendarDate(iso: "2026-03-01")))
    request.root = site.path
    let told = Told()
    request.progress = told.note
    let outcome = await LintRun(request).run()
    #expect(outcome.result != nil)
    #expect(told.isEachPage(of: built.pages))
  }

  @Test func `a merge`() async throws {
    let site = try GoldenSite.copy()
    let sharded = ShardedSite(options: try GoldenSite.options(for: site))
    for number in 1...3 { _ = try await sharded.build(number, of: 3) }
    var request = MergeRequest(
      (1...3).map { sharded.folder($0, of: 3) }, root: sharded.options.root)
    request.output = sharded.options.output
    let told = Told()
    request.progress = told.note
    let result = await Site.merge(request)
    #expect(told.isEachPage(of: result.pages))
  }
}

/// What progress was told, in whatever order.
private final class Told: Sendable {
  private let pairs = Mutex<[(done: Int, all: Int)]>([])

  func note(_ done: Int, _ all: Int) { pairs.withLock { $0.append((done, all)) } }

  /// Whether no number came twice, the greatest is all, and all was known from the start.
  func isEachPage(of pages: Int) -> Bool {
    let pairs = pairs.withLock { $0 }
    let numbers = Set(pairs.map(\.done))
    return numbers.count == pairs.count && numbers.max() == pages
      && pairs.allSatisfy { $0.all == pages }
  }
}
