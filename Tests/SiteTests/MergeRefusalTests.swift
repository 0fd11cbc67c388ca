import Content
import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Site

@Suite struct MergeRefusalTests {
  private let site: TemporaryFolder
  private let sharded: ShardedSite

  init() throws {
    site = try TemporaryFolder()
    try site.copy(TestFolder.templates, to: "Templates")
    try site.write("title: x\n", to: "sitegen.yaml")
    try site.write("---\ntitle: x\n---\n", to: "Content/_index.md")
    try site.write("---\ntitle: y\n---\n", to: "Content/y.md")
    let today = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    var options = BuildOptions(root: site.path, now: today)
    options.lints = false
    sharded = ShardedSite(options: options)
  }

  private func build(_ number: Int, of count: Int) async throws -> String {
    #expect(try await sharded.build(number, of: count).outcome == .published)
    return sharded.folder(number, of: count)
  }

  private func expectRefusal(
    _ folders: [String], _ codes: [String], _ outcome: BuildResult.Outcome = .misused
  ) async throws {
    let result = await sharded.merge(folders)
    #expect(result.outcome == outcome)
    #expect(result.diagnostics.map(\.code) == codes)
    for diagnostic in result.diagnostics {
      #expect(diagnostic.help != nil && diagnostic.message.zh != diagnostic.message.en)
    }
    #expect(try !site.names().contains("public"))
  }

  // MARK: Parts that do not belong together

  @Test func `missing parts are named`() async throws {
    let folder = try await build(2, of: 4)
    try await expectRefusal([folder], ["shard-missing"])
    #expect(
      await sharded.merge([folder]).diagnostics.first?.message
        == Message(zh: "4 份中缺少第 1、3、4 份", en: "of 4 parts 1, 3, 4 are missing"))
  }

  @Test func `a part that is there twice is refused`() async throws {
    let (one, two) = (try await build(1, of: 2), try await build(2, of: 2))
    try await expectRefusal([one, two, one], ["shard-doubled"])
  }

  @Test func `parts of other counts are refused`() async throws {
    let (one, two) = (try await build(1, of: 2), try await build(2, of: 3))
    try await expectRefusal([one, two], ["shard-count"])
  }

  @Test(
    arguments: [
      { $0.includesDrafts = true }, { $0.includesFuture = true }, { $0.includesExpired = true },
      { $0.lints = true }, { $0.isStrict = true }, { $0.baseURL = "https://other.example" },
      { $0.now = CalendarDate(year: 2026, month: 3, day: 2) ?? $0.now },
    ] as [@Sendable (inout BuildOptions) -> Void])
  func `parts made with other options are refused`(
    _ change: @Sendable (inout BuildOptions) -> Void
  ) async throws {
    let one = try await build(1, of: 2)
    _ = try await sharded.build(2, of: 2, change)
    try await expectRefusal([one, sharded.folder(2, of: 2)], ["shard-options"])
  }

  @Test(arguments: [
    "Content/y.md", "Content/_data/a.csv", "Templates/base.mustache", "sitegen.yaml",
  ])
  func `parts made from other sources are refused`(_ path: String) async throws {
    let one = try await build(1, of: 2)
    let text = try site.text(path) ?? "a,b\n"
    try site.write(path.hasSuffix(".yaml") ? text + "shortTitle: z\n" : text + "\n", to: path)
    let two = try await build(2, of: 2)
    try await expectRefusal([one, two], ["shard-site"])
  }

  @Test func `a change of the sources behind the parts is refused`() async throws {
    let folders = [try await build(1, of: 2), try await build(2, of: 2)]
    try site.write("---\ntitle: z\n---\n", to: "Content/y.md")
    try await expectRefusal(folders, ["shard-site"])
  }

  @Test func `hidden files and times are no sources`() async throws {
    let folders = [try await build(1, of: 2), try await build(2, of: 2)]
    try site.write("x", to: "Content/.y.md.swp")
    let text = try #require(try site.text("Content/y.md"))
    try site.write(text, to: "Content/y.md")
    #expect(await sharded.merge(folders).outcome == .published)
  }

  // MARK: Folders that are no parts

  @Test func `folders without a part are refused, all at once`() async throws {
    try await expectRefusal(
      [site.path + "/none", site.path + "/Content"], ["shard-folder", "shard-folder"])
    try await expectRefusal([], ["shard-missing"])
  }

  @Test func `a part of another version is refused`() async throws {
    let folder = try await build(1, of: 1)
    try site.write("sitegen-shard 1, sitegen 0.0.9\n", to: "shards/1-of-1/" + ShardFile.name)
    try await expectRefusal([folder], ["shard-version"])
  }

  @Test func `a part whose list cannot be read is a failure`() async throws {
    let folder = try await build(1, of: 1)
    try FileSystem.remove(folder + "/" + ShardFile.name)
    try FileSystem.makeFolders(folder + "/" + ShardFile.name)
    try await expectRefusal([folder], ["shard-unreadable"], .failed)
  }

  @Test(arguments: ["index.html", "y/index.html"])
  func `a page that is missing or was changed is refused`(_ path: String) async throws {
    let folder = try await build(1, of: 1)
    let text = try #require(try site.text("shards/1-of-1/" + path))
    try site.write(text + " ", to: "shards/1-of-1/" + path)
    try await expectRefusal([folder], ["shard-damaged"])
    try FileSystem.remove(folder + "/" + path)
    try await expectRefusal([folder], ["shard-damaged"])
  }

  @Test func `a damaged list is noticed, whatever the damage`() async throws {
    let folder = try await build(1, of: 1)
    let bytes = try #require(try FileSystem.read(folder + "/" + ShardFile.name))
    #expect(throws: Never.self) { try ShardFile(parsing: bytes) }
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      var damaged = bytes
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: damaged[Int.random(in: bytes.indices, using: &generator)] ^= 1
      case 1: damaged.removeLast(Int.random(in: 1...bytes.count, using: &generator))
      default: damaged.append(0)
      }
      #expect(throws: ShardFile.Fault.self) { try ShardFile(parsing: damaged) }
    }
  }

  // MARK: Other ends

  @Test func `a cancelled shard or merge leaves nothing`() async throws {
    let sharded = sharded
    let shard = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await sharded.build(1, of: 1).outcome
    }
    #expect(try await shard.value == .interrupted)
    #expect(try site.names(in: "shards") == [])
    let folder = try await build(1, of: 1)
    let merge = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await sharded.merge([folder]).outcome
    }
    #expect(await merge.value == .interrupted)
    #expect(try !site.names().contains("public"))
  }

  @Test func `a merge beside another build fails`() async throws {
    let folder = try await build(1, of: 1)
    let other = try OutputFolder.begin(site.path + "/public", root: site.path)
    try await expectRefusal([folder], ["output-locked"], .failed)
    #expect(other.discard() == nil)
  }
}
