import Content
import TestSupport
import Testing

@testable import Site

/// The golden site with emergency information.
@Suite struct EmergencyBuildTests {
  private let site: TemporaryFolder
  private let options: BuildOptions

  init() throws {
    site = try GoldenSite.copy()
    options = try GoldenSite.options(for: site)
    let configuration = try #require(try site.text("sitegen.yaml"))
    try site.write(configuration + "\neditions: [standard, elder]\n", to: "sitegen.yaml")
  }

  /// Builds with a page that is in force until `expires`, and returns the pages with its banner and
  /// those without.
  private func build(date: String, expires: String) async throws -> (
    named: Set<String>, unnamed: Set<String>
  ) {
    try site.write(
      """
      ---
      title: 暴雨
      kind: emergency
      date: \(date)
      expires: \(expires)
      issuer: 示例
      area: [城东区]
      advice: [请拨打 12345。]
      alternatives:
        voice: { unavailable: 演示 }
        largePrint: { edition: elder }
        braille: { unavailable: 演示 }
        signLanguage: { unavailable: 演示 }
        captions: { unavailable: 演示 }
      ---

      请勿出门。

      """, to: "Content/暴雨.md")
    var request = options
    request.includesFuture = true
    let result = await Site.build(request)
    try #require(result.outcome == .published, "\(result.diagnostics)")
    let pages = try site.contents(of: "public").filter { $0.key.hasSuffix(".html") }
    let named = pages.filter { _, bytes in
      String(decoding: bytes, as: UTF8.self).contains("<section class=\"emergencies\"")
    }
    return (Set(named.keys), Set(pages.keys).subtracting(named.keys))
  }

  @Test func `every page of every edition names what is in force`() async throws {
    let today = "\(options.now.iso)"
    let pages = try await build(date: today, expires: today)
    #expect(pages.unnamed == [])
    #expect(pages.named.isSuperset(of: ["index.html", "elder/index.html", "404.html"]))
  }

  @Test func `what is not yet in force is named by no page`() async throws {
    let pages = try await build(date: "2999-01-01", expires: "2999-01-02")
    #expect(pages.named == [])
  }
}
