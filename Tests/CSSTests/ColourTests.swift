import Testing

@testable import CSS

@Suite struct ColourTests {
  private func hex(_ text: String) -> String? {
    guard case .colour(let colour)? = ColourParser.parse(text) else { return nil }
    return colour.hexText
  }

  @Test(arguments: [
    ("#abc", "#aabbcc"), ("#abcd", "#aabbccdd"), ("#AABBCC", "#aabbcc"), ("#11223344", "#11223344"),
    ("rgb(1, 2, 3)", "#010203"), ("rgb(1 2 3 / 50%)", "#01020380"),
    ("rgba(1, 2, 3, 0.5)", "#01020380"),
    ("rgb(100%, 0%, 50%)", "#ff0080"), ("rgb(300 -5 127.5)", "#ff0080"),
    ("RGB(none 255 0)", "#00ff00"),
    ("hsl(120 100% 25%)", "#008000"), ("hsl(200deg, 50%, 40%)", "#337799"),
    ("hsl(-30 30% 60%)", "#b87a99"),
    ("hsla(487.5, 25%, 75%, 1)", "#afcfb3"), ("hsl(0.5turn 100 50)", "#00ffff"),
    ("hsl(200grad 100% 50%)", "#00ffff"),
    ("hwb(120 0% 50%)", "#008000"), ("hwb(45 40% 80%)", "#555555"), ("hwb(90 50% 50%)", "#808080"),
    ("hwb(210 10% 30%)", "#1a66b3"), ("transparent", "#00000000"), ("RebeccaPurple", "#663399"),
  ])
  func `the forms of sRGB give the colour of their formula`(_ text: String, _ expected: String) {
    #expect(hex(text) == expected)
  }

  // Expected from the formulas of CSS Color 4, with matrices derived from the primaries.
  @Test(arguments: [
    ("lab(46.2775% -47.5621 48.5837)", "#008000"), ("lab(29.2345 39.3825 20.0664)", "#7d2329"),
    ("lab(5% 3 -4)", "#140f17"), ("lab(97 -2 6)", "#f6f7eb"), ("lab(100% 0 0)", "#ffffff"),
    ("lab(0% 0 0)", "#000000"),
    ("lch(46.2775% 67.9892 134.3912)", "#008000"), ("lch(52.2345 72.2 56.2deg)", "#c65d06"),
    ("lch(60.2345 59.2 95.2)", "#9d9318"), ("oklab(51.975% -0.1403 0.10768)", "#008000"),
    ("oklab(40.101% 0.1147 0.0453)", "#7d2329"), ("oklab(0.66016 -0.1546 0.1134)", "#30ae37"),
    ("oklab(0.1 0.01 -0.02)", "#040209"), ("oklch(51.975% 0.17686 142.495)", "#008000"),
    ("oklch(0.627966 0.257704 29.2346)", "#ff0000"), ("oklch(72.322% 0.12403 247.996)", "#62acef"),
    ("oklch(40% 12.5% 200)", "#225052"), ("oklch(40% 0.05 200 / 0.5)", "#22505280"),
    ("color(srgb 1 0.5 0)", "#ff8000"), ("color(srgb 100% 50% 0 / 50%)", "#ff800080"),
    ("color(srgb-linear 1 0.21586 0)", "#ff8000"),
  ])
  func `other colour spaces are brought to sRGB`(_ text: String, _ expected: String) {
    #expect(hex(text) == expected)
  }

  @Test(arguments: [
    "#ab", "#abcde", "#ggg", "rgb(1, 2)", "rgb(1 2 3 4)", "rgb(1, 2 3)", "hwb(1, 2%, 3%)",
    "rgb(1deg 2 3)",
    "hsl(50% 10% 10%)", "notacolour", "rgb()", "rgb(1 2 3 / )", "color(1 2 3)", "12",
    "rgb(1,2,3) x", "blur(2px)",
  ])
  func `what is no colour is none`(_ text: String) {
    #expect(ColourParser.parse(text) == nil)
  }

  @Test(arguments: [
    ("currentColor", ColourValue.currentColour), ("Canvas", .system), ("ButtonText", .system),
    ("color-mix(in srgb, red, blue)", .unsupported), ("rgb(from red r g b)", .unsupported),
    ("rgb(calc(1 + 2) 0 0)", .unsupported), ("color(display-p3 1 0 0)", .unsupported),
    ("light-dark(red, blue)", .unsupported), ("rgb(0 0 0 / calc(1 / 2))", .unsupported),
  ])
  func `a colour that only a browser knows is told apart`(_ text: String, _ expected: ColourValue) {
    #expect(ColourParser.parse(text) == expected)
  }

  @Test func `all 148 names are there`() {
    #expect(NamedColours.values.count == 148)
    #expect(hex("lightgoldenrodyellow") == "#fafad2")
    #expect(hex("darkslategrey") == hex("darkslategray"))
  }

  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.4781), ("#767676", "#ffffff", 4.5422),
    ("#0b565d", "#ffffff", 8.3886), ("#8a3d00", "#fff4e6", 7.0356), ("#ffff00", "#000000", 19.556),
    ("#0000ff", "#ffff00", 8.0016), ("#777777", "#eeeeee", 3.8597), ("#123456", "#123456", 1.0),
  ])
  func `contrast is the ratio of WCAG, whatever the order`(
    _ one: String, _ other: String, _ ratio: Double
  ) throws {
    guard case .colour(let first)? = ColourParser.parse(one),
      case .colour(let second)? = ColourParser.parse(other)
    else {
      Issue.record("no colours")
      return
    }
    #expect(abs(Contrast.ratio(first, second) - ratio) < 0.0001)
    #expect(Contrast.ratio(first, second) == Contrast.ratio(second, first))
  }

  @Test func `a veil over a ground gives what is seen`() {
    let veil = Colour.black.faded(by: 0.3)
    #expect(veil.over(.white).hexText == "#b3b3b3")
    #expect(Colour.white.over(veil) == .white)
    #expect(Colour.transparent.over(.transparent) == .transparent)
    let half = Colour(hex: 0xFF0000).faded(by: 0.5).over(Colour(hex: 0x0000FF).faded(by: 0.5))
    #expect(half.alpha == 0.75)
    #expect(half.hexText == "#aa0055bf")
  }
}
