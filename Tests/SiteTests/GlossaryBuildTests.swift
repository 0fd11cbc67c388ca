import Diagnostics
import TestSupport
import Testing

@testable import Site

/// A site with a glossary, whose words lead there.
@Suite struct GlossaryBuildTests {
  private let site: CachedSite

  init() throws {
    site = try .golden()
    try site.folder.write(Self.glossary(), to: "Content/词语.md")
    try site.folder.write(
      "---\ntitle: 去哪办\n---\n\n先问残联，[点击这里](写法.md)，再去残联。\n", to: "Content/去哪办.md")
  }

  private static func glossary(meaning: String = "代表残疾人的组织。", term: String = "残联") -> String {
    """
    ---
    title: 词语
    kind: glossary
    source: 本站
    terms:
    - { term: \(term), meaning: \(meaning) }
    ---

    残联在这里解释。

    """
  }

  private func text(_ path: String) throws -> String {
    try #require(try site.folder.text("public/" + path))
  }

  @Test func `each edition links the first use of a word to its own glossary`() async throws {
    let result = await site.build()
    try #require(result.outcome == .published, "\(result.errors)")
    let word = #" class="term" role="doc-glossref">残联</a>，"#
    let place = "/%E8%AF%8D%E8%AF%AD/#term-%E6%AE%8B%E8%81%94"
    #expect(try text("去哪办/index.html").contains("<p>先问<a href=\"/portal\(place)\"\(word)"))
    #expect(
      try text("elder/去哪办/index.html").contains("<p>先问<a href=\"/portal/elder\(place)\"\(word)"))
    #expect(try text("去哪办/index.html").contains("</a>，再去残联。</p>"))
    let glossary = try text("词语/index.html")
    #expect(glossary.contains("<h2 id=\"term-残联\">残联</h2>"))
    #expect(!glossary.contains("doc-glossref"))
  }

  @Test func `a page in a narrower language uses the glossary of the wider one`() async throws {
    for (name, language) in [("a", "zh-Hans-simple"), ("b", "zh-Hant"), ("c", "en")] {
      try site.folder.write(
        "---\ntitle: \(name)\nlanguage: \(language)\n---\n\n问残联。\n", to: "Content/\(name).md")
    }
    await site.build()
    #expect(try text("a/index.html").contains("doc-glossref"))
    #expect(try !text("b/index.html").contains("doc-glossref"))
    #expect(try !text("c/index.html").contains("doc-glossref"))
  }

  @Test func `authors can link to the explanation of a word themselves`() async throws {
    try site.folder.write(
      "---\ntitle: 去哪办\n---\n\n[残联](词语.md#term-残联)、[没有](词语.md#term-残)\n", to: "Content/去哪办.md")
    let result = await site.build()
    #expect(
      result.diagnostics.filter { $0.code == "fragment-missing" }.compactMap(\.help?.en)
        == ["did you mean #term-残联?"])
  }

  @Test func `findings stand where they stand without the links`() async throws {
    var site = site
    site.options.lints = true
    let linked = await site.build()
    #expect(linked.diagnostics.contains { $0.span?.path == "Content/去哪办.md" })
    let configuration = try #require(try site.folder.text("sitegen.yaml"))
    try site.folder.write(configuration + "glossaryLinks: false\n", to: "sitegen.yaml")
    let plain = await site.build()
    func places(_ result: BuildResult) -> Set<String> {
      Set(result.diagnostics.map { "\($0.code) \($0.span?.path ?? "") \($0.span?.offset ?? 0)" })
    }
    #expect(places(linked) == places(plain))
    #expect(try !text("去哪办/index.html").contains("doc-glossref"))
  }

  @Test func `a new word changes the pages that may use it, another meaning only its own`()
    async throws
  {
    let first = await site.build()
    try site.folder.write(Self.glossary(meaning: "为残疾人服务的组织。"), to: "Content/词语.md")
    let second = try await site.expectSameAsClean()
    #expect(second.reused >= first.pages - 6)
    try site.folder.write(Self.glossary(term: "再去"), to: "Content/词语.md")
    let third = try await site.expectSameAsClean()
    #expect(third.reused < first.pages / 2)
    #expect(try text("去哪办/index.html").contains("先问残联，"))
  }
}
