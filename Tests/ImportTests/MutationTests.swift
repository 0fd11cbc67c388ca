import Import
import Site
import TestSupport
import Testing

@Suite struct MutationTests {
  @Test(
    "any text ends in a page that accounts for every character",
    arguments: ["plan", "gazette", "cells"])
  func mutated(_ name: String) throws {
    let bytes = try #require(try FileSystem.read(DocumentTests.folder + name + ".txt"))
    let original = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var random = SeededGenerator(seed: 20_261_121)
    for _ in 0..<300 {
      var scalars = original
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<scalars.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(Self.disturbing.randomElement(using: &random)!, at: place)
        case 2: scalars[place] = Self.disturbing.randomElement(using: &random)!
        default:
          let end = min(scalars.count, place + Int.random(in: 1...40, using: &random))
          scalars += scalars[place..<end]
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let document = ImportedDocument(text: String(text), kind: "policy")
      #expect(document.ledger.isBalanced)
    }
  }

  private static let disturbing: [Unicode.Scalar] = [
    "\n", "\t", " ", "　", "\r", "。", "、", "（", "）", "(", ")", "[", "]", "1", "一", "十", "２",
    "\u{E010}", "*", "专", "栏", "：", "；", "牵", "\u{0}", "\u{FEFF}", "😀",
  ]
}
