import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site
@testable import Theme

/// The golden site, with the elder edition turned on.
@Suite struct EditionBuildTests {
  private let site: TemporaryFolder
  private let options: BuildOptions
  private let configuration: String

  /// A page that the elder edition does not have, with links to it and to what every edition has.
  private static let pages = [
    "Content/单版.md": "---\ntitle: 单版\neditions: [standard]\n---\n## 处\n",
    "Content/链接.md": """
    ---
    title: 链接
    ---

    [单](单版.md#处)、[写法](写法.md)、[处](联系.md)、[首页](_index.md)、[表](data/表.csv)、[外](https://www.gov.cn/)
    """,
  ]

  init() throws {
    site = try GoldenSite.copy()
    options = try GoldenSite.options(for: site)
    configuration = try #require(try site.text("sitegen.yaml"))
    for (path, text) in Self.pages { try site.write(text, to: path) }
  }

  private func build(editions: String, jobs: Int = 2) async throws -> [String: [UInt8]] {
    try site.write(configuration + "\neditions: \(editions)\n", to: "sitegen.yaml")
    var request = options
    request.jobs = jobs
    let result = await Site.build(request)
    try #require(result.outcome == .published, "\(result.diagnostics)")
    let output = try site.contents(of: "public")
    let files = output.filter { $0.key != ".sitegen-manifest" }
    #expect(result.files == files.count)
    #expect(result.pages == files.keys.count { $0.hasSuffix(".html") })
    return output
  }

  private func text(_ bytes: [UInt8]?) throws -> String {
    String(decoding: try #require(bytes), as: UTF8.self)
  }

  @Test func `the elder edition has every page but old addresses and those kept out`() async throws
  {
    let output = try await build(editions: "[standard, elder]")
    let pages = Set(output.keys.filter { $0.hasSuffix("index.html") })
    let elder = Set(pages.filter { $0.hasPrefix("elder/") }.map { $0.dropFirst("elder/".count) })
    let standard = Set(pages.filter { !$0.hasPrefix("elder/") }.map { $0[...] })
    #expect(elder.isSubset(of: standard))
    #expect(
      standard.subtracting(elder) == ["单版/index.html", "old/联系/index.html", "contact/index.html"])
    #expect(output["elder/404.html"] == nil)
  }

  @Test func `the standard edition is the same, but for the way to the other one`() async throws {
    let alone = try await build(editions: "[standard]")
    let both = try await build(editions: "[standard, elder]")
    for (path, bytes) in alone where path.hasSuffix(".html") {
      let withoutSwitch = try text(both[path]).split(separator: "\n")
        .filter { !$0.hasPrefix("<a class=\"tool\"") && !$0.contains(#"type="text/html""#) }
      #expect(try text(bytes).split(separator: "\n") == withoutSwitch, "\(path)")
    }
    #expect(alone["sitemap.xml"] == both["sitemap.xml"])
    #expect(alone["feed.xml"] == both["feed.xml"])
  }

  @Test func `links in a body stay in the edition, except where it has nothing`() async throws {
    let output = try await build(editions: "[standard, elder]")
    let html = try text(output["elder/链接/index.html"])
    let encoded = PercentEncodedName.self
    #expect(html.contains("<a href=\"/portal/\(encoded.single)/#\(encoded.place)\">单</a>"))
    #expect(html.contains("<a href=\"/portal/elder/\(encoded.writing)/\">写法</a>"))
    #expect(html.contains("<a href=\"/portal/elder/\">首页</a>"))
    #expect(html.contains("<a href=\"/portal/data/\(encoded.table).csv\">表</a>"))
    #expect(html.contains("<a href=\"https://www.gov.cn/\">外</a>"))
  }

  @Test func `the number of jobs changes nothing`() async throws {
    let one = try await build(editions: "[standard, elder]", jobs: 1)
    #expect(try await build(editions: "[standard, elder]", jobs: 5) == one)
  }

  @Test func `recordings are published once and played from there in every edition`() async throws {
    let output = try await build(editions: "[standard, elder]")
    #expect(output.keys.filter { $0.hasSuffix(".webm") } == ["film/clip.webm"])
    for page in ["film/index.html", "elder/film/index.html"] {
      let html = try text(output[page])
      #expect(html.contains("<source src=\"/portal/film/clip.webm\" type=\"video/webm\">"))
      #expect(html.contains("<a href=\"/portal/film/clip.webm#t=1.1\">"))
    }
  }

  @Test func `an edition that is turned off leaves the output`() async throws {
    let before = try await build(editions: "[standard]")
    _ = try await build(editions: "[standard, elder]")
    #expect(try await build(editions: "[standard]") == before)
  }

  @Test func `a link to a place on the home page leads where the place is`() async throws {
    try site.write(
      "---\ntitle: 回\n---\n[处](_index.md#这里)\n", to: "Content/回.md")
    try site.write("---\ntitle: 首页\ndescription: 甲\n---\n## 这里\n", to: "Content/_index.md")
    let output = try await build(editions: "[standard, elder]")
    let html = try text(output["elder/回/index.html"])
    #expect(html.contains("<a href=\"/portal/#%E8%BF%99%E9%87%8C\">处</a>"))
  }
}

/// Names of the golden site as they stand in addresses.
private enum PercentEncodedName {
  static let single = "%E5%8D%95%E7%89%88"
  static let place = "%E5%A4%84"
  static let writing = "%E5%86%99%E6%B3%95"
  static let table = "%E8%A1%A8"
}
