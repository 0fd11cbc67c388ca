import Diagnostics
import TestSupport
import Testing

@testable import Lint

@Suite struct PageLinterTests {
  private static func lint(
    _ files: [String: [UInt8]], configuration: LintConfiguration = LintConfiguration(),
    jobs: Int = 1
  ) async -> LintResult {
    let linter = SiteLinter(
      SiteFiles(files), pages: files.keys.filter { $0.hasSuffix(".html") }.sorted(),
      selection: RuleSelection(configuration), now: LintDate(iso: "2026-01-01")!)
    return await linter.lint(jobs: jobs)
  }

  private static func codes(_ page: [UInt8]) async -> Set<String> {
    Set(await lint(["a.html": page]).diagnostics.map(\.code))
  }

  @Test func `what keeps a page from being read is an error of its own`() async {
    let page = #"<!DOCTYPE html><html lang="zh"><title>a</title><p>"#
    #expect(
      await Self.codes(Array(page.utf8) + [0xD6, 0xD0, 0xB9, 0xFA]).contains("page-encoding"))
    #expect(await Self.codes([0xFE, 0xFF, 0, 0x3C]).contains("page-encoding"))
    #expect(await Self.codes(Array((page + "\u{0}").utf8)).contains("page-nul"))
    let deep = page + String(repeating: "<div>", count: 100_000)
    #expect(await Self.codes(Array(deep.utf8)).contains("page-unread"))
    #expect(await Self.codes(Array(page.utf8)).isDisjoint(with: ["page-encoding", "page-unread"]))
  }

  @Test func `documents in frames are linted where they stand`() async throws {
    let page = """
      <html lang="zh"><p>甲</p>
      <iframe title="地图" srcdoc="<p>乙</p><img src=a.png>"></iframe>
      <iframe title="地图" srcdoc="&lt;img src=a.png&gt;"></iframe>
      """
    let result = await Self.lint(["a.html": Array(page.utf8)])
    let images = result.diagnostics.filter { $0.code == "image-alt" }
    let offsets = images.compactMap { $0.span?.offset }
    let bytes = Array(page.utf8)
    #expect(offsets.count == 2)
    #expect(bytes[offsets[0]...].starts(with: "<img src=a.png>".utf8))
    #expect(bytes[offsets[1]...].starts(with: "<iframe title=\"地图\" srcdoc=\"&lt;".utf8))
    #expect(images.allSatisfy { $0.output?.selector == nil })
  }

  @Test func `a finding has place, selector, requirements and fingerprint`() async throws {
    let page = "<html lang=zh><h1>标题</h1><div id=a><p>一</p><p><img src=x></p></div>"
    let result = await Self.lint(["目录/a.html": Array(page.utf8)])
    let finding = try #require(result.diagnostics.first { $0.code == "image-alt" })
    #expect(finding.span?.path == "目录/a.html")
    #expect(finding.output?.selector == "#a > p:nth-of-type(2) > img")
    #expect(finding.output?.position == LineTable.Position(line: 1, column: 47))
    #expect(finding.requirements == ["wcag:1.1.1", "act:23a2a8"])
    #expect(finding.fingerprint?.count == 16)
  }

  @Test func `a fingerprint survives moves and new file names, not another heading or image`() async
  {
    func fingerprint(_ body: String) async -> String? {
      await Self.lint(["a.html": Array("<html lang=zh>\(body)".utf8)]).diagnostics
        .first { $0.code == "image-alt" }?.fingerprint
    }
    let first = await fingerprint("<h2>甲</h2><p><img src='a.0123456789abcdef.png'>")
    #expect(first != nil)
    #expect(
      first == (await fingerprint("<p>x</p>\n<h2>甲</h2>\n<img  src='a.fedcba9876543210.png'>")))
    #expect(first != (await fingerprint("<h2>乙</h2><p><img src='a.0123456789abcdef.png'>")))
    #expect(first != (await fingerprint("<h2>甲</h2><p><img src='b.0123456789abcdef.png'>")))
  }

  @Test func `levels hold for paths, and law's minimum stays`() async {
    var configuration = LintConfiguration()
    configuration.levels = ["link-text-alone": .error, "image-alt": .off, "link-broken": .off]
    configuration.pathLevels = [
      .init(pattern: Glob("old/**"), levels: ["link-text-alone": .off])
    ]
    let page = Array("<html lang=zh><a href=b>更多</a><img src=c>".utf8)
    let result = await Self.lint(
      ["a.html": page, "old/b.html": page], configuration: configuration)
    let found = result.diagnostics.map { "\($0.span?.path ?? "") \($0.code) \($0.severity)" }
    #expect(found.contains("a.html link-text-alone error"))
    #expect(!found.contains { $0.hasPrefix("old/b.html link-text-alone") })
    #expect(found.contains("old/b.html image-alt error"))
    #expect(found.contains("a.html link-broken warning"))
  }

  @Test func `sets choose the rules that are asked`() {
    func ids(_ sets: Set<RuleSet>) -> Set<String> {
      var configuration = LintConfiguration()
      configuration.sets = sets
      return Set(RuleSelection(configuration).rules.map(\.id))
    }
    #expect(ids([.wcag22A]).isSubset(of: ids([.wcag22AA])))
    #expect(ids([.wcag22AA]).isSubset(of: ids([.wcag22AAA])))
    #expect(ids([.gbt37668Level1]).contains("image-alt"))
    #expect(!ids([.elder]).contains("image-alt"))
    #expect(ids([.elder]).contains("link-text-vague"))
  }

  @Test func `workers do not change what is found`() async {
    var files: [String: [UInt8]] = [:]
    for number in 0..<40 {
      let links = (0..<5).map { "<a href=\"p\(number * 7 + $0).html#x\($0)\">更多</a><img src=a>" }
      files["p\(number).html"] = Array(links.joined().utf8)
    }
    let one = await Self.lint(files, jobs: 1)
    let many = await Self.lint(files, jobs: 4)
    #expect(one.diagnostics == many.diagnostics)
    #expect(one.counts == many.counts)
    #expect(one.diagnostics.count > 200)
  }

  @Test(.timeLimit(.hang)) func `many findings on one page stay quick`() async {
    let page = "<html lang=zh>" + String(repeating: "<img src=a><a href=x>更多</a>", count: 5_000)
    let result = await Self.lint(["a.html": Array(page.utf8)])
    #expect(result.diagnostics.count >= 10_000)
  }
}
