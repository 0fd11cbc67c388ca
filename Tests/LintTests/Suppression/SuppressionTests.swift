import Diagnostics
import Testing

@testable import Lint

@Suite struct SuppressionTests {
  private static func lint(
    _ text: String, now: String = "2026-06-30", rule: String = "link-text-vague"
  ) async -> LintResult {
    let linter = SiteLinter(
      SiteFiles(["index.html": Array(text.utf8)]), pages: ["index.html"],
      selection: RuleSelection(only: rule), now: LintDate(iso: now)!)
    return await linter.lint(jobs: 1)
  }

  @Test func `a comment with a reason excuses the next element and what is in it`() async {
    let result = await Self.lint(
      """
      <!-- sitegen-disable-next link-text-vague: 供应商的模板，七月更换 until=2026-07-31 -->
      <ul><li>通知 <a href="a">更多</a></ul> <p>公告 <a href="b">详情</a>
      """)
    #expect(result.suppressed.map(\.reason) == ["供应商的模板，七月更换"])
    #expect(result.suppressed.map(\.source) == [.comment])
    #expect(result.diagnostics.map(\.code) == ["link-text-vague"])
  }

  @Test(arguments: [
    ("link-text-vague: 理由 until=2026-06-30", []),
    ("link-text-vague：全角冒号也行", []),
    ("link-text-vague: 理由 until=2026-06-29", ["link-text-vague", "suppression-expired"]),
    ("link-text-vague: 理由 until=明年", ["link-text-vague", "suppression-date-invalid"]),
    ("link-text-vague", ["link-text-vague", "suppression-reason-missing"]),
    ("link-text-vague:", ["link-text-vague", "suppression-reason-missing"]),
    ("link-text-vage: 理由", ["link-text-vague", "suppression-rule-unknown"]),
    ("image-alt: 理由", ["link-text-vague", "suppression-refused"]),
  ])
  func `comments are held to their own rules`(_ comment: String, _ codes: [String]) async {
    let result = await Self.lint(
      "<!-- sitegen-disable-next \(comment) --><p>通知 <a href=a>更多</a>")
    #expect(result.diagnostics.map(\.code).sorted() == codes.sorted())
  }

  @Test func `a comment that excuses nothing is reported, unless its rule was not asked`() async {
    let page = "<!-- sitegen-disable-next link-text-vague: 理由 --><a href=a>通知公告</a>"
    #expect(await Self.lint(page).diagnostics.map(\.code) == ["suppression-unused"])
    #expect(await Self.lint(page, rule: "image-alt").diagnostics.isEmpty)
  }

  @Test func `no comment excuses a whole page`() async {
    let result = await Self.lint(
      "<!-- sitegen-disable-next link-text-vague: 理由 --><html><p>通知 <a href=a>更多</a>")
    #expect(result.diagnostics.map(\.code).sorted() == ["link-text-vague", "suppression-unused"])
  }

  @Test func `a legal minimum stays whatever a comment says`() async {
    let result = await Self.lint(
      "<!-- sitegen-disable-next image-alt: 理由 --><img src=a>", rule: "image-alt")
    #expect(result.diagnostics.map(\.code).sorted() == ["image-alt", "suppression-refused"])
    #expect(result.suppressed.isEmpty)
  }

  @Test func `comments reach the rules of the site`() async {
    let page = "<!-- sitegen-disable-next link-broken: 理由 --><p><a href=a>甲</a></p>"
    let result = await Self.lint(page, rule: "link-broken")
    #expect(result.diagnostics.isEmpty)
    #expect(result.suppressed.count == 1)
    let unused = await Self.lint(
      "<!-- sitegen-disable-next link-broken: 理由 --><p>甲</p>", rule: "link-broken")
    #expect(unused.diagnostics.map(\.code) == ["suppression-unused"])
  }
}
