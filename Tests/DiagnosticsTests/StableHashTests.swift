import Diagnostics
import Testing

@Suite struct StableHashTests {
  private static func hashWithoutSpace(_ text: String) -> UInt64 {
    var hash = StableHash()
    hash.addWithoutSpace(text.utf8.span)
    return hash.value
  }

  @Test(arguments: [
    "", "残", "残疾人", "残疾人证办理", "Apply at the centre.", String(repeating: "abcdefgh", count: 3),
  ])
  func `white space at any place changes nothing`(_ text: String) {
    let expected = Self.hashWithoutSpace(text.filter { $0 != " " })
    for index in text.indices + [text.endIndex] {
      for space in [
        " ", "\n\t", String(repeating: " ", count: 7), String(repeating: "\n", count: 9),
      ] {
        var spaced = text
        spaced.insert(contentsOf: space, at: index)
        #expect(Self.hashWithoutSpace(spaced) == expected)
      }
    }
  }

  @Test func `other bytes and their order count`() {
    let texts = [
      "", "a", "b", "ab", "ba", "abcdefgh", "abcdefghi", "abcdefgi", "bacdefgh", "残", "疾",
    ]
    #expect(Set(texts.map(Self.hashWithoutSpace)).count == texts.count)
  }
}
