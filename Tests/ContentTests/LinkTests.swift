import Diagnostics
import Testing

@testable import Content

@Suite struct LinkTests {
  private let folder: Folder
  private let library: Library
  private let page: Page

  init() async throws {
    folder = try site {
      PageFile("Content/services/_index.md", "title: 服务")
      PageFile("Content/services/补贴.md", "title: 补贴")
      PageFile("Content/services/aids/index.md", "title: 辅具")
      File("Content/services/aids/表.csv", "a\n")
      File("Content/_data/数.csv", "a\n")
      PageFile("Content/plans/_index.md", "title: 规划")
      PageFile("Content/plans/jilin.md", "title: 吉林")
      PageFile("Content/plans/draft.md", "title: 草稿\ndraft: true")
    }
    library = try #require(await folder.load().library)
    page = try #require(library.page(atContentPath: "services/aids/index.md"))
  }

  @Test(arguments: [
    ("../补贴.md", "services/补贴.md", nil), ("../%E8%A1%A5%E8%B4%B4.md", "services/补贴.md", nil),
    ("/services/补贴.md#标准", "services/补贴.md", "标准"),
    ("index.md#%E7%94%B2", "services/aids/index.md", "甲"),
    ("../aids/", "services/aids/index.md", nil), ("..", "services/_index.md", nil),
    ("../", "services/_index.md", nil), ("../_index.md?a=b#c", "services/_index.md", "c"),
    ("/", "_index.md", nil), ("../../plans/./jilin.md", "plans/jilin.md", nil),
    ("./", "services/aids/index.md", nil),
  ])
  func `a path to a source file leads to its page`(
    _ destination: String, _ path: String, _ fragment: String?
  ) throws {
    let target = try #require(library.page(atContentPath: path))
    #expect(library.resolve(destination, from: page) == .page(target.id, fragment: fragment))
  }

  @Test(arguments: [
    (
      "表.csv",
      LinkTarget.resource(
        sourcePath: "Content/services/aids/表.csv", permalink: "/services/aids/表.csv")
    ),
    ("/_data/数.csv", .data(sourcePath: "Content/_data/数.csv")),
    ("/_data/无.csv", .missing(nearest: nil)),
    ("#甲", .fragment("甲")), ("#%E7%94%B2", .fragment("甲")), ("#", .fragment("")),
    ("", .fragment("")),
    ("https://www.gov.cn/a", .external("https://www.gov.cn/a")),
    ("HTTP://a", .external("HTTP://a")),
    ("mailto:a@b.cn", .external("mailto:a@b.cn")), ("tel:12385", .external("tel:12385")),
    ("//a.cn/b", .external("//a.cn/b")), ("/\\a.cn", .external("/\\a.cn")),
    ("data:image/png;base64,AA", .external("data:image/png;base64,AA")),
    ("javascript:alert(1)", .unsafe(scheme: "javascript")),
    (" JaVa\tScript\n:alert(1)", .unsafe(scheme: "javascript")),
    ("\u{1}javascript:x", .unsafe(scheme: "javascript")),
    ("vbscript:x", .unsafe(scheme: "vbscript")),
    ("data:text/html,x", .unsafe(scheme: "data")), ("file:///etc/passwd", .unsafe(scheme: "file")),
    ("../../../sitegen.yaml", .outside), ("/../sitegen.yaml", .outside),
    ("%2e%2e/%2e%2e/%2e%2e/x", .outside),
    ("../../plans/jiln.md", .missing(nearest: "../../plans/jilin.md")),
    ("../../nowhere/a.md", .missing(nearest: nil)), ("%ff.md", .missing(nearest: nil)),
    ("../../plans/draft.md", .unpublished), ("表.csw", .missing(nearest: "表.csv")),
    ("indx.md", .missing(nearest: "index.md")), ("a%00b", .missing(nearest: nil)),
  ])
  func `other destinations are told apart`(_ destination: String, _ target: LinkTarget) {
    #expect(library.resolve(destination, from: page) == target)
  }
}
