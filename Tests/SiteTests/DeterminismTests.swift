import Content
import Site
import TestSupport
import Testing

@Suite struct DeterminismTests {
  // MARK: Same input, same bytes

  @Test func `the number of jobs changes nothing`() async throws {
    let one = try await GoldenSite.output { $0.jobs = 1 }
    #expect(try await GoldenSite.output { $0.jobs = 2 } == one)
    #expect(try await GoldenSite.output { $0.jobs = 7 } == one)
  }

  @Test func `the place of the site changes nothing`() async throws {
    #expect(try await GoldenSite.output() == GoldenSite.output())
  }

  @Test func `a second build leaves the same bytes`() async throws {
    let site = try GoldenSite.copy()
    let options = try GoldenSite.options(for: site)
    #expect(await Site.build(options).outcome == .published)
    let first = try site.contents(of: "public")
    #expect(await Site.build(options).outcome == .published)
    #expect(try site.contents(of: "public") == first)
  }

  @Test func `an option turned on and off again leaves no trace`() async throws {
    let site = try GoldenSite.copy()
    var options = try GoldenSite.options(for: site)
    #expect(await Site.build(options).outcome == .published)
    let first = try site.contents(of: "public")
    options.includesDrafts = true
    #expect(await Site.build(options).outcome == .published)
    options.includesDrafts = false
    #expect(await Site.build(options).outcome == .published)
    #expect(try site.contents(of: "public") == first)
  }

  // MARK: What options change

  private static let draft = "通知/草稿/index.html"
  private static let future = "通知/将来/index.html"
  private static let expired = "通知/过期/index.html"
  private static let current = "通知/现在/index.html"

  @Test func `drafts, future and expired pages come only when asked for`() async throws {
    let all = [Self.draft, Self.future, Self.expired, Self.current]
    func found(_ change: (inout BuildOptions) -> Void) async throws -> [String] {
      let output = try await GoldenSite.output(change)
      return all.filter { output[$0] != nil }
    }
    #expect(try await found { _ in } == [Self.current])
    #expect(try await found { $0.includesDrafts = true } == [Self.draft, Self.current])
    #expect(try await found { $0.includesFuture = true } == [Self.future, Self.current])
    #expect(try await found { $0.includesExpired = true } == [Self.expired, Self.current])
  }

  @Test(arguments: [
    ("2026-02-28", []), ("2026-03-01", [current]), ("2026-03-02", []),
    ("2026-06-01", [future]), ("2026-01-31", [expired]),
  ])
  func `the day decides what is published`(_ day: String, _ expected: [String]) async throws {
    let now = try #require(CalendarDate(iso: day))
    let output = try await GoldenSite.output { $0.now = now }
    let found = [Self.draft, Self.future, Self.expired, Self.current].filter { output[$0] != nil }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("https://new.example.org", ""), ("https://new.example.org/", ""),
    ("https://new.example.org/a/b", "/a/b"), ("https://new.example.org/a/b/", "/a/b"),
  ])
  func `the address given replaces the configured one everywhere`(
    _ address: String, _ path: String
  ) async throws {
    let output = try await GoldenSite.output { $0.baseURL = address }
    for (name, bytes) in output {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("golden.example.org"), "\(name)")
      #expect(!text.contains("/portal/"), "\(name)")
    }
    let home = try #require(output["index.html"])
    let text = String(decoding: home, as: UTF8.self)
    #expect(text.contains("https://new.example.org\(path)/\""))
    #expect(text.contains("href=\"\(path)/site-map/\""))
  }

  // MARK: What writes nothing

  @Test func `a strict build stops at a warning and leaves the old site`() async throws {
    let site = try GoldenSite.copy()
    var options = try GoldenSite.options(for: site)
    #expect(await Site.build(options).outcome == .published)
    try site.write("---\ntitle: 新首页\n---\n", to: "Content/_index.md")
    let before = try site.contents(of: ".")
    options.isStrict = true
    #expect(await Site.build(options).outcome == .faulty)
    #expect(try site.contents(of: ".") == before)
  }

  @Test(arguments: [["check"], ["build", "--dry-run"]])
  func `checking writes nothing`(_ command: [String]) async throws {
    let site = try GoldenSite.copy()
    let before = try site.contents(of: ".")
    let words = command + ["--now", "2026-03-01"]
    #expect(try ChildProcess("sitegen", words, in: site.path).wait() == .exited(0))
    #expect(try ChildProcess("sitegen", words + ["--strict"], in: site.path).wait() == .exited(1))
    #expect(try site.contents(of: ".") == before)
    #expect(try site.names() == ["Content", "Templates", "sitegen.yaml"])
  }
}
