import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite struct DescribedPageTests {
  private let options: BuildOptions
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.copy(TestFolder.templates, to: "Templates")
    try site.write("title: 测试站\n", to: "sitegen.yaml")
    try site.write("---\ntitle: 首页\n---\n", to: "Content/_index.md")
    try site.write("---\ntitle: 服务\n---\n", to: "Content/services/_index.md")
    try site.write(
      """
      ---
      title: 辅具 "新"
      kind: service
      agency: 残联
      audience: [残疾人]
      consult: ["12385"]
      date: 2026-02-01
      ---

      ## 申请

      ![](none.png)

      """, to: "Content/services/aids.md")
    let today = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    options = BuildOptions(root: site.path, now: today)
  }

  @Test(arguments: ["services/aids.md", "Content/services/aids.md"])
  func `a page's values come with its body and what is wrong with it`(_ name: String) async throws {
    let (context, diagnostics) = await Site.context(of: name, options: options)
    let json = String(decoding: try #require(context).json, as: UTF8.self)
    #expect(json.contains(#""title":"辅具 \"新\"""#))
    #expect(json.contains(##"<h2 id=\"申请\""##))
    #expect(json.contains(#""previous":null"#))
    #expect(json.hasPrefix("{") && json.hasSuffix("}\n"))
    #expect(diagnostics.map(\.code) == ["image-alt", "link-missing"])
  }

  @Test(arguments: [MessageLanguage.zh, .en])
  func `the outline documents every member`(_ language: MessageLanguage) async throws {
    let context = try #require(await Site.context(of: "services/aids.md", options: options).page)
    let lines = context.outline(in: language).split(separator: "\n")
    #expect(lines.contains { $0.contains("辅具") })
    #expect(lines.allSatisfy { $0.contains("  # ") || $0.hasSuffix("-") })
  }

  @Test func `sections and the home page have contexts`() async throws {
    for name in ["_index.md", "services/_index.md"] {
      let (context, diagnostics) = await Site.context(of: name, options: options)
      #expect(diagnostics == [])
      #expect(String(decoding: try #require(context).json, as: UTF8.self).contains("辅具"))
    }
  }

  @Test func `a page that does not exist is named with the nearest`() async throws {
    let (context, diagnostics) = await Site.context(of: "services/aid.md", options: options)
    #expect(context == nil)
    #expect(diagnostics.map(\.help?.en) == ["did you mean services/aids.md?"])
  }
}
