import Diagnostics
import TestSupport
import Testing

@testable import Theme

@Suite struct TemplateScannerTests {
  private static let template = """
    {{! 说明 }}
    {{<base}}{{$main}}{{#page.date}}<b title="{{iso}}">{{text}}</b>{{/page.date}}
    {{^page.date?}}{{>partials/a}} {{{body}}} {{&body}}{{/page.date?}}{{/main}}{{/base}}
    """

  @Test func `tags nest as their closing tags say`() {
    let (source, diagnostics) = scan(Array(Self.template.utf8))
    #expect(diagnostics == [])
    #expect(source.nodes.map(\.tag.kind) == [.comment, .parent])
    let main = source.nodes.last?.children.first
    #expect(main?.tag.kind == .block)
    #expect(main?.children.map(\.tag.name) == ["page.date", "page.date?"])
    #expect(main?.children.last?.children.map(\.tag.kind) == [.partial, .unescaped, .unescaped])
  }

  @Test
  func `a template cut short anywhere is read without a crash and diagnosed if a tag is open`() {
    let bytes = Array(Self.template.utf8)
    for end in bytes.indices {
      let (source, diagnostics) = scan(Array(bytes[..<end]))
      let opened = source.tags.count { $0.kind.opens }
      let closed = source.tags.count { $0.kind == .close }
      #expect(opened == closed || !diagnostics.isEmpty, "cut at \(end)")
    }
  }

  @Test func `mutated templates never crash the scanner, the checker or the compiler`() {
    var random = SplitMix64(state: 7)
    let alphabet = Array("{}#^/<>$!&=.? \n\0a\u{4E2D}".utf8)
    for _ in 0..<1_500 {
      var bytes = Array(Self.template.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[index] = alphabet.randomElement(using: &random) ?? 0
        case 1: bytes.remove(at: index)
        default: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: index)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let files = SmallTheme.files(replacing: [
        "page": text, "base": "{{$main}}{{/main}}", "partials/a": "a",
      ])
      let loaded = Theme.load(files: files, site: SampleSite.facts, kinds: [])
      let page = SampleSite.page("/a/", "题目")
      if let theme = loaded.theme {
        _ = theme.render(theme.context(for: page, surroundings: .init(), pages: []))
      } else {
        #expect(loaded.diagnostics.contains { $0.severity == .error })
      }
    }
  }

  @Test(arguments: ["{{#a}}", "{{", "{{{", "{{!", "{{/a}}", "{{$a}}{{<b}}"])
  func `long runs of one tag are read in linear time`(tag: String) {
    let bytes = Array(repeating: Array(tag.utf8), count: 20_000).flatMap(\.self)
    #expect(processorTime { _ = scan(bytes) } < .seconds(10))
  }

  @Test func `nesting deeper than thirty-two levels is refused`() {
    let (_, diagnostics) = scan(Array(String(repeating: "{{#a}}", count: 40).utf8))
    #expect(diagnostics.contains { $0.code == "template-nesting" })
  }

  private func scan(_ bytes: [UInt8]) -> (source: TemplateSource, diagnostics: [Diagnostic]) {
    TemplateScanner.scan(path: "Templates/page.mustache", name: "page", bytes: bytes)
  }
}

/// A small generator of the same numbers on every run.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
