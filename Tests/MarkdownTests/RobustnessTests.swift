import Diagnostics
import Foundation
import Markdown
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
    var generator = Generator(state: 20_260_101)
    var rounds = 0
    for name in GoldenTests.names {
      let path = GoldenTests.folder.appending(path: "\(name).md")
      let bytes = try Array(Data(contentsOf: path))
      for _ in 0..<300 {
        var mutated = Array(bytes.prefix(generator.next(below: bytes.count + 1)))
        for _ in 0..<generator.next(below: 4) where !mutated.isEmpty {
          let index = generator.next(below: mutated.count)
          switch generator.next(below: 3) {
          case 0: mutated[index] = UInt8(generator.next(below: 256))
          case 1: mutated.remove(at: index)
          default:
            let alphabet = Array(":|[]{}*_`#>-\\\n".utf8)
            mutated.insert(alphabet[generator.next(below: alphabet.count)], at: index)
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

  /// A small seeded generator, so that a failure can be repeated.
  private struct Generator {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }
}
