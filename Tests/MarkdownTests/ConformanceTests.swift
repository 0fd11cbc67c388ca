import Foundation
import Markdown
import TestSupport
import Testing

@Suite struct ConformanceTests {
  static let commonMark = SpecCorpus.examples("commonmark/spec-0.30.txt")
  static let gfmTables = SpecCorpus.examples("gfm/spec.txt").filter { $0.tag.contains("table") }

  /// Examples whose input uses our own syntax, with what it means to us.
  static let commonMarkDeviations: [Int: String] = [:]

  @Test(arguments: commonMark)
  func `CommonMark 0.30 renders as the specification says`(_ example: SpecCorpus.Example) {
    let options = MarkdownOptions(rawHTML: .allow, titleLevel: 0)
    let html = withoutHeadingIDs(render(example.markdown, options: options).text)
    if let reason = Self.commonMarkDeviations[example.number] {
      #expect(html != example.html, "listed as a deviation, but conforms: \(reason)")
    } else {
      #expect(html == example.html, "\(example.markdown)")
    }
  }

  @Test(arguments: gfmTables)
  func `GFM tables render as the specification says`(_ example: SpecCorpus.Example) {
    let options = MarkdownOptions(rawHTML: .allow, titleLevel: 0)
    #expect(asGFM(render(example.markdown, options: options).text) == example.html)
  }

  @Test func `the corpora are complete`() {
    guard ConformanceCorpora.folder != nil else { return }
    #expect(Self.commonMark.count == 652)
    #expect(Self.gfmTables.count == 8)
    print("CommonMark 0.30: \(Self.commonMark.count) examples; GFM tables: \(Self.gfmTables.count)")
  }

  private func withoutHeadingIDs(_ html: String) -> String {
    html.replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.output.1)>" }
  }

  /// Takes back what our tables have beyond GFM's: scopes, and classes instead of `align`.
  private func asGFM(_ html: String) -> String {
    html.replacing(" scope=\"col\"", with: "").replacing(#/ class="align-(\w+)"/#) {
      " align=\"\($0.output.1)\""
    }
  }
}
