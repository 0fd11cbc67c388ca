import Diagnostics
import TestSupport
import Testing

@testable import Content

/// The fast path must read what libyaml reads, or leave it alone.
@Suite struct SimpleYAMLTests {
  private func source(_ text: String) -> YAMLSource {
    let bytes = Array(text.utf8)
    return YAMLSource(bytes: bytes, range: bytes.indices, path: "a.md")
  }

  @Test(arguments: [
    "title: 补贴\ndescription: 一句话。\ndate: 2026-11-21\ntags: [残疾人, 补贴]\nweight: 10\ndraft: false\n",
    "# 注\ntitle: \"a: b\"\nissuer:\n- 甲\n- 乙\n\nconsult:\n  - \"12385\"\n  - '12345'\n",
    "title: http://a.b/c#d\n",
  ])
  func `common front matter takes the fast path`(_ text: String) throws {
    let simple = try #require(SimpleYAML.read(source(text)))
    #expect(simple == FullYAML.read(source(text)).root)
  }

  @Test func `thousands of generated documents are read alike by both`() {
    var generator = SeededGenerator(seed: 20_261_121)
    var fast = 0
    for _ in 0..<20_000 {
      let text = Self.document(&generator)
      let source = source(text)
      guard source.firstProblem() == nil, let simple = SimpleYAML.read(source) else { continue }
      fast += 1
      let full = FullYAML.read(source)
      #expect(full.diagnostics == [] && simple == full.root, "\(text.debugDescription)")
    }
    #expect(fast > 5_000)
  }

  private static func document(_ generator: inout SeededGenerator) -> String {
    let usual = ["甲乙", "b c", "12", "2026-11-21", "true", "\"c: d\"", "'e'", "[甲, b]", "[甲,2 ]"]
    let unusual = [
      ": ", ":", " ", "  ", "\n", "- ", "-", "[", "]", ",", "\"", "'", "#", " # f", "null", "~",
      "&g",
      "*g", "!h", "|", ">", "{i: j}", "\\", "%", "@", "`", "\t", "\r\n", "<<", "=", "---", "...",
      "?",
      "? ", "title", "k: ", "", "\n- a\n- 乙", "\n  - a\n  - \"b\"",
    ]
    var text = ""
    for line in 0..<Int.random(in: 1...5, using: &generator) {
      if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      if Int.random(in: 0..<12, using: &generator) > 0 { text += "k\(line): " }
      text += usual.randomElement(using: &generator) ?? ""
      for _ in 0..<max(0, Int.random(in: -3...2, using: &generator)) {
        text += unusual.randomElement(using: &generator) ?? ""
      }
      if Bool.random(using: &generator) { text += "\n" }
    }
    return text
  }
}
