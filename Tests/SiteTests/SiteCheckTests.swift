import Accessibility
import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite struct SiteCheckTests {
  private let site: TemporaryFolder
  private let options: BuildOptions

  init() throws {
    site = try TemporaryFolder()
    try site.copy(TestFolder.templates, to: "Templates")
    try site.write("title: 站\ndescription: 试验\n", to: "sitegen.yaml")
    try site.write("---\ntitle: 首页\n---\n\n[去甲](a.md#处)\n", to: "Content/_index.md")
    try site.write("---\ntitle: 甲\n---\n\n## 处\n\n[点击这里](b.md)\n", to: "Content/a.md")
    try site.write("---\ntitle: 乙\n---\n\n正文\n", to: "Content/b.md")
    options = BuildOptions(
      root: site.path, now: try #require(CalendarDate(year: 2026, month: 3, day: 1)))
  }

  /// Returns what a build finds, which has the same rules.
  private func built() async -> [Diagnostic] {
    var options = options
    options.isDryRun = true
    return await Site.build(options).diagnostics
  }

  @Test func `a check finds what a build finds`() async throws {
    let check = try #require(await SiteCheck(await LiveSources(options).site))
    #expect(check.diagnostics == (await built()))
    #expect(check.diagnostics.contains { $0.code == "link-text-alone" })
    #expect(!check.betweenPages.contains { $0.code == "link-text-alone" })
  }

  @Test func `after an edit only its page is checked again`() async throws {
    let live = await LiveSources(options).site
    var check = try #require(await SiteCheck(live))
    try site.write("---\ntitle: 甲\n---\n\n## 别处\n\n[乙的网页](b.md)\n", to: "Content/a.md")
    await check.update(["Content/a.md"])
    #expect(check.diagnostics == (await built()))
    #expect(check.betweenPages.map(\.code) == ["fragment-missing"])
    #expect(check.betweenPages.first?.span?.path == "Content/_index.md")
    #expect(check.isOf(live))
  }

  @Test func `a page tells its own findings with the element and the author's place`() async throws
  {
    let live = await LiveSources(options).site
    let finding = try #require(
      live.findings(at: "a/index.html").first { $0.code == "link-text-alone" })
    #expect(finding.span?.path == "Content/a.md")
    #expect(finding.output?.path == "a/index.html")
    #expect(finding.output?.selector?.isEmpty == false)
    #expect(live.findings(at: "b/index.html").allSatisfy { $0.output?.path != "a/index.html" })
  }

  @Test func `a page is read with the styles of the site`() async throws {
    let reading = try #require(await LiveSources(options).site.reading(at: "a/index.html"))
    #expect(reading.title.contains("甲"))
    #expect(reading.headings.map(\.name).contains("处"))
  }

  @Test func `a cancelled check is none`() async {
    let live = await LiveSources(options).site
    let task = Task { await SiteCheck(live) }
    task.cancel()
    #expect(await task.value == nil)
  }
}
