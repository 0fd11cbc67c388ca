import Content
import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Site

@Suite struct BuildCacheTests {
  private var site: CachedSite

  init() throws {
    site = try CachedSite.golden()
    // A file that is no page is warned of each time.
    try site.folder.write("# 不是页面\n", to: "Content/_note.md")
  }

  // MARK: Nothing changed

  @Test func `without a change nothing is made and everything is said again`() async throws {
    let first = try await site.expectSameAsClean()
    try #require(first.outcome == .published, "\(first.diagnostics)")
    #expect(first.reused == 0)
    #expect(first.diagnostics.contains { $0.severity == .warning })
    let stamp = FileSystem.stamp(site.folder.path + "/public/index.html")
    let second = try await site.expectSameAsClean()
    #expect(second.reused == second.pages)
    #expect(FileSystem.stamp(site.folder.path + "/public/index.html") == stamp)
    #expect(!second.statistics.phases.map(\.name).contains("render"))
  }

  @Test func `times say nothing: what is written again unchanged is taken over`() async throws {
    let first = await site.build()
    for path in ["sitegen.yaml", "Content/写法.md", "Templates/page.mustache", "public/index.html"] {
      try site.folder.write(try #require(try site.folder.text(path)), to: path)
    }
    let second = try await site.expectSameAsClean()
    #expect(second.reused == first.pages)
    #expect(try await site.expectSameAsClean().reused == first.pages)
  }

  @Test func `a change that leaves size and time as they were is seen`() async throws {
    await site.build()
    let path = site.folder.path + "/Content/写法.md"
    let before = try #require(FileSystem.stamp(path))
    let text = try #require(try site.folder.text("Content/写法.md"))
    try overwrite(path, with: Array(text.replacing("写", with: "读").utf8), modified: before.modified)
    #expect(FileSystem.stamp(path)?.modified == before.modified)
    #expect(FileSystem.stamp(path)?.size == before.size)
    let result = try await site.expectSameAsClean()
    #expect(result.reused < result.pages)
  }

  @Test func `a strict build of the same site stops at its warnings`() async throws {
    var strict = site
    await site.build()
    strict.options.isStrict = true
    #expect(try await strict.expectSameAsClean().outcome == .faulty)
  }

  // MARK: Something changed

  @Test func `an edit of a body makes its page anew and no other`() async throws {
    let first = await site.build()
    try site.folder.write(
      try #require(try site.folder.text("Content/联系.md")) + "\n新的一段。\n", to: "Content/联系.md")
    let second = try await site.expectSameAsClean()
    // Both editions of the page, and pages with players, which are always made.
    #expect(second.reused >= first.pages - 6)
    #expect(second.reused <= first.pages - 2)
    #expect(second.statistics.phases.map(\.name).contains("render"))
    #expect(try await site.expectSameAsClean().reused == first.pages)
  }

  @Test(arguments: ["now", "base-url", "drafts", "lint"])
  func `options are part of what decides`(_ option: String) async throws {
    await site.build()
    var other = site
    switch option {
    case "now": other.options.now = try #require(CalendarDate(iso: "2026-06-02"))
    case "base-url": other.options.baseURL = "https://other.example.org/x"
    case "drafts": other.options.includesDrafts = true
    default: other.options.lints = false
    }
    try await other.expectSameAsClean()
    try await site.expectSameAsClean()
  }

  @Test func `a page made by somebody else is made again`() async throws {
    await site.build()
    try site.folder.write("somebody", to: "public/index.html")
    #expect(try await site.expectSameAsClean().outcome == .published)
    try FileSystem.remove(site.folder.path + "/public/联系/index.html")
    #expect(try await site.expectSameAsClean().outcome == .published)
    try FileSystem.removeTree(site.folder.path + "/public")
    #expect(try await site.expectSameAsClean().reused == 0)
  }

  @Test func `files of others in the output stay`() async throws {
    await site.build()
    try site.folder.write("theirs", to: "public/own.txt")
    #expect(await site.build().outcome == .published)
    try site.folder.write("---\ntitle: 新\n---\n", to: "Content/新.md")
    #expect(await site.build().outcome == .published)
    #expect(try site.folder.text("public/own.txt") == "theirs")
  }

  @Test func `a build that fails leaves what was kept for the mended one`() async throws {
    let first = await site.build()
    try site.replace("title: ", by: "titel: ", in: "Content/联系.md")
    #expect(try await site.expectSameAsClean().outcome == .faulty)
    try site.replace("titel: ", by: "title: ", in: "Content/联系.md")
    #expect(try await site.expectSameAsClean().reused == first.pages)
  }

  @Test func `without the cache nothing is kept`() async throws {
    var plain = site
    plain.options.cache = .none
    #expect(await plain.build().outcome == .published)
    #expect(try !site.folder.names().contains(".public.cache"))
    await site.build()
    #expect(try site.folder.names().contains(".public.cache"))
    try FileSystem.remove(site.cachePath)
    #expect(try await site.expectSameAsClean().reused == 0)
  }

  // MARK: Verification

  @Test func `verification is silent when the cache is right`() async throws {
    var verified = site
    verified.options.cache = .verified
    let first = await verified.build()
    #expect(first.outcome == .published && first.reused == 0)
    try site.folder.write("---\ntitle: 新\n---\n", to: "Content/新.md")
    let second = await verified.build()
    #expect(second.outcome == .published && second.reused > 0)
    #expect(second.diagnostics == first.diagnostics)
  }

  @Test func `verification names what the cache gave wrongly, and mends it`() async throws {
    let first = await site.build()
    // A page that somebody changed, and a cache that says it was made so.
    try site.folder.write("wrong", to: "public/联系/index.html")
    var record = try #require(try record())
    let number = try #require(
      record.summary.outputs.firstIndex { $0.path == "联系/index.html" })
    record.summary.outputs[number].fingerprint = .of(Array("wrong".utf8).span)
    record.summary.diagnostics.removeAll { $0.severity == .warning }
    try write(record)
    #expect(await site.build().diagnostics == [])

    var verified = site
    verified.options.cache = .verified
    let result = await verified.build()
    #expect(result.outcome == .failed)
    let faults = result.diagnostics.filter { $0.code == "cache-stale" }
    #expect(faults.contains { $0.span?.path == "Content/联系.md" })
    #expect(faults.count == 1 + first.diagnostics.count)
    #expect(try site.folder.text("public/联系/index.html") != "wrong")
    #expect(try await site.expectSameAsClean().reused == first.pages)
  }

  // MARK: Damage

  @Test func `findings of the linter are said again, too`() async throws {
    var site = site
    site.options.lints = true
    let first = try await site.expectSameAsClean()
    try #require(first.outcome == .published, "\(first.diagnostics)")
    try site.folder.write("---\ntitle: 新\n---\n\n[点击这里](联系.md)\n", to: "Content/新.md")
    let second = try await site.expectSameAsClean()
    #expect(second.diagnostics.contains { $0.span?.path == "Content/新.md" })
    #expect(second.reused > 0)
    #expect(try await site.expectSameAsClean().reused == second.pages)
  }

  @Test func `a damaged cache is noticed and changes nothing`() async throws {
    let first = await site.build()
    let good = try #require(try FileSystem.read(site.cachePath))
    let output = try site.folder.contents(of: "public")
    var random = SeededGenerator(seed: 11)
    for number in 0..<40 {
      let bytes = mutated(good, number, &random)
      guard bytes != good else { continue }
      try site.folder.write(bytes, to: ".public.cache")
      #expect(try record() == nil, "mutation \(number)")
      guard number % 10 == 0 else { continue }
      let result = await site.build()
      #expect(result.outcome == .published)
      #expect(result.reused == 0)
      let notice = result.diagnostics.first { $0.code == "cache-unusable" }
      #expect(notice?.severity == .note)
      #expect(result.diagnostics.filter { $0 != notice } == first.diagnostics)
      #expect(try site.folder.contents(of: "public") == output)
    }
  }

  @Test func `what stands before a right seal never crashes, whatever it is`() async throws {
    await site.build()
    let good = try #require(try FileSystem.read(site.cachePath)).dropLast(16)
    let paths = try #require(try record()).summary.pagePaths
    var random = SeededGenerator(seed: 5)
    for number in 0..<300 {
      var writer = try SealedFileWriter(site.cachePath)
      try writer.write(mutated(Array(good), number, &random))
      try writer.seal()
      guard let record = try record() else { continue }
      for place in record.summary.places {
        for path in paths where StableHash.of(path) == place.path {
          _ = record.page(path, at: place)
        }
      }
    }
  }

  @Test func `a build that ends without a site leaves no draft of a cache`() async throws {
    await site.build()
    let kept = try FileSystem.read(site.cachePath)
    try site.replace("title: ", by: "titel: ", in: "Content/联系.md")
    #expect(await site.build().outcome == .faulty)
    #expect(try FileSystem.read(site.cachePath) == kept)
    try site.replace("titel: ", by: "title: ", in: "Content/联系.md")
    try site.folder.write("[无](没有.md)\n", to: "Content/联系.md")
    #expect(await site.build().outcome == .faulty)
    #expect(try !site.folder.names().contains(".public.cache.new"))
  }

  @Test func `what a killed build wrote of its cache is removed by the next one`() async throws {
    try site.folder.write("draft", to: ".public.cache.new")
    var plain = site
    plain.options.cache = .none
    #expect(await plain.build().outcome == .published)
    #expect(try !site.folder.names().contains(".public.cache.new"))
  }

  @Test func `an unreadable place for the cache costs nothing but time`() async throws {
    try FileSystem.makeFolders(site.cachePath + "/folder")
    let result = await site.build()
    #expect(result.outcome == .published)
    #expect(result.diagnostics.contains { $0.code == "cache-unusable" })
  }

  /// Writes a file in place and claims that it was written long ago.
  private func overwrite(_ path: String, with bytes: [UInt8], modified: Int) throws {
    let file = try Descriptor(path, O_WRONLY | O_TRUNC)
    try file.write(bytes, path: path)
    let time = timespec(tv_sec: modified / 1_000_000_000, tv_nsec: modified % 1_000_000_000)
    try #require(futimens(file.number, [time, time]) == 0)
  }

  private func mutated(
    _ good: [UInt8], _ number: Int, _ random: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = good
    switch number % 5 {
    case 0: bytes.removeLast(Int.random(in: 1...good.count, using: &random))
    case 1: bytes[Int.random(in: 0..<good.count, using: &random)] ^= 1 << UInt8(number % 8)
    case 2: bytes.insert(0xFF, at: Int.random(in: 0...good.count, using: &random))
    case 3:
      let start = Int.random(in: 0..<good.count, using: &random)
      bytes.removeSubrange(start..<min(start + 100, good.count))
    default: bytes += good.prefix(Int.random(in: 1...good.count, using: &random))
    }
    return bytes
  }

  /// Returns what the last build kept; `nil` if it is damaged.
  private func record() throws -> BuildRecord? {
    try SealedFile(site.cachePath).flatMap { try BuildRecord($0) }
  }

  /// Keeps a record in the place of what the last build kept.
  private func write(_ record: BuildRecord) throws {
    let output = try OutputFolder.begin(site.folder.path + "/public", root: site.folder.path)
    let draft = try CacheDraft(output)
    try draft.add(contentsOf: record)
    try draft.finish(record.summary)
  }
}
