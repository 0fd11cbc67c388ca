import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite struct SiteBuildTests {
  private let site: TemporaryFolder
  private let options: BuildOptions

  init() throws {
    site = try TemporaryFolder()
    try site.copy(TestFolder.templates, to: "Templates")
    try site.write("title: x\n", to: "sitegen.yaml")
    try site.write("---\ntitle: x\n---\n", to: "Content/_index.md")
    let today = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    options = BuildOptions(root: site.path, now: today)
  }

  @Test func `a cancelled build is interrupted and leaves nothing`() async throws {
    let request = options
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await Site.build(request)
    }
    #expect(await task.value.outcome == .interrupted)
    #expect(try site.names() == ["Content", "Templates", "sitegen.yaml"])
  }

  @Test func `a dry run writes nothing`() async throws {
    var request = options
    request.isDryRun = true
    let result = await Site.build(request)
    #expect(result.outputPath == nil)
    #expect(try site.names() == ["Content", "Templates", "sitegen.yaml"])
  }

  @Test func `a root that is missing is misuse`() async {
    let missing = BuildOptions(root: site.path + "/none", now: options.now)
    #expect(await Site.build(missing).outcome == .misused)
  }

  @Test func `a build beside another one fails`() async throws {
    let other = try OutputFolder.begin(site.path + "/public", root: site.path)
    let result = await Site.build(options)
    #expect(result.outcome == .failed)
    #expect(result.diagnostics.map(\.code) == ["output-locked"])
    #expect(other.discard() == nil)
  }
}
