import TestSupport
import Testing

@testable import HTML

/// No page makes the parser crash, hang or point outside the source.
@Suite(.timeLimit(.hang)) struct PageParserTests {
  @Test(arguments: [
    "<div>", "<b>", "<table>", "<span>", "<x-y>", "<svg>", "<template>", "<a><p>", "<ul><li>",
    "<div><p></div><b>", "<table><tr><td>",
  ])
  func `a page that is too deep is read up to there`(_ tag: String) throws {
    let page = String(repeating: tag, count: 1 << 20 / tag.utf8.count)
    let tree = parse(page)
    let problem = try #require(tree.problems.first)
    #expect(problem.kind == .tooDeep)
    #expect(
      problem.span.offset > 0
        && problem.span.length == tag.split(separator: ">").last.map { $0.utf8.count + 1 })
    #expect(tree.count > 1_000)
  }

  @Test(arguments: [
    "<p>", "<li>", "<br>", "<input>", "<tr><td>", "<option>", "<dt><dd>", "<div></div>",
    "<p><span></p>", "<li><a><span></a></li>", "<b><i></b></i>", "<svg><path/></svg>",
    "<div/></div>",
    "<td>一<br></td>", "<!--<div>-->", "<script>'<div>'</script>", "<p title='<div>'>", "</div>",
  ])
  func `a long page is not too deep, however careless`(_ markup: String) {
    let tree = parse("<table>" + String(repeating: markup, count: 5_000))
    #expect(tree.problems.isEmpty)
  }

  @Test func `a tag with very many attributes is where reading ends`() {
    let tree = parse("<p>一</p><p " + (0..<100_000).map { "a\($0)" }.joined(separator: " ") + ">")
    #expect(tree.problems.map(\.kind) == [.tooManyAttributes])
    #expect(tree.problems.first?.span.offset == 10)
    #expect(tree.elements(.p).count == 1)
  }

  @Test func `misnested tags that would fill the memory end in a problem`() {
    let page = (0..<3_000).map { "<p><b id=\($0)></p>" }.joined()
    let tree = parse(page)
    #expect(tree.problems.map(\.kind) == [.tangled])
    #expect(tree.root == nil)
    #expect(tree.count == 1)
  }

  @Test func `a parser reads on after a page it gave up`() {
    var parser = PageParser()
    let page = (0..<3_000).map { "<p><b id=\($0)></p>" }.joined()
    _ = parser.parse(Array(page.utf8))
    let tree = parser.parse(Array("<p>一".utf8))
    #expect(tree.problems.isEmpty)
    #expect(tree.textContent(of: PageTree.document) == "一")
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x3C, 0x00], PageProblem.Kind.notASCIICompatible),
    ([0xFE, 0xFF, 0x00, 0x3C], .notASCIICompatible),
    (Array("<p>a\0b".utf8), .nul),
    ([0x3C, 0x70, 0x3E, 0xD6, 0xD0], .notUTF8(declared: nil)),
    (Array("<meta charset=GBK><p>".utf8) + [0xD6, 0xD0], .notUTF8(declared: "GBK")),
    (Array("<meta charset='gb2312'>文".utf8), .declaresOtherEncoding("gb2312")),
    (
      Array("<meta http-equiv=content-type content='text/html; charset=big5'>文".utf8),
      .declaresOtherEncoding("big5")
    ),
  ])
  func `an encoding the page cannot be read in is a problem`(
    _ page: [UInt8], _ kind: PageProblem.Kind
  ) {
    #expect(PageParser.parse(page).problems.map(\.kind) == [kind])
  }

  @Test(arguments: [
    "<meta charset=UTF-8>文", "<meta charset=gbk>ascii", "<p>charset=gbk 文", "<meta charset>文",
    "<meta name=charset content=x>文", "\u{FEFF}<p>文",
  ])
  func `a page that can be read has no problem`(_ page: String) {
    #expect(parse(page).problems.isEmpty)
  }

  @Test func `frames are read to a limit`() {
    var page = "<p>一"
    for _ in 0..<8 {
      let value = page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      page = "<iframe srcdoc=\"\(value)\">"
    }
    var depth = 0
    var tree = parse(page)
    while let frame = tree.frames.first?.tree { (tree, depth) = (frame, depth + 1) }
    #expect(depth == PageParser.frameDepthLimit)
  }

  @Test func `mutated pages still end in a sound tree`() throws {
    var generator = SeededGenerator(seed: 4)
    var parser = PageParser()
    let pages = try TreeGoldenTests.names.map(TreeGoldenTests.page)
    for round in 0..<10_000 {
      let page = Self.mutated(pages[round % pages.count], &generator)
      check(parser.parse(page))
    }
  }

  /// Cuts, repeats and overwrites parts of a page.
  private static func mutated(_ page: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    let pieces = ["<", ">", "</", "<b>", "<table>", "<svg>", "&", "\"", "\0", "<p>", "-->", "文"]
    var page = page
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !page.isEmpty {
      let start = Int.random(in: 0..<page.count, using: &generator)
      let end = min(page.count, start + Int.random(in: 0..<20, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: page.removeSubrange(start..<end)
      case 1: page.insert(contentsOf: page[start..<end], at: page.count - start)
      case 2: page[start] = UInt8.random(in: 0...255, using: &generator)
      default: page.insert(contentsOf: pieces.randomElement(using: &generator)!.utf8, at: start)
      }
    }
    return page
  }

  /// Checks what every tree keeps: order, nesting, places inside the source.
  private func check(_ tree: PageTree) {
    for node in tree.all {
      let data = tree[node]
      #expect(data.end > node.index && Int(data.end) <= tree.count)
      #expect(data.span.end <= tree.source.count && data.endTag.end <= tree.source.count)
      if let parent = tree.parent(of: node) { #expect(tree.contains(parent, node)) }
      if data.kind == .element, !data.span.isEmpty {
        #expect(tree.source[data.span.offset] == UInt8(ascii: "<"))
        #expect(
          !tree.name(of: node).isEmpty, "\(String(decoding: tree.source, as: UTF8.self)) \(data)")
      }
      for attribute in tree.attributes(of: node) {
        #expect(attribute.nameSpan.end <= attribute.valueSpan.offset)
        #expect(attribute.valueSpan.end <= tree.source.count)
      }
    }
  }
}
