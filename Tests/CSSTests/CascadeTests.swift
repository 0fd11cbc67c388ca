import HTML
import Testing

@testable import CSS

@Suite struct CascadeTests {
  @Test(arguments: [
    (
      "<style>p{color:red}#x{color:blue}.a{color:green}</style><p id=x class=a>", "color", "#0000ff"
    ),
    ("<style>.a{color:red}.a{color:blue}</style><p id=x class=a>", "color", "#0000ff"),
    ("<style>p{color:red!important}#x{color:blue}</style><p id=x>", "color", "#ff0000"),
    ("<style>p{color:red}</style><p id=x style=color:blue>", "color", "#0000ff"),
    ("<style>p{color:red!important}</style><p id=x style=color:blue>", "color", "#ff0000"),
    (
      "<style>p{color:red!important}</style><p id=x style='color:blue!important'>", "color",
      "#0000ff"
    ),
    ("<p id=x style='color:red!important;color:blue'>", "color", "#ff0000"),
    (
      "<style>p.a.b{color:red}p:is(#y,.a){color:blue}</style><p id=x class='a b'>", "color",
      "#0000ff"
    ),
    ("<style>p:where(#x){color:red}p{color:blue}</style><p id=x>", "color", "#0000ff"),
    ("<style>@layer a{#x{color:red}}p{color:blue}</style><p id=x>", "color", "#0000ff"),
    (
      "<style>@layer a,b;@layer b{p{color:red}}@layer a{#x{color:blue}}</style><p id=x>", "color",
      "#ff0000"
    ),
    (
      "<style>@layer a,b;@layer b{p{color:red!important}}@layer a{p{color:blue!important}}</style><p id=x>",
      "color", "#0000ff"
    ),
    (
      "<style>@layer a{p{color:blue!important}}p{color:red!important}</style><p id=x>", "color",
      "#0000ff"
    ),
    ("<style>@layer a{p{color:red}@layer b{p{color:blue}}}</style><p id=x>", "color", "#ff0000"),
    (
      "<style>@layer a.b{p{color:red}}</style><style>@layer c{p{color:blue}}@layer a{p{color:lime}}</style><p id=x>",
      "color", "#0000ff"
    ),
    ("<style>p{color:red;& #x,&#x{color:blue}}</style><p id=x>", "color", "#0000ff"),
    (
      "<style media=print>p{color:red}</style><style media=screen>p{color:blue}</style><p id=x>",
      "color", "#0000ff"
    ),
    (
      "<style>@media print{p{color:red}}@supports(display:grid){p{color:blue}}</style><p id=x>",
      "color", "#0000ff"
    ),
    ("<style>p{all:unset}p{color:red}</style><p id=x>", "color", "#ff0000"),
    ("<body text=ff0000><p id=x>", "color", "#ff0000"),
    ("<font color=red id=x>", "color", "#ff0000"),
    ("<style>*{color:blue}</style><font color=red id=x>", "color", "#0000ff"),
  ])
  func `the declaration wins that wins in a browser`(
    _ html: String, _ property: String, _ value: String
  ) {
    #expect(StyledPage(html).answer(property) == value)
  }

  @Test(arguments: [
    ("<div style=color:red><p id=x>", "color", "#ff0000"),
    ("<div style=background:red><p id=x>", "background-color", "#00000000"),
    ("<div style=background:red><p id=x style=background:inherit>", "background-color", "#ff0000"),
    ("<div style=color:red><p id=x style=color:initial>", "color", "#000000"),
    ("<div style=color:red><p id=x style=color:unset>", "color", "#ff0000"),
    ("<div style=color:red><p id=x style=color:currentcolor>", "color", "#ff0000"),
    ("<div style=color:red><p id=x style=background:currentcolor>", "background-color", "#ff0000"),
    ("<div style=color:red><a href=/ id=x>", "color", "#0000ee"),
    ("<div style=color:red><a id=x>", "color", "#ff0000"),
    ("<style>a{color:red}#x{color:revert}</style><a href=/ id=x>", "color", "#0000ee"),
    ("<style>@layer a{p{color:red}}p{color:revert-layer}</style><p id=x>", "color", "#ff0000"),
    ("<style>p{color:revert}</style><div style=color:red><p id=x>", "color", "#ff0000"),
    ("<style>div{display:inline}#x{display:revert}</style><div id=x>", "display", "block"),
    ("<p id=x>", "display", "block"), ("<b id=x>", "display", "inline"),
    ("<li id=x>", "display", "list-item"),
    ("<p hidden id=x>", "display", "none"),
    ("<style>p{display:block}</style><p hidden id=x>", "display", "block"),
    ("<div style=display:none><p id=x>", "display", "block"),
    ("<input type=hidden id=x>", "display", "none"),
    ("<dialog id=x>", "display", "none"), ("<dialog open id=x>", "display", "block"),
    ("<td id=x>", "display", "inline"),
    ("<table><td id=x>", "display", "table-cell"),
    ("<div style=visibility:hidden><p id=x>", "visibility", "hidden"),
    ("<div style=visibility:hidden><p id=x style=visibility:visible>", "visibility", "visible"),
    ("<h1 id=x>", "font-weight", "700"), ("<table><th id=x>", "text-align", "center"),
    ("<table><th id=x>", "font-weight", "700"),
    ("<b><b id=x>", "font-weight", "900"), ("<b style=font-weight:300 id=x>", "font-weight", "300"),
    ("<h1><span id=x style=font-weight:lighter>", "font-weight", "400"),
    ("<p id=x align=center>", "text-align", "center"),
  ])
  func `values are inherited, initial or the browser's own`(
    _ html: String, _ property: String, _ value: String
  ) {
    #expect(StyledPage(html).answer(property) == value)
  }

  @Test(arguments: [
    ("<p id=x>", "font-size", "16"), ("<h1 id=x>", "font-size", "32"),
    ("<h1><small id=x>", "font-size", "26.67"),
    ("<div style=font-size:20px><p style=font-size:1.5em id=x>", "font-size", "30"),
    ("<style>html{font-size:112.5%}p{font-size:1.5rem}</style><p id=x>", "font-size", "27"),
    ("<style>html{font-size:2rem}p{font-size:1rem}</style><p id=x>", "font-size", "32"),
    ("<div style=font-size:20px><p style=font-size:150% id=x>", "font-size", "30"),
    ("<p style=font-size:18pt id=x>", "font-size", "24"),
    ("<p style='font:italic bold 12px/30px serif' id=x>", "font-size", "12"),
    ("<p style=font-size:xx-large id=x>", "font-size", "32"),
    ("<p style='font-size:calc(1px + 1em)' id=x>", "font-size", "?calculation"),
    (
      "<p style='font-size:calc(1px + 1em)'><b id=x style=font-size:2em>", "font-size",
      "?calculation"
    ),
    ("<p style='font-size:calc(1px + 1em)'><b id=x style=font-size:2px>", "font-size", "2"),
    (
      "<p style=font-size:20px;letter-spacing:.1em><b id=x style=font-size:10px>", "letter-spacing",
      "2"
    ),
    ("<p style=font-size:25px;word-spacing:4px id=x>", "word-spacing", "4"),
    ("<p style=word-spacing:initial id=x>", "word-spacing", "0"),
    ("<p style=line-height:1.5 id=x>", "line-height", "factor(1.5)"),
    ("<p style=line-height:120%><b id=x style=font-size:2px>", "line-height", "pixels(19.2)"),
    ("<p id=x>", "line-height", "normal"),
    ("<p style=left:-999em;font-size:2px id=x>", "left", "pixels(-1998.0)"),
    ("<p style=left:10vw id=x>", "left", "pixels(128.0)"),
    ("<p style=width:50% id=x>", "width", "percent(50.0)"),
    ("<p style=width:auto id=x>", "width", "keyword(CSS.Keyword.auto)"),
    ("<p style=opacity:30% id=x>", "opacity", "0.3"),
    ("<font size=5 id=x>", "font-size", "24"),
  ])
  func `lengths are computed to pixels`(_ html: String, _ property: String, _ value: String) {
    #expect(StyledPage(html).answer(property) == value)
  }

  @Test(arguments: [
    ("<style>:root{--a:#f00}p{color:var(--a)}</style><p id=x>", "color", "#ff0000"),
    ("<style>:root{--a:var(--b);--b:#f00}p{color:var(--a)}</style><p id=x>", "color", "#ff0000"),
    (
      "<style>:root{--a:#f00}div{--a:#00f}p{color:var(--a)}</style><div><p id=x>", "color",
      "#0000ff"
    ),
    (
      "<style>:root{--b:#f00;--a:var(--b)}div{--b:#00f}p{color:var(--a)}</style><div><p id=x>",
      "color", "#ff0000"
    ),
    ("<p id=x style='color:var(--a,#f00)'>", "color", "#ff0000"),
    ("<p id=x style='color:var(--a,var(--b,red))'>", "color", "#ff0000"),
    ("<p id=x style='color:var(--a)'>", "color", "?variable"),
    ("<p id=x style='--a:var(--b);--b:var(--a);color:var(--a)'>", "color", "?variable"),
    ("<p id=x style='--a:var(--a);color:var(--a,red)'>", "color", "?variable"),
    (
      "<style>:root{--a:1 2 3}</style><p id=x style='color:rgb(var(--a) / 50%)'>", "color",
      "#01020380"
    ),
    (
      "<style>:root{--a:url(x.png)}</style><p id=x style='background:var(--a) #fff'>",
      "background-color", "#ffffff"
    ),
    (
      "<style>:root{--a:#fff}</style><p id=x style='background:var(--a)'>", "background-color",
      "#ffffff"
    ),
    ("<style>:root{--a:2em}</style><p id=x style='font-size:var(--a)'>", "font-size", "32"),
    (
      "<style>:root{--a:1.5}</style><p id=x style='line-height:var(--a)'>", "line-height",
      "factor(1.5)"
    ),
    ("<style>:root{--a:none}</style><p id=x style='display:var(--a)'>", "display", "none"),
    ("<style>:root{--a:}</style><p id=x style='color:var(--a)red'>", "color", "#ff0000"),
    (
      "<style>:root{--a:red}</style><div style=--a:initial><p id=x style='color:var(--a,blue)'>",
      "color", "#0000ff"
    ),
    (
      "<style>:root{--a:red}</style><div style=--a:inherit><p id=x style='color:var(--a)'>",
      "color", "#ff0000"
    ),
    (
      "<style>:root{--a:red!important}:root{--a:blue}</style><p id=x style='color:var(--a)'>",
      "color", "#ff0000"
    ),
    (
      "<style>:root{--a:currentcolor}</style><div style=color:red><p id=x style='color:var(--a)'>",
      "color", "#ff0000"
    ),
    (
      "<style>:root{--a:calc(1px)}</style><p id=x style='font-size:var(--a)'>", "font-size",
      "?calculation"
    ),
    ("<style>:root{--a:red}</style><p style='color:var(--a)'><b id=x>", "color", "#ff0000"),
  ])
  func `variables lead to their values`(_ html: String, _ property: String, _ value: String) {
    #expect(StyledPage(html).answer(property) == value)
  }

  @Test(arguments: [
    ("<style>p:user-thing{color:red}</style><p id=x>", "color", "?selector"),
    ("<style>p:new-thing,p{color:red}</style><p id=x>", "color", "?selector"),
    ("<style>p:valid{color:red}p{color:red}</style><p id=x>", "color", "#ff0000"),
    ("<style>p:valid{color:red}#x{color:blue}</style><p id=x>", "color", "#0000ff"),
    ("<style>@container (width>1px){p{color:red}}</style><p id=x>", "color", "?selector"),
    ("<style>@media (odd:1){p{display:none}}</style><p id=x>", "display", "?selector"),
    ("<style>@starting-style{p{color:red}}</style><p id=x>", "color", "#000000"),
    ("<p id=x style=color:canvas>", "color", "?systemColour"),
    ("<p id=x style='color:color-mix(in srgb,red,blue)'>", "color", "?calculation"),
    ("<input id=x>", "color", "?systemColour"),
    ("<style>p{color:calc(1)}</style><p id=x>", "color", "#000000"),
    ("<style>p:hover{color:red}</style><p id=x>", "color", "#000000"),
    (
      "<style>@media (odd:1){:root{--a:red}}</style><p id=x style='color:var(--a,blue)'>", "color",
      "?variable"
    ),
  ])
  func `what only a browser knows is unknown`(_ html: String, _ property: String, _ value: String) {
    #expect(StyledPage(html).answer(property) == value)
  }

  @Test(arguments: [
    ("color", "?missingSheet"), ("font-size", "?missingSheet"), ("background-color", "#ffffff"),
    ("display", "none"), ("before", "?missingSheet"),
  ])
  func `with a sheet missing only style attributes and what is shown are known`(
    _ property: String, _ value: String
  ) {
    let html =
      "<style>p{color:red;font-size:2px;display:none}</style><p id=x style=background:#fff>"
    #expect(StyledPage(html, isIncomplete: true).answer(property) == value)
  }

  @Test func `text has the inherited style of its parent and none of its own`() throws {
    let page = StyledPage("<p id=x style='color:red;background:blue;font-size:20px'>文字</p>")
    let text = try #require(
      page.tree.children(of: page.element()).first { page.tree[$0].kind == .text })
    #expect(page.cascade.color(of: text).value?.hexText == "#ff0000")
    #expect(page.cascade.fontSize(of: text) == .known(20))
    #expect(page.cascade.backgroundColor(of: text) == .known(.transparent))
  }

  @Test func `turning the screen changes what is turned`() {
    let html =
      "<style>@media (orientation:portrait){body{transform:rotate(90deg)}}</style><body id=x>"
    #expect(StyledPage(html).answer("rotation") == "0")
    #expect(StyledPage(html, environment: .screen.turned).answer("rotation") == "90")
  }

  @Test(arguments: [
    ("rotate:90deg", "90"), ("transform:rotateZ(1turn)", "0"), ("transform:rotate(-90deg)", "270"),
    ("transform:matrix(0,1,-1,0,0,0)", "90"),
    ("transform:translateX(100px)", "0"), ("transform:rotateZ(0, 0, 1, 270deg)", "0"),
    ("transform:rotate3d(0,0,1,0.25turn)", "90"),
    ("transform:rotate(2.5deg) rotate(90deg)", "92.5"),
    ("transform:matrix(1, -1.2e-15, 1.2e-15, 1, 0, 0)", "0"), ("rotate:x 90deg", "0"),
    ("transform:none", "0"), ("rotate:100grad;transform:rotate(90deg)", "180"),
  ])
  func `the angle of a turn is read`(_ style: String, _ angle: String) {
    let answer = StyledPage("<p id=x style='\(style)'>").answer("rotation")
    #expect(answer == angle || (angle == "0" && answer == "360"))
  }
}
