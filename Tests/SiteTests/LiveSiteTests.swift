import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

/// The golden site while its author works on it.
@Suite struct LiveSiteTests {
  private let site: TemporaryFolder
  private let options: BuildOptions

  init() throws {
    site = try GoldenSite.copy()
    options = try GoldenSite.options(for: site)
    let configuration = try #require(try site.text("sitegen.yaml"))
    try site.write(configuration + "\neditions: [standard, elder]\n", to: "sitegen.yaml")
  }

  private func text(_ site: LiveSite, _ path: String) -> String? {
    guard case .page(let bytes) = site.file(at: path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func errors(_ site: LiveSite, _ path: String) -> [String]? {
    guard case .faulty(let errors) = site.file(at: path) else { return nil }
    return errors.map { "\($0.span?.path ?? ""): \($0.code)" }
  }

  private func replace(_ old: String, by new: String, in path: String) throws {
    let text = try #require(try site.text(path))
    try #require(text.contains(old))
    try site.write(text.replacing(old, with: new), to: path)
  }

  /// Compares everything a site has with what a build writes.
  private func expectSameAsBuild(_ live: LiveSite, _ comment: Comment? = nil) async throws {
    let result = await Site.build(options)
    try #require(result.outcome == .published, "\(result.diagnostics)")
    var output = try site.contents(of: "public")
    output[".sitegen-manifest"] = nil
    for (path, bytes) in output {
      let file = live.file(at: path)
      let served: [UInt8]? =
        switch file {
        case .page(let bytes), .generated(let bytes): bytes
        case .resource(let path): try FileSystem.read(path)
        case .faulty, nil: nil
        }
      #expect(served == bytes, "\(path) \(comment ?? "")")
    }
    #expect(live.file(at: "nothing/index.html") == nil)
  }

  @Test func `every file is what a build writes`() async throws {
    let live = await LiveSources(options).site
    #expect(live.faults == [])
    #expect(live.home == "/portal/")
    try await expectSameAsBuild(live)
  }

  @Test func `a changed body shows without a new site`() async throws {
    var sources = await LiveSources(options)
    let before = sources.site
    try site.write(try #require(try site.text("Content/写法.md")) + "\n新的一段。\n", to: "Content/写法.md")
    let isWide = await sources.update(["Content/写法.md"])
    #expect(!isWide)
    #expect(sources.site === before)
    #expect(text(sources.site, "写法/index.html")?.contains("新的一段。") == true)
    #expect(text(sources.site, "elder/写法/index.html")?.contains("新的一段。") == true)
    try await expectSameAsBuild(sources.site)
  }

  @Test func `a changed title shows everywhere`() async throws {
    var sources = await LiveSources(options)
    try replace("title: ", by: "title: 新", in: "Content/写法.md")
    #expect(await sources.update(["Content/写法.md"]))
    try await expectSameAsBuild(sources.site)
  }

  @Test func `broken front matter stands in for its own page only, until it is mended`()
    async throws
  {
    try replace("title: ", by: "slug: writing\ntitle: ", in: "Content/写法.md")
    var sources = await LiveSources(options)
    let good = try #require(text(sources.site, "writing/index.html"))
    let others = try #require(text(sources.site, "index.html"))
    try replace("slug: writing", by: "slag: [", in: "Content/写法.md")
    _ = await sources.update(["Content/写法.md"])
    let found = try #require(errors(sources.site, "writing/index.html"))
    #expect(found.allSatisfy { $0.hasPrefix("Content/写法.md: ") } && !found.isEmpty)
    #expect(errors(sources.site, "elder/writing/index.html") == found)
    #expect(text(sources.site, "index.html") == others)
    try replace("slag: [", by: "slug: writing", in: "Content/写法.md")
    _ = await sources.update(["Content/写法.md"])
    #expect(text(sources.site, "writing/index.html") == good)
    try await expectSameAsBuild(sources.site)
  }

  @Test(arguments: [
    ("Templates/page.mustache", "{{nothing}}"), ("sitegen.yaml", "\nnothing: 1\n"),
    ("sitegen.yaml", "\n\t["), ("Templates/kinds/service.yaml", "\nnothing: 1\n"),
  ])
  func `a fault outside of pages stands in for all of them`(
    _ path: String, _ fault: String
  ) async throws {
    var sources = await LiveSources(options)
    let good = try #require(try site.text(path))
    try site.write(good + fault, to: path)
    #expect(await sources.update([path]))
    #expect(sources.site.faults.contains { $0.span?.path == path })
    if let file = sources.site.file(at: "index.html") {
      guard case .faulty = file else {
        Issue.record("the page is shown")
        return
      }
    }
    try site.write(good, to: path)
    #expect(await sources.update([path]))
    #expect(sources.site.faults == [])
    try await expectSameAsBuild(sources.site)
  }

  @Test func `pages, files and folders come and go`() async throws {
    var sources = await LiveSources(options)
    try site.write("---\ntitle: 新页\ntags: [新]\n---\n正文\n", to: "Content/new/新页.md")
    try site.write("---\ntitle: 新栏目\n---\n", to: "Content/new/_index.md")
    try site.write("甲", to: "Content/new/a.txt")
    #expect(await sources.update(["Content/new"]))
    #expect(text(sources.site, "new/新页/index.html") != nil)
    #expect(text(sources.site, "tags/新/index.html") != nil)
    try await expectSameAsBuild(sources.site)
    try FileSystem.removeTree(site.path + "/Content/new")
    #expect(await sources.update(["Content/new"]))
    #expect(sources.site.file(at: "new/新页/index.html") == nil)
    try await expectSameAsBuild(sources.site)
  }

  @Test func `a file that no page is made of changes nothing else`() async throws {
    var sources = await LiveSources(options)
    let before = sources.site
    try site.write("x", to: "Content/.写法.md.swp")
    #expect(await !sources.update(["Content/.写法.md.swp", "Content/gone~", "Content/data/图.png"]))
    #expect(await !sources.update(["Content/data/4913", "Content/data/表.csv"]))
    #expect(sources.site === before)
  }

  @Test func `any edits lead to what a build makes of them`() async throws {
    try site.write("---\ntitle: 随意\n---\n", to: "Content/random/_index.md")
    var sources = await LiveSources(options)
    var random = SeededGenerator(seed: 7)
    for number in 0..<24 {
      let page = "Content/random/\(Int.random(in: 0..<4, using: &random)).md"
      switch Int.random(in: 0..<6, using: &random) {
      case 0: try FileSystem.remove(site.path + "/" + page)
      case 1: try site.write("---\ntitle: 题\(number)\ndraft: true\n---\n", to: page)
      case 2: try site.write("---\ntitle: 题\ntags: [签\(number)]\n---\n正文\n", to: page)
      case 3: try site.write("---\ntitle: 题\ndate: 2026-02-0\(1 + number % 9)\n---\n", to: page)
      default: try site.write("---\ntitle: 题\n---\n正文\(number)\n", to: page)
      }
      _ = await sources.update([page])
      try await expectSameAsBuild(sources.site, "after edit \(number)")
    }
  }
}
