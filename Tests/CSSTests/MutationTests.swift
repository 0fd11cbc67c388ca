import TestSupport
import Testing

@testable import CSS

/// Style sheets with random faults: reading must end and every span must lie in the bytes.
@Suite struct MutationTests {
  private static let sample = """
    @charset "utf-8"; @import url("a.css") layer(x) screen; @layer a, b.c;
    :root { --x: #0b565d; --y: calc(1px * 2); } /* comment */
    @layer a { .k > li:nth-child(2n + 1 of .z):not(:hover, [href^="x" i])::before { content: "\\201C"; } }
    @media screen and (min-width: 30em) or (orientation: landscape) { a { &:is(.b, #c) { color: rgb(1 2 3 / 50%) !important; } d: e } }
    @supports (display: grid) and selector(a:has(> b)) { h1 + p ~ div { font: italic 12px/1.5 "宋体", serif; background: url(x.png) #fff; } }
    .说明 { color: oklch(60% 0.1 200); margin: -1px 2em; inset: 0; outline: 2px solid var(--x, red) }
    """

  private static let pieces = Array("{}()[];:,.#@!\\\"'/*<>-+~|&=%0aé\0\n\u{FEFF}".utf8)

  @Test(arguments: 0..<40)
  func `a damaged style sheet is read to its end`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1:
          bytes.insert(
            Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)], at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        default: bytes = Array(bytes.prefix(max(place, 1)))
        }
        if bytes.isEmpty { bytes = [0x61] }
      }
      check(bytes)
    }
  }

  private func check(_ bytes: [UInt8]) {
    let sheet = StyleSheet(parsing: bytes)
    for rule in sheet.rules {
      let declarations = sheet.declarations(of: rule)
      let spans = declarations.map(\.span) + [rule.selectorSpan]
      let areInside = spans.allSatisfy { $0.upperBound <= bytes.count }
      #expect(areInside)
      _ = declarations.map(sheet.text)
      _ = sheet.selectorTexts(of: rule) + sheet.conditionTexts(of: rule)
      _ = sheet.applies(rule, in: .screen)
    }
    let problemsAreInside = sheet.problems.allSatisfy { $0.span.upperBound <= bytes.count }
    #expect(problemsAreInside)
    _ = DeclarationList(styleAttribute: bytes)
  }
}
