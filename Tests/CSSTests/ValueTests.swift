import Testing

@testable import CSS

@Suite struct ValueTests {
  /// The longhands that a style attribute sets.
  private func longhands(_ text: String) -> [String: DeclaredValue] {
    var values: [String: DeclaredValue] = [:]
    for longhand in DeclarationList(styleAttribute: Array(text.utf8)).longhands {
      if case .property(let property) = longhand.target { values[property.name] = longhand.value }
    }
    return values
  }

  @Test(arguments: [
    ("display:none", "display", DeclaredValue.keyword(.none)),
    ("DISPLAY: Inline-Block", "display", .keyword(.inlineBlock)),
    ("display:-webkit-box", "display", .keyword(.flex)),
    ("display: block flow", "display", .unsupported),
    ("color:red", "color", .colour(.colour(Colour(hex: 0xFF0000)))),
    ("color:inherit", "color", .wide(.inherit)),
    ("color:var(--x, red)", "color", .substituted),
    ("font-size:18pt", "font-size", .length(Length(18, .pt))),
    ("font-size:calc(1px + 1em)", "font-size", .unsupported),
    ("line-height:1.5", "line-height", .length(Length(1.5, .number))),
    ("letter-spacing:-0.1em", "letter-spacing", .length(Length(-0.1, .em))),
    ("left:0", "left", .length(Length(0, .number))),
    ("inset-inline-start:-999em", "left", .length(Length(-999, .em))),
    ("block-size:1px", "height", .length(Length(1, .px))),
    ("content:\"›\" / \"\"", "content", .text("\"›\" / \"\"")),
    ("clip:rect(0 0 0 0)", "clip", .text("rect(0 0 0 0)")),
    ("opacity:.3", "opacity", .length(Length(0.3, .number))),
    ("-webkit-user-select:none", "user-select", .keyword(.none)),
    ("-webkit-text-fill-color:#000", "-webkit-text-fill-color", .colour(.colour(.black))),
  ])
  func `a longhand is read`(_ text: String, _ property: String, _ value: DeclaredValue) {
    #expect(longhands(text) == [property: value])
  }

  @Test(arguments: [
    "display:nothing", "color:12px", "font-size:-1px", "font-size:12", "line-height:red", "color:",
    "color:red blue",
    "letter-spacing:5%x", "width:12quux", "font-weight:heavy", "visibility:none", "font:12px",
    "background:nonsense",
    "outline:solid dotted", "overflow:hidden hidden hidden", "inset:1px 2px 3px 4px 5px",
    "display: none none",
  ])
  func `what a browser drops sets nothing`(_ text: String) {
    #expect(longhands(text).isEmpty)
  }

  @Test(arguments: [
    ("background:#fff", "background-color", DeclaredValue.colour(.colour(.white))),
    ("background:#fff", "background-image", .keyword(.none)),
    (
      "background:url(a.png) no-repeat -20px 50%/cover #000", "background-color",
      .colour(.colour(.black))
    ),
    ("background:url(a.png), red", "background-image", .text("url(a.png), red")),
    ("background:linear-gradient(red, blue)", "background-color", .colour(.colour(.transparent))),
    ("background:none", "background-color", .colour(.colour(.transparent))),
    ("background:var(--x) no-repeat", "background-color", .substituted),
    ("font:italic bold 12px/1.5 Georgia, serif", "font-size", .length(Length(12, .px))),
    ("font:italic bold 12px/1.5 Georgia, serif", "font-weight", .keyword(.bold)),
    ("font:italic bold 12px/1.5 Georgia, serif", "line-height", .length(Length(1.5, .number))),
    ("font:small-caps 700 large serif", "font-weight", .length(Length(700, .number))),
    ("font:caption", "font-size", .unsupported), ("outline:0", "outline-style", .keyword(.none)),
    ("outline:none", "outline-style", .keyword(.none)),
    ("outline:3px solid red", "outline-width", .length(Length(3, .px))),
    ("outline:thick red dashed", "outline-style", .keyword(.dashed)),
    ("overflow:hidden", "overflow-y", .keyword(.hidden)),
    ("overflow:hidden auto", "overflow-y", .keyword(.auto)),
    ("inset:1px 2px", "left", .length(Length(2, .px))),
    ("margin:-1px", "margin-left", .length(Length(-1, .px))),
    ("margin:0 auto", "margin-right", .keyword(.auto)),
    ("text-decoration:underline dotted red", "text-decoration-line", .keyword(.underline)),
    ("text-decoration:none", "text-decoration-line", .keyword(.none)),
    ("outline:inherit", "outline-color", .wide(.inherit)),
    ("margin-inline:1px 2px", "margin-right", .length(Length(2, .px))),
    ("animation:none", "animation-name", .keyword(.none)),
  ])
  func `a shorthand is taken apart`(_ text: String, _ property: String, _ value: DeclaredValue) {
    #expect(longhands(text)[property] == value)
  }

  @Test func `an earlier value stays where a later one is dropped, and importance is kept`() {
    let list = DeclarationList(
      styleAttribute: Array("color:red;color:nope;margin:0!important;x;color:blue".utf8))
    #expect(list.declarations.map(\.name) == ["color", "color", "margin", "color"])
    #expect(list.declarations.map(\.isImportant) == [false, false, true, false])
    #expect(list.longhands.count == 6)
  }
}
