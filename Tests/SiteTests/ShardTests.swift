import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite struct ShardTests {
  // MARK: What a shard is

  @Test(arguments: [("1/1", 1, 1), ("3/7", 3, 7), ("9999/9999", 9999, 9999)])
  func `a shard is written as a number of a number`(
    _ text: String, _ number: Int, _ count: Int
  ) throws {
    let shard = try #require(Shard(parsing: text))
    #expect((shard.number, shard.count) == (number, count))
    #expect(shard.text == text)
  }

  @Test(arguments: [
    "", "3", "/", "3/", "/7", "0/7", "8/7", "-1/7", "+1/7", "1/7/9", " 1/7", "1/10000", "一/七",
    "1/99999999999999999999",
  ])
  func `anything else is no shard`(_ text: String) {
    #expect(Shard(parsing: text) == nil)
  }

  @Test(arguments: [1, 2, 3, 7, 20])
  func `every task is of one shard, and shards differ by one task at most`(_ count: Int) throws {
    let dealt = try (1...count).map { number in
      Array(try #require(Shard(number: number, of: count)).places(in: 13))
    }
    #expect(dealt.joined().sorted() == Array(0..<13))
    #expect(dealt.allSatisfy { $0.count == 13 / count || $0.count == 13 / count + 1 })
  }

  // MARK: The same bytes

  @Test(arguments: [1, 3, 7])
  func `shards of the golden site merge to what one build makes`(_ count: Int) async throws {
    let site = try GoldenSite.copy()
    let options = try GoldenSite.options(for: site)
    let whole = await Site.build(options)
    try #require(whole.outcome == .published)
    let expected = try site.contents(of: "public")
    try FileSystem.removeTree(site.path + "/public")

    let merged = try await ShardedSite(options: options).buildAndMerge(count)
    #expect(merged.outcome == .published)
    #expect(merged.diagnostics == whole.diagnostics)
    #expect((merged.pages, merged.files) == (whole.pages, whole.files))
    let found = try site.contents(of: "public")
    #expect(found.keys.sorted() == expected.keys.sorted())
    for (path, bytes) in expected where found[path] != bytes {
      Issue.record("\(path) differs")
    }
  }

  @Test func `a shard holds its pages and nothing else`() async throws {
    let site = try GoldenSite.copy()
    let sharded = ShardedSite(options: try GoldenSite.options(for: site))
    let first = try await sharded.build(1, of: 2)
    let second = try await sharded.build(2, of: 2)
    let whole = await Site.build(sharded.options)
    #expect(first.pages + second.pages == whole.pages)
    for folder in ["shards/1-of-2", "shards/2-of-2"] {
      for path in try site.files(below: folder)
      where path != ShardFile.name && path != OutputManifest.fileName {
        #expect(path.hasSuffix(".html"), "\(path)")
      }
    }
  }

  @Test func `files of others in the output stay, and files of the last site go`() async throws {
    let site = try GoldenSite.copy()
    let sharded = ShardedSite(options: try GoldenSite.options(for: site))
    try site.write("---\ntitle: 旧\n---\n", to: "Content/办事/旧.md")
    try #require(await Site.build(sharded.options).outcome == .published)
    try site.write("x", to: "public/.well-known/a.txt")
    try FileSystem.remove(site.path + "/Content/办事/旧.md")
    #expect(try await sharded.buildAndMerge(3).outcome == .published)
    #expect(try site.text("public/.well-known/a.txt") == "x")
    #expect(try site.text("public/办事/旧/index.html") == nil)
  }

  // MARK: The same findings

  private static let faultySites = [
    "chart-data", "everything-at-once", "fragment-here", "fragment-there", "lint-body",
    "lint-comments", "lint-places", "lint-project", "lint-template", "lint-theme", "media-files",
    "raw-html", "title-missing",
  ]

  @Test(arguments: faultySites)
  func `shards of a faulty site merge to the findings of one build, and to no site`(
    _ name: String
  ) async throws {
    let folder = try BadSiteTests.baseFolder()
    let file = BadSiteTests.folder + "/" + name + ".txtar"
    let bytes = try #require(try FileSystem.read(file))
    try CommandCase(parsing: String(decoding: bytes, as: UTF8.self)).write(to: folder)
    let root = folder.path + "/" + CommandCase.folder
    let now = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    var options = BuildOptions(root: root, now: now)
    options.isStrict = true
    let whole = await Site.build(options)
    try #require([.faulty, .misused].contains(whole.outcome))
    let before = try folder.contents(of: CommandCase.folder + "/public")

    let merged = try await ShardedSite(options: options).buildAndMerge(3)
    #expect(merged.outcome == whole.outcome)
    #expect(merged.diagnostics == whole.diagnostics)
    #expect(try folder.contents(of: CommandCase.folder + "/public") == before)
  }

  @Test func `rules that compare pages are asked when parts are merged`() async throws {
    let site = try GoldenSite.copy()
    var options = try GoldenSite.options(for: site)
    options.lints = true
    for name in ["甲", "乙", "丙"] {
      try site.write("---\ntitle: 同一个标题\n---\n\n正文。\n", to: "Content/办事/\(name).md")
    }
    let whole = await Site.build(options)
    #expect(whole.diagnostics.contains { $0.code == "title-duplicate" })
    let sharded = ShardedSite(options: options)
    for number in 1...3 {
      let part = try await sharded.build(number, of: 3)
      #expect(!part.diagnostics.contains { $0.code == "title-duplicate" })
      #expect(part.diagnostics.allSatisfy(whole.diagnostics.contains))
    }
    let merged = await sharded.merge((1...3).map { sharded.folder($0, of: 3) })
    #expect(merged.outcome == whole.outcome)
    #expect(merged.diagnostics == whole.diagnostics)
  }

  @Test func `a shard reports its own findings and leaves those between pages to merge`()
    async throws
  {
    let site = try GoldenSite.copy()
    let sharded = ShardedSite(options: try GoldenSite.options(for: site))
    try site.write(
      "---\ntitle: 错\n---\n\n[条件](../_index.md#没有)\n\n![](没有.png)\n", to: "Content/办事/错.md")
    var found: [String] = []
    for number in 1...3 {
      let result = try await sharded.build(number, of: 3)
      found += result.diagnostics.filter { $0.severity == .error }.map(\.code)
      #expect(
        result.outcome
          == (result.diagnostics.contains { $0.severity == .error }
            ? .faulty : .published))
    }
    #expect(Set(found) == ["image-alt", "link-missing"])
    let merged = await sharded.merge((1...3).map { sharded.folder($0, of: 3) })
    #expect(merged.outcome == .faulty)
    #expect(
      Set(merged.diagnostics.filter { $0.severity == .error }.map(\.code))
        == ["fragment-missing", "image-alt", "link-missing"])
    #expect(try site.names() == ["Content", "Templates", "shards", "sitegen.yaml"])
  }
}
