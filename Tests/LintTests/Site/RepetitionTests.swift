import Diagnostics
import Testing

@testable import Lint

/// What counts as repeated, on sites that are more like real ones than the rules' examples.
@Suite struct RepetitionTests {
  private static let header = """
    <a href="/">首页</a><nav><a href="/a.html">通知</a> <a href="/b.html">办事</a> \
    <a href="/c.html">政策</a></nav>
    """

  /// The findings of a rule on a site whose pages all have the header, by page.
  private func findings(
    of rule: String, _ bodies: [String: String], header: String = header
  ) async -> [String] {
    let files = bodies.mapValues { Array((header + $0).utf8) }
    let linter = SiteLinter(
      SiteFiles(files), pages: files.keys.sorted(), selection: RuleSelection(only: rule),
      now: LintDate(iso: "2026-01-01")!)
    return await linter.lint(jobs: 1).diagnostics.compactMap { $0.span?.path }
  }

  private static let others = [
    "index.html": "<h1>市残联</h1><p>欢迎</p>", "b.html": "<h1>办事</h1><p>指南</p>",
    "c.html": "<h1>政策</h1><p>文件</p>",
  ]

  @Test func `a page without a heading of its own is found among others`() async {
    var site = Self.others
    site["a.html"] = "<p>一条通知</p>"
    #expect(await findings(of: "bypass-heading", site) == ["a.html"])
    #expect(await findings(of: "bypass", site) == ["a.html"])
  }

  @Test func `a title that a list repeats is the page's own`() async {
    var site = Self.others
    site["a.html"] = "<h2>关于放假的通知</h2><p>五月一日放假</p>"
    site["index.html"] = "<h1>市残联</h1><h2>关于放假的通知</h2>"
    #expect(await findings(of: "bypass-heading", site).isEmpty)
  }

  @Test func `an edition with the same content repeats nothing`() async {
    var site = Self.others
    let article = "<h1>关于放假的通知</h1><p>五月一日放假</p>"
    site["a.html"] = article + #"<a href="/elder/a.html">长辈版</a>"#
    site["elder/a.html"] = article + #"<a href="/a.html">标准版</a>"#
    #expect(await findings(of: "bypass-heading", site).isEmpty)
  }

  @Test func `a heading in what all pages share is nobody's own`() async {
    var site = Self.others
    site["a.html"] = "<p>一条通知</p>"
    let header = "<h2>市残疾人联合会</h2>" + Self.header
    #expect(await findings(of: "bypass-heading", site, header: header) == ["a.html"])
  }

  @Test func `a page of ten thousand links is too long to compare`() async {
    let links = (0..<10_000).map { "<a href='p\($0).html#x'>第\($0)项</a>" }.joined()
    var site = Self.others
    site["a.html"] = links
    #expect(await !findings(of: "bypass-skip-link", site).contains("a.html"))
  }
}
