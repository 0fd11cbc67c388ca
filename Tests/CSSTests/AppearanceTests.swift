import HTML
import Testing

@testable import CSS

/// What rules ask beyond single values: contrast, focus, generated text, places of declarations.
@Suite struct AppearanceTests {
  @Test(arguments: [
    ("<p id=x>", "21"), ("<a href=/ id=x>", "9.4"),
    ("<div id=x style='color:#777;background:#EEE'>", "3.86"),
    ("<div style=background:#fff><p id=x style='color:#000;opacity:.3'>", "2.1"),
    ("<p id=x style='color:rgba(0,0,0,.3);background:#FFF'>", "2.1"),
    ("<div style='background:#000;color:#fff'><p><b id=x>", "21"),
    ("<div style='background:rgb(0 0 0 / 50%)'><p id=x style=color:#fff>", "3.95"),
    ("<div style='background:url(a.png)'><p id=x>", "?image"),
    ("<div style='background:url(a.png)'><p id=x style=background:#fff>", "21"),
    ("<p id=x style=position:absolute>", "?layout"),
    ("<p id=x style=position:absolute;background:#fff>", "21"), ("<input id=x>", "?systemColour"),
    ("<div style='filter:blur(2px)'><p id=x>", "?form"),
    ("<p id=x style='-webkit-text-fill-color:red'>", "?form"),
    ("<p id=x style=color:canvas>", "?systemColour"),
    ("<body bgcolor=000000 text=ffff00><p id=x>", "19.56"), ("<mark id=x>", "19.56"),
  ])
  func `contrast is that of the colours seen`(_ html: String, _ contrast: String) {
    #expect(StyledPage(html).answer("contrast") == contrast)
  }

  @Test(arguments: [
    ("p::before{content:'《'}", "《"), ("p:before{content:\"a\" 'b'}", "ab"),
    ("p::before{content:'★' / '星'}", "星"), ("p::before{content:url(a.png)}", "?form"),
    ("p::before{content:url(a.png) / '图'}", "图"), ("p::before{content:'('attr(id)')'}", "(x)"),
    ("p::before{content:none}", ""), ("p::after{content:'x'}", ""),
    ("p::before{content:'x';display:none}", ""), ("p::before{content:counter(a)}", "?form"),
    ("p::before{color:red}", ""), (".q::before{content:'x'}", ""),
    ("p::before{content:'x'}#x::before{content:'y'}", "y"), ("p:hover::before{content:'x'}", ""),
    ("p::before{content:open-quote}", ""), ("p::before{content:''}", ""),
    ("@media (odd:1){p::before{content:'x'}}", "?selector"),
  ])
  func `generated text is what assistive technology reads`(_ css: String, _ text: String) {
    #expect(StyledPage("<style>\(css)</style><p id=x>").answer("before") == text)
  }

  @Test(arguments: [
    ("", true, 0), ("a:focus{outline:none}", false, 0), ("a{outline:0}", false, 0),
    (":focus{outline:none}:focus-visible{outline:3px solid red}", true, 0),
    ("a:focus{outline:none;background:red}", false, 1),
    ("a:focus{outline:2px solid transparent}", false, 0),
    ("span:has(a:focus){border:0}a{outline:none}", false, 1),
    ("span:focus-within{color:red}a{outline:none}", false, 1),
    ("a:focus::after{content:'x'}a{outline:none}", false, 1),
    ("a:focus+b{color:red}a{outline:none}", false, 1),
    ("b:focus{color:red}a{outline:none}", false, 0),
    ("a:not(:focus){color:red}a{outline:none}", false, 0),
    ("@media print{a:focus{outline:none}}", true, 0),
    ("a:focus:not(:focus-visible){outline:none}", true, 0), ("a:focus{outline-color:red}", true, 0),
  ])
  func `what changes with the focus is known`(_ css: String, _ hasOutline: Bool, _ changes: Int) {
    let page = StyledPage("<style>\(css)</style><span><a href=/ id=x>x</a><b>y</b></span>")
    let style = page.cascade.focusStyle(of: page.element())
    #expect(style.hasOutline == .known(hasOutline))
    #expect(style.changes.count == changes)
    #expect(page.cascade.focusStyle(of: page.element()).changes.count == changes)
  }

  @Test(arguments: [
    ("", false), ("a:focus-visible{outline:var(--ring) solid var(--focus)}", false),
    (".need a:focus-visible{outline-color:transparent}", false), ("a:focus{outline:0}", true),
    ("[data-read]{outline:2px solid red}", false), ("a{outline:none}", true),
    ("a:focus{color:red}", false), ("b:focus{outline:none}", false), ("*{all:unset}", true),
  ])
  func `only what takes the ring away has to be looked at`(_ css: String, _ mayLose: Bool) {
    let page = StyledPage("<style>\(css)</style><ul class=x><li><a href=/ id=x>x</a></ul>")
    #expect(page.cascade.mayLoseFocusRing(page.element()) == mayLose)
  }

  @Test func `the place of a declaration is that of its bytes`() {
    let html =
      "<style>p { color : red !important }</style><p id=x style='top:1px; letter-spacing: 1px!important' bgcolor=red>"
    let page = StyledPage(html)
    func written(_ property: String) -> String? {
      guard let style = page.cascade.declared(named: property, of: page.element()) else {
        return nil
      }
      switch style.place {
      case .styleAttribute(let span), .page(let span):
        return "\(style.isImportant) "
          + String(decoding: page.tree.source[span.indices], as: UTF8.self)
      default: return "\(style.place)"
      }
    }
    #expect(written("color") == "true color : red !important")
    #expect(written("letter-spacing") == "true letter-spacing: 1px!important")
    #expect(written("display") == "browser")
    #expect(written("opacity") == nil)
  }

  @Test
  func `a declaration in a file is placed in the file, one behind references at the attribute`() {
    let tree = PageParser.parse(Array("<p id=x style='font-family:&quot;a&quot;;top:0'>".utf8))
    let sheet = StyleSheet("p{text-emphasis:dot;text-emphasis:none!important}", path: "a.css")
    let cascade = Cascade(tree, sheets: [sheet])
    let x = tree.element(id: "x") ?? PageTree.document
    let emphasis = cascade.declared(named: "text-emphasis", of: x)
    #expect(emphasis?.place == .file("a.css", ByteRange(offset: 20, length: 28)))
    #expect(emphasis?.value == "none")
    #expect(cascade.declared(named: "user-modify", of: x) == nil)
    guard case .styleAttribute(let span)? = cascade.declared(.top, of: x)?.place else {
      Issue.record("no place")
      return
    }
    #expect(
      String(decoding: tree.source[span.indices], as: UTF8.self)
        == "font-family:&quot;a&quot;;top:0")
  }

  @Test(arguments: [
    ("position:absolute;left:-9999px", true), ("position:absolute; top: -999em", true),
    ("left:-9999px", false), ("position:absolute;left:-100vw", true),
    ("margin-left:-9999px", true), ("text-indent:-9999px", true),
    ("position:absolute;clip:rect(0 0 0 0)", true), ("clip:rect(0 0 0 0)", false),
    ("position:absolute;clip:rect(1px,1px,1px,1px)", true), ("clip-path:inset(50%)", true),
    ("clip-path:inset(10%)", false), ("clip-path:circle(0)", true),
    ("width:1px;height:1px;overflow:hidden", true), ("width:1px;height:1px", false),
    ("position:absolute;left:-10px", false), ("", false),
    ("inset-block-start:-20rem;position:absolute", false),
    ("position:fixed;inset:0", false), ("scale:0", true), ("height:0;overflow:hidden", true),
  ])
  func `what is moved or clipped away is known`(_ style: String, _ isAway: Bool) {
    let page = StyledPage("<p id=x style='\(style)'>")
    #expect(page.cascade.isOutOfSight(page.element()) == isAway)
  }

  @Test func `sheets of a page are found in their order`() {
    let html =
      "<link rel=stylesheet href=a.css media=print><style>p{}</style><link rel='alternate stylesheet' href=b.css><link rel=icon href=c><style type=text/less>x</style><link rel='preload stylesheet' href=d.css>"
    let sources = StyleSource.sources(of: PageParser.parse(Array(html.utf8))).map { source in
      switch source {
      case .embedded: "style"
      case .linked(let address, _, let media): address + (media?.text ?? "")
      }
    }
    #expect(sources == ["a.cssprint", "style", "d.css"])
  }

  @Test(arguments: [
    ("", "var(--main)", MediaEnvironment.ColourScheme.light, Answer.known(Colour(hex: 0x0B565D))),
    ("", "var(--text)", .light, .known(Colour(hex: 0x222222))),
    ("", "var(--gap)", .light, .unknown(.variable)),
    ("", "var(--loop)", .light, .unknown(.variable)),
    ("", "var(--none, var(--text))", .light, .known(Colour(hex: 0x222222))),
    ("data-scheme=dark", "var(--main)", .dark, .known(Colour(hex: 0x77FFDD))),
    ("data-scheme=dark", "var(--text)", .dark, .known(Colour(hex: 0xEEEEEE))),
  ])
  func `a theme's tokens are those of the scheme`(
    _ attributes: String, _ value: String, _ scheme: MediaEnvironment.ColourScheme,
    _ colour: Answer<Colour>
  ) throws {
    let sheet = StyleSheet(
      """
      @layer tokens { :root { --text: #111; --main: var(--teal); --teal: #0b565d; --gap: 1lh } }
      [data-scheme=dark] { --text: #eee }
      @media (prefers-color-scheme: dark) { :root { --teal: #7fd } }
      @layer tokens { :root { --text: #222 } }
      :root { --loop: var(--loop) }
      """)
    var environment = MediaEnvironment.screen
    environment.colourScheme = scheme
    let page = "<!doctype html><html \(attributes)><p style=\"color:\(value)\">"
    let tree = PageParser.parse(Array(page.utf8))
    let paragraph = try #require(tree.elements(.p).first)
    #expect(
      Cascade(tree, sheets: [sheet], environment: environment).color(of: paragraph) == colour)
  }
}
