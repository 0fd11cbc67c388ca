import HTML
import Testing

@testable import CSS

/// How texts look: contrast between gradients and shadows, sizes, lines.
@Suite struct TextLookTests {
  /// The look of the text in the element with the id `x`.
  private func look(_ html: String) -> TextLook {
    let page = StyledPage(html)
    let looks = TextLooks(page.cascade)
    let number = looks.number(of: page.element())
    return looks.looks[number]
  }

  @Test(arguments: [
    ("<p id=x>", 21.0, 21.0), ("<p id=x style='color:#777'>", 4.47, 4.48),
    ("<div style='background:#333'><p id=x style='color:#fff'>", 12.6, 12.7),
    ("<p id=x style='color:#000;opacity:.3'>", 2.1, 2.15),
    ("<p id=x style='color:rgb(0 0 0/30%)'>", 2.1, 2.15),
    // A gradient: the worst and the best place.
    ("<p id=x style='background:linear-gradient(#fff,#000)'>", 1, 21),
    ("<p id=x style='color:#bbb;background:linear-gradient(#fff,#eef)'>", 1.6, 2),
    ("<p id=x style='background:linear-gradient(#000,#000);background-color:red'>", 1, 1),
    // Something is seen beside a picture that is not repeated.
    ("<p id=x style='background:#fff linear-gradient(#000,#000) no-repeat 0 0/10px'>", 1, 21),
    ("<p id=x style='background:url(a.png)'>", 1, 21),
    ("<p id=x style='color:#777;background:url(a.png)'>", 1, 4.69),
    ("<p id=x style='background:linear-gradient(var(--a),#fff)'>", 1, 21),
    ("<p id=x style='background:linear-gradient(in oklch,red,blue)'>", 1, 21),
    // Shadows are possible grounds; all around the letters they are the only one.
    ("<p id=x style='background:#737373;text-shadow:#fff 0 0 3px'>", 4.4, 21),
    (
      "<p id=x style='color:#fff;text-shadow:#000 1px 1px,#000 -1px -1px,#000 1px -1px,#000 -1px 1px'>",
      21, 21
    ),
    ("<p id=x style='color:#fff;position:absolute'>", 1, 21),
    ("<p id=x style='filter:invert(1)'>", 1, 21),
    ("<html style=color-scheme:dark><p id=x>", 1, 21),
    ("<html style='color-scheme:light dark'><p id=x>", 21, 21),
  ])
  func `the contrast is between its lowest and its highest`(
    _ html: String, _ low: Double, _ high: Double
  ) {
    let contrast = look(html).contrast
    #expect(abs(contrast.lowerBound - low) < 0.1, "\(contrast)")
    #expect(abs(contrast.upperBound - high) < 0.1, "\(contrast)")
  }

  @Test(arguments: [
    ("font-size:24px", true), ("font-size:18pt", true), ("font-size:23.9px", false),
    ("font-size:14pt;font-weight:700", true), ("font-size:14pt;font-weight:600", false),
    ("font-size:18px;font-weight:bold", false), ("font-size:1.5em", true),
    ("font-size:calc(1px + 1em)", nil),
  ])
  func `large text is large by points`(_ style: String, _ isLarge: Bool?) {
    #expect(look("<p id=x style='\(style)'>").isLarge == isLarge)
  }

  @Test(arguments: [
    ("color:#767676", TextLook.Verdict.enough), ("color:#777", .tooLow),
    ("color:#949494;font-size:24px", .enough), ("color:#959595;font-size:24px", .tooLow),
    // Nobody knows whether the text is large.
    ("color:#888;font-size:calc(1px + 1em)", .unknown),
    ("color:#aaa;font-size:calc(1px + 1em)", .tooLow),
    ("background:linear-gradient(#fff,#000)", .unknown),
  ])
  func `the verdict is certain or none`(_ style: String, _ verdict: TextLook.Verdict) {
    #expect(look("<p id=x style='\(style)'>").verdict(normal: 4.5, large: 3) == verdict)
  }

  @Test(arguments: [
    ("line-height:1.2", 1.2, false), ("line-height:18px;font-size:12px", 1.5, true),
    ("line-height:1.5em;font-size:12px", 1.5, false), ("", nil, false),
    ("line-height:normal", nil, false),
  ])
  func `lines are measured in font sizes`(
    _ style: String, _ height: Double?, _ isFixed: Bool
  ) {
    let look = look("<p id=x style='\(style)'>")
    #expect(look.lineHeight == height)
    #expect(look.hasFixedLines == isFixed)
  }

  @Test func `texts that look the same share a look`() {
    let page = StyledPage("<style>li{color:#333}</style><ul><li>甲<li>乙<li>丙<b>丁</b></ul>")
    let (tree, looks) = (page.tree, TextLooks(page.cascade))
    let numbers = tree.elements(.li).map { looks.number(of: $0) }
    #expect(Set(numbers).count == 1)
    #expect(looks.number(of: tree.elements(.b)[0]) != numbers[0])
  }

  @Test func `backdrops in each other end in doubt, not in a long time`() {
    let depth = 200
    let html =
      String(repeating: "<div style='background:rgb(0 0 0/1%)'>", count: depth) + "<p id=x>甲"
    #expect(look(html).unknown == .tooComplex)
  }
}
