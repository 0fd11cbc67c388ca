import Diagnostics
import Testing

@testable import Lint

@Suite struct KeptPageFactsTests {
  private static let page = """
    <!doctype html><html lang="zh-Hans"><head><title>页面</title>
    <link rel="canonical" href="/a/"><meta http-equiv="refresh" content="5; url=/b/"></head><body>
    <nav aria-label="主导航"><a href="/b/">乙</a><a href="/c/">丙</a><a href="/gone/">无</a></nav>
    <a href="/contact/">联系我们</a>
    <main id="main"><h1>页面</h1><p>正文<a href="#main">到正文</a><a href="/b/#x">位置</a>
    <img src="/no.png" alt="图"></p><iframe src="/c/" title="框"></iframe></main>
    <a href="tel:12385">热线</a></body></html>
    """

  /// The facts of the page at `a/index.html` among others.
  private func facts() throws -> PageFacts {
    let paths = ["a/index.html", "b/index.html", "c/index.html", "contact/index.html"]
    let files = SiteFiles(
      Dictionary(uniqueKeysWithValues: paths.map { ($0, Array(Self.page.utf8)) }))
    let index = SiteIndex(files, pages: paths)
    let selection = RuleSelection(LintConfiguration())
    let linter = PageLinter(
      selection: selection, index: index, sheets: StyleSheetStore(files, index: index),
      now: LintDate(day: "2026-03-01"), tally: RunTally(selection))
    return linter.lint(Array(Self.page.utf8), page: 0).facts.value
  }

  private func text(_ facts: PageFacts) -> String {
    var text = ""
    dump(facts, to: &text)
    return text
  }

  @Test func `facts come back from bytes with all their parts`() throws {
    let facts = try facts()
    // Each part has something in it, else this says nothing about it.
    #expect(facts.title != nil && facts.canonical != nil && facts.isPassage)
    #expect(facts.soundPlaces == 1)
    #expect(!facts.ids.isEmpty && !facts.brokenReferences.isEmpty && !facts.fragmentLinks.isEmpty)
    #expect(!facts.linkedPages.isEmpty && !facts.otherPages.isEmpty && !facts.menus.isEmpty)
    #expect(!facts.helpPlaces.isEmpty && !facts.outline.pieces.isEmpty)
    var encoder = ByteEncoder()
    facts.encode(to: &encoder)
    var decoder = ByteDecoder(encoder.bytes)
    let read = try PageFacts(from: &decoder, path: facts.path)
    #expect(decoder.rest == 0)
    #expect(text(read) == text(facts))
  }

  @Test func `facts cut short are damage`() throws {
    var encoder = ByteEncoder()
    try facts().encode(to: &encoder)
    for count in 0..<encoder.bytes.count {
      var decoder = ByteDecoder(encoder.bytes, 0..<count)
      #expect(throws: ByteDamage.self) { _ = try PageFacts(from: &decoder, path: "") }
    }
  }

  @Test func `pages get their new numbers, and must all be there`() throws {
    var facts = try facts()
    facts.brokenReferences = []
    #expect(facts.linkedPages == [1, 2, 3])
    var moved = facts
    let hold = moved.renumber([0, 4, 2, 1])
    #expect(hold)
    #expect(moved.linkedPages == [1, 2, 4])
    #expect(moved.fragmentLinks.map(\.page) == facts.fragmentLinks.map { [0, 4, 2, 1][$0.page] })
    let holdWithoutOne = facts.renumber([0, 1, 2, -1])
    #expect(!holdWithoutOne)
    var broken = try self.facts()
    let holdWhenBroken = broken.renumber([0, 1, 2, 3])
    #expect(!holdWhenBroken)
  }
}
