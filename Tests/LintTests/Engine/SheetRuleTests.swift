import Diagnostics
import Testing

@testable import Lint

/// Rules about styles, wherever the styles stand.
@Suite struct SheetRuleTests {
  private func lint(_ files: [String: String]) async -> LintResult {
    let linter = SiteLinter(
      SiteFiles(files.mapValues { Array($0.utf8) }),
      pages: files.keys.filter { $0.hasSuffix(".html") }.sorted(),
      selection: RuleSelection(only: "css-text-size-adjust"), now: LintDate(iso: "2026-01-01")!)
    return await linter.lint(jobs: 1)
  }

  private static let link = #"<link rel="stylesheet" href="/site.css"><p>正文</p>"#

  @Test func `a sheet that many pages use is reported once, at its own place`() async throws {
    let css = "html { text-size-adjust: none }"
    let result = await lint(["a.html": Self.link, "b.html": Self.link, "site.css": css])
    let finding = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(finding.span?.path == "site.css")
    #expect(finding.span?.offset == 7)
    #expect(finding.span?.length == 22)
    #expect(finding.fingerprint != nil)
    #expect(result.counts[0].failed == 1)
  }

  @Test func `a sheet that no page uses is left alone`() async {
    let result = await lint(["a.html": "<p>正文</p>", "site.css": "p{text-size-adjust:none}"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `imported sheets count, too`() async {
    let result = await lint([
      "a.html": Self.link, "site.css": "@import 'b.css';", "b.css": "p{text-size-adjust:none}",
    ])
    #expect(result.diagnostics.map { $0.span?.path } == ["b.css"])
  }

  @Test(arguments: [
    ("<style>p{}\np{text-size-adjust:none}</style>", 13),
    (#"<p style="color:red;text-size-adjust:none">"#, 20),
    (#"<p style="quotes:&quot;x&quot;;text-size-adjust:none">"#, 10),
  ])
  func `styles in the page are reported where they stand`(_ html: String, _ offset: Int) async {
    let result = await lint(["a.html": html])
    #expect(result.diagnostics.map { $0.span?.offset } == [offset])
  }
}
