import Testing

@testable import CSS

@Suite struct MediaTests {
  @Test(
    arguments: [
      ("", true), ("all", true), ("screen", true), ("print", false), ("not print", true),
      ("only screen and (color)", true),
      ("screen, print", true), ("tv", false), ("(orientation: landscape)", true),
      ("(orientation: portrait)", false),
      ("not (orientation: portrait)", true), ("(min-width: 30em)", true),
      ("(max-width: 600px)", false),
      ("(width >= 1280px)", true), ("(400px < width <= 1279px)", false), ("(1280px = width)", true),
      ("(min-width: 60rem) and (max-width: 90rem)", true), ("(max-width: 1px) or (hover)", true),
      ("(prefers-reduced-motion: reduce)", false), ("(prefers-reduced-motion)", false),
      ("(forced-colors: active)", false),
      ("(prefers-color-scheme: light)", true), ("(prefers-contrast: more)", false),
      ("(pointer: fine)", true),
      ("(min-aspect-ratio: 16/10)", true), ("((width > 1px) and (not (print-color: x)))", nil),
      ("(invented: 1)", nil),
      ("(width: calc(1px + 1px))", nil), ("(max-width: 1px) and (invented)", false),
      ("screen and", false), ("and", false),
      ("(", nil), ("()", nil), ("screen (width)", false), ("(min-width: 100cm)", false),
    ] as [(String, Bool?)])
  func `queries hold as in the stated environment`(_ text: String, _ expected: Bool?) {
    #expect(MediaQueryList(text).holds(in: .screen) == expected)
  }

  @Test func `turning the screen and printing change the answers`() {
    let landscape = MediaQueryList("(orientation: landscape)")
    #expect(landscape.holds(in: MediaEnvironment.screen.turned) == false)
    #expect(landscape.asks(for: "orientation"))
    #expect(!landscape.asks(for: "width"))
    #expect(MediaQueryList("print").holds(in: .print) == true)
  }

  @Test(arguments: [
    ("(display: grid)", Truth.yes), ("not (display: grid)", .no), ("(-webkit-x: y)", .unknown),
    ("selector(a > b)", .yes),
    ("selector(a..b)", .no), ("selector(:new-thing)", .unknown),
    ("(a: b) and (-moz-c: d)", .unknown),
    ("(a: b) or (-moz-c: d)", .yes), ("((a: b))", .yes), ("font-tech(color-COLRv1)", .unknown),
    ("(--x: y)", .yes),
  ])
  func `support is known where every browser has it`(_ text: String, _ expected: Truth) {
    let list = TokenList(Array(text.utf8))
    #expect(SupportsCondition.evaluate(list, in: 0..<list.count) == expected)
  }
}
