import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

@Suite struct RobustnessTests {
  @Test(arguments: [
    "> ", "- ", "1. ", "*a ", "**a ", "[", "![", "[a](", "`", "<b>", "_a ", "\\", "&amp;", ":a[",
    ":::note\n", "::::", "[^a]", "{#a}", "| a ", "<!--", "***", "~~~\n", "a\n: b\n", "(",
  ])
  func `deep nesting ends`(_ opener: String) {
    let depth = 100_000
    let text = String(repeating: opener, count: depth) + "文" + String(repeating: "]", count: 1000)
    #expect(!render(text).html.isEmpty)
  }

  @Test func `a body beyond the limit is refused at its start`() {
    let text = "前言\n" + String(repeating: "[", count: Markdown.maximumSize + 1)
    let bytes = Array(text.utf8)
    let rendered = Markdown.render(
      bytes, from: 7, path: "x.md", environment: TestEnvironment())
    #expect(rendered.html.isEmpty)
    #expect(rendered.diagnostics.map(\.code) == ["page-too-large"])
    #expect(rendered.diagnostics.first?.span?.offset == 7)
  }

  @Test func `every truncated and mutated case still renders`() throws {
    var generator = SeededGenerator(seed: 20_260_101)
    var rounds = 0
    for name in GoldenTests.names {
      let path = GoldenTests.folder.appending(path: "\(name).md")
      let bytes = try Array(Data(contentsOf: path))
      for _ in 0..<300 {
        var mutated = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
        for _ in 0..<Int.random(in: 0..<4, using: &generator) where !mutated.isEmpty {
          let index = Int.random(in: 0..<mutated.count, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: mutated[index] = UInt8(Int.random(in: 0..<256, using: &generator))
          case 1: mutated.remove(at: index)
          default:
            let alphabet = Array(":|[]{}*_`#>-\\\n".utf8)
            mutated.insert(
              alphabet[Int.random(in: 0..<alphabet.count, using: &generator)], at: index)
          }
        }
        let rendered = Markdown.render(
          mutated, path: "x.md", environment: GoldenTests.environment)
        expectSound(rendered, for: mutated)
        rounds += 1
      }
    }
    #expect(rounds >= 3000)
  }

  /// Spans lie in the source, no invisible byte reaches the output, and it is valid UTF-8.
  private func expectSound(_ rendered: RenderedMarkdown, for source: [UInt8]) {
    for diagnostic in rendered.diagnostics {
      guard let span = diagnostic.span else { continue }
      #expect(span.offset >= 0 && span.length >= 0)
      #expect(span.offset + span.length <= source.count)
    }
    #expect(!rendered.html.contains { $0 < 0x09 || $0 == 0x0C })
    #expect(UTF8Check.firstInvalidRange(in: rendered.html) == nil)
  }
}
