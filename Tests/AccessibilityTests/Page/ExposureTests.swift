import HTML
import Testing

@testable import Accessibility

@Suite struct ExposureTests {
  /// Markup and the ids of what is rendered in it.
  @Test(arguments: [
    ("<p id=a><b id=b hidden><i id=c></i></b>", "a"),
    ("<p id=a style='display: none'><b id=b>", ""),
    ("<p id=a style='DISPLAY:NONE !important; color:red'>", ""),
    ("<p id=a hidden style='display:block'>", "a"),
    ("<input id=a type=HIDDEN style='display:block'><input id=b>", "b"),
    ("<p id=a style=visibility:hidden><b id=b></b><i id=c style='visibility:visible'>", "c"),
    ("<p id=a style=visibility:collapse>", ""),
    ("<dialog id=a></dialog><dialog id=b open></dialog>", "b"),
    ("<div id=a popover></div>", ""),
    ("<details id=a><p id=p></p><summary id=b></summary><summary id=c></summary></details>", "a b"),
    ("<details id=a open><summary id=b></summary><p id=c></p></details>", "a b c"),
    ("<details id=a><details id=b open><p id=c></p></details></details>", "a"),
    ("<script id=a></script><style id=b></style><template id=c></template>", ""),
    ("<video id=a><p id=b></p></video><audio id=c></audio><audio id=d controls></audio>", "a d"),
    ("<object id=a data=x.pdf><p id=b></p></object><object id=c><p id=d></p></object>", "a c d"),
    ("<svg id=a><title id=b></title><defs><g id=c></g></defs><g id=d></g></svg>", "a d"),
    ("<map id=m name=n><area id=a></map><img id=b usemap='#n'>", "m a b"),
    ("<map id=m name=n><area id=a></map><img id=b usemap='#n' hidden>", "m"),
    ("<map id=m name=n><area id=a></map>", "m"),
    ("<datalist id=a><option id=b></datalist><select id=c><option id=d></select>", "c d"),
    ("<iframe id=a><p id=b></iframe><canvas id=c><p id=d></canvas>", "a c d"),
    ("<p id=a aria-hidden=true>", "a"),
    ("<style>.h { display: none }</style><p id=a class=h><p id=b>", "b"),
    ("<style>@media print { p { display: none } }</style><p id=a>", "a"),
    ("<style>p { visibility: hidden } b { visibility: visible }</style><p id=a><b id=b>", "b"),
    ("<style>[hidden] { display: flex }</style><p id=a hidden>", "a"),
    ("<style>p { content-visibility: hidden }</style><p id=a><b id=b>", "a"),
    ("<style>p:hover { display: none }</style><p id=a>", "a"),
  ])
  func `what is not shown is not rendered`(_ markup: String, _ rendered: String) {
    let page = page(markup)
    #expect(page.ids(where: page.isRendered) == rendered)
  }

  @Test(arguments: [
    ("<p id=a aria-hidden=true><b id=b></b></p><p id=c aria-hidden=false>", "c"),
    ("<p id=a aria-hidden='TRUE '></p><p id=b aria-hidden></p><p id=c aria-hidden=1>", "b c"),
    ("<p id=a aria-hidden=true><b id=b aria-hidden=false>", ""),
    ("<div inert id=a><b id=b></b></div><b id=c>", "c"),
    ("<p id=a hidden></p><p id=b style='opacity:0'>", "b"),
  ])
  func `what is hidden from assistive technology is not exposed`(
    _ markup: String, _ exposed: String
  ) {
    let page = page(markup)
    #expect(page.ids(where: page.isExposed) == exposed)
  }

  @Test(arguments: [
    ("<p id=a style='opacity:0'><b id=b></b></p><p id=c aria-hidden=true>", "c"),
    ("<canvas id=a><b id=b></canvas>", "a"),
    ("<p id=a style='position:absolute;left:-9999px'><b id=b></b></p><p id=c>", "c"),
    ("<style>.o { position: absolute; clip: rect(0 0 0 0) }</style><p id=a class=o><p id=b>", "b"),
  ])
  func `what cannot be seen is not visible`(_ markup: String, _ visible: String) {
    let page = page(markup)
    #expect(page.ids(where: page.isVisible) == visible)
  }

  @Test(arguments: [
    (
      "<style>p { display: var(--nowhere) }</style><p id=a><b id=b></b></p><i id=c>", "c"
    ),
    ("<object id=a data=x><p id=b></object>", "a"), ("<p id=a hidden>", "a"),
  ])
  func `it is told what no one can tell`(_ markup: String, _ certain: String) {
    let page = page(markup)
    #expect(page.ids(where: page.isExposureCertain) == certain)
  }

  @Test func `text is as hidden as what it stands in`() {
    let page = page("<p id=x hidden>甲</p>")
    let text = page.tree.children(of: page.x).first { _ in true }!
    #expect(!page.isRendered(text))
  }

  /// Markup, what can be focused in it, and what the tab key comes to.
  @Test(arguments: [
    (
      "<a id=a></a><a id=b href></a><a id=c tabindex=0></a><a id=d href tabindex=-1>", "b c d",
      "b c"
    ),
    (
      "<p id=a tabindex></p><p id=b tabindex=x></p><p id=c tabindex=' 2x'></p><p id=d tabindex=+3>",
      "c d", "c d"
    ),
    (
      "<button id=a><input id=b disabled><input id=c type=hidden><select id=d></select><textarea id=e>",
      "a d e", "a d e"
    ),
    (
      "<fieldset disabled><legend><input id=a></legend><input id=b><a id=c href></a></fieldset>",
      "a c", "a c"
    ),
    ("<fieldset disabled><p><legend><input id=a></legend></p></fieldset>", "", ""),
    ("<div hidden><button id=a></button></div><button id=b style=visibility:hidden>", "", ""),
    ("<div inert><button id=a></button></div><div aria-hidden=true><button id=b>", "b", "b"),
    (
      "<details><summary id=a></summary><summary id=b></summary><button id=c></details><summary id=d>",
      "a", "a"
    ),
    (
      "<p id=a contenteditable><p id=b contenteditable=false><p id=c contenteditable=true>", "a c",
      "a c"
    ),
    (
      "<audio id=a></audio><audio id=b controls></audio><video id=c controls></video><iframe id=d>",
      "b c d", "b c d"
    ),
    (
      "<svg id=s><a id=a href=x></a><a id=b xlink:href=x></a><a id=c></a><g id=d tabindex=0>",
      "a b d", "a b d"
    ),
    ("<map name=n><area id=a href=x><area id=b></map><img usemap='#n'>", "a", "a"),
    ("<button id=a disabled tabindex=0></button><canvas><button id=b></canvas>", "b", "b"),
  ])
  func `focus goes to what takes it and is there`(
    _ markup: String, _ focusable: String, _ tabbable: String
  ) {
    let page = page(markup)
    #expect(page.ids(where: page.isFocusable) == focusable)
    #expect(page.ids(where: page.isTabbable) == tabbable)
  }
}
