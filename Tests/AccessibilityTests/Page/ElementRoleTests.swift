import HTML
import Testing

@testable import Accessibility

@Suite struct ElementRoleTests {
  /// Start tags and the role of their element, which has text in it.
  @Test(arguments: [
    ("a href=x", "link"), ("a", "generic"), ("abbr", nil), ("address", "group"),
    ("article", "article"), ("aside", "complementary"), ("audio", nil), ("b", "generic"),
    ("blockquote", "blockquote"), ("button", "button"), ("canvas", nil), ("code", "code"),
    ("dd", nil), ("del", "deletion"), ("details", "group"), ("dfn", "term"),
    ("dialog open", "dialog"), ("div", "generic"), ("dl", nil), ("em", "emphasis"), ("embed", nil),
    ("fieldset", "group"), ("figcaption", nil), ("figure", "figure"), ("footer", "contentinfo"),
    ("form", nil), ("form aria-label=甲", "form"), ("form title=甲", "form"), ("h1", "heading"),
    ("h6", "heading"), ("header", "banner"), ("hgroup", "group"), ("hr", "separator"),
    ("i", "generic"), ("iframe", nil), ("img", "img"), ("img alt=甲", "img"), ("img alt=' '", "img"),
    ("img alt", nil), ("img alt=''", nil), ("img alt='' title=甲", nil),
    ("img alt='' aria-label=甲", "img"), ("img alt='' aria-label=' '", nil),
    ("img alt='' tabindex=0", "img"), ("input", "textbox"), ("input type=button", "button"),
    ("input type=CHECKBOX", "checkbox"), ("input type=color", nil), ("input type=date", nil),
    ("input type=email", "textbox"), ("input type=file", nil), ("input type=hidden", nil),
    ("input type=image", "button"), ("input type=number", "spinbutton"),
    ("input type=password", nil), ("input type=radio", "radio"), ("input type=range", "slider"),
    ("input type=reset", "button"), ("input type=search", "searchbox"),
    ("input type=submit", "button"), ("input type=tel", "textbox"), ("input type=url", "textbox"),
    ("input type=甲", "textbox"), ("input list=l", "combobox"), ("input list=nowhere", "textbox"),
    ("input type=search list=l", "combobox"), ("input type=number list=l", "spinbutton"),
    ("ins", "insertion"), ("kbd", nil), ("label", nil), ("legend", nil), ("li", "generic"),
    ("main", "main"), ("map", nil), ("mark", nil), ("math", "math"), ("menu", "list"),
    ("meter", "meter"), ("nav", "navigation"), ("object", nil), ("ol", "list"),
    ("output", "status"), ("p", "paragraph"), ("picture", nil), ("pre", "generic"),
    ("progress", "progressbar"), ("q", "generic"), ("ruby", nil), ("s", "deletion"),
    ("samp", "generic"), ("search", "search"), ("section", "generic"),
    ("section aria-label=甲", "region"), ("section title=甲", "region"),
    ("section aria-labelledby=nowhere", "generic"), ("select", "combobox"),
    ("select multiple", "listbox"), ("select size=1", "combobox"), ("select size=2", "listbox"),
    ("small", "generic"), ("span", "generic"), ("strong", "strong"), ("sub", "subscript"),
    ("sup", "superscript"), ("svg", "graphics-document"), ("table", "table"),
    ("textarea", "textbox"), ("time", "time"), ("u", "generic"), ("ul", "list"), ("var", nil),
    ("video", nil), ("x-y", nil),
  ])
  func `an element has its implicit role`(_ tag: String, _ role: String?) {
    let page = page("<datalist id=l></datalist><\(tag) id=x>文")
    #expect(page.role(of: page.x)?.rawValue == role)
  }

  /// Markup around the element `x`, and its role there.
  @Test(arguments: [
    ("<article><header id=x>", "generic"), ("<main><footer id=x>", "generic"),
    ("<div role=region aria-label=a><header id=x>", "generic"), ("<div><header id=x>", "banner"),
    ("<article><aside id=x>", "generic"), ("<main><aside id=x>", "complementary"),
    ("<section><aside id=x aria-label=甲>", "complementary"),
    ("<ul><li id=x>", "listitem"), ("<ol><li id=x>", "listitem"), ("<menu><li id=x>", "listitem"),
    ("<ul role=none><li id=x>", nil), ("<ul role=none aria-label=甲><li id=x>", "listitem"),
    ("<ul role=none><li id=x role=listitem>", "listitem"), ("<ul role=none><li id=x role=x>", nil),
    ("<select><option id=x>", "option"), ("<select><optgroup id=x>", "group"),
    ("<table><tr id=x><td>", "row"), ("<table><tbody id=x><tr><td>", "rowgroup"),
    ("<table><tr><td id=x>", "cell"), ("<table role=grid><tr><td id=x>", "gridcell"),
    ("<table role=none><tr><td id=x>", nil), ("<table role=none><tr id=x><td>", nil),
    ("<table role=none><tbody><tr><th id=x>", nil),
    ("<table role=none tabindex=0><tr><td id=x>", "cell"),
    ("<table role=list><tr><td id=x>", "generic"), ("<table><tr role=none><td id=x>", nil),
    ("<table><tr><th id=x><th>", "columnheader"), ("<table><tr><th id=x><td>", "rowheader"),
    ("<table><tr><th id=x scope=col><td>", "columnheader"),
    ("<table><tr><th id=x scope=ROWGROUP><th>", "rowheader"),
    ("<table><caption id=x>", "caption"),
    ("<svg><a id=x href=y>", "link"), ("<svg><g id=x>", nil),
    ("<svg><g id=x aria-label=甲>", "group"),
    ("<svg><path id=x><title>甲", "graphics-symbol"), ("<svg><text id=x>", "group"),
  ])
  func `a place changes the role`(_ markup: String, _ role: String?) {
    let page = page(markup)
    #expect(page.role(of: page.x)?.rawValue == role)
  }

  @Test(arguments: [
    ("<p id=x role=button>", "button"), ("<p id=x role='BUTTON'>", "button"),
    ("<p id=x role='nonsense  link button'>", "link"), ("<p id=x role=widget>", "paragraph"),
    ("<p id=x role>", "paragraph"), ("<p id=x role=none>", nil),
    ("<p id=x role='presentation button'>", nil), ("<p id=x role=none tabindex=-1>", "paragraph"),
    ("<button id=x role=none>", "button"), ("<button id=x role=none disabled>", nil),
    ("<p id=x role=none aria-live=polite>", "paragraph"), ("<p id=x role=none aria-live>", nil),
    ("<p id=x role=none aria-checked=true>", nil), ("<img id=x alt=甲 role=none>", nil),
    ("<img id=x alt=甲 role=presentation aria-describedby=y>", "img"),
    ("<div id=x role=region>", "generic"), ("<div id=x role=region aria-label=甲>", "region"),
    ("<div id=x role='region group'>", "group"), ("<div id=x role=form>", "generic"),
    ("<a id=x href=y role=doc-biblioref>", "doc-biblioref"),
    ("<svg id=x role=graphics-symbol>", "graphics-symbol"), ("<h2 id=x role=heading>", "heading"),
  ])
  func `an author's role counts unless a rule says no`(_ markup: String, _ role: String?) {
    let page = page(markup)
    #expect(page.role(of: page.x)?.rawValue == role)
  }

  @Test func `the role as it is given is told too`() {
    let page = page("<button id=x role='a none link'>")
    #expect(page.explicitRole(of: page.x) == Role.none)
    #expect(page.implicitRole(of: page.x) == .button)
  }

  @Test func `presentation is told from having no role`() {
    let page = page(
      "<video id=a></video><p id=b role=none></p><ul role=none><li id=c></ul><img id=d alt><img id=e alt=甲>"
    )
    #expect(page.ids(where: page.isPresentational) == "b c d")
  }

  @Test func `headings are found with their levels`() {
    let page = page(
      "<h1>a</h1><h2 hidden>b</h2><h2 role=none>c</h2><p role=heading aria-level=7>d</p>"
        + "<h3 aria-level=0>e</h3><p role=heading>f</p><h4 role=tab>g</h4><h5 aria-level=2>h</h5>")
    let found = page.headings.map { "\(page.tree.textContent(of: $0.node))\($0.level)" }
    #expect(found == ["a1", "d7", "e3", "f2", "h2"])
  }

  @Test func `landmarks are found`() {
    let page = page(
      "<header></header><nav></nav><main><section></section><section aria-label=甲></section><form></form>"
        + "<div role=search></div><aside hidden></aside><nav role=none></nav></main><nav role=doc-toc></nav>"
    )
    let found = page.landmarks.map(\.role.rawValue)
    #expect(found == ["banner", "navigation", "main", "region", "search", "doc-toc"])
  }

  @Test(arguments: [
    ("<p id=x>", nil), ("<div lang=en><p id=x>", "en"), ("<div lang=en><p id=x lang=fr>", "fr"),
    ("<div lang=en><p id=x lang>", nil), ("<p id=x xml:lang=en>", nil),
    ("<svg lang=en><g id=x xml:lang=fr>", "fr"),
    ("<meta http-equiv=Content-Language content=' zh en'><p id=x>", "zh"),
    ("<meta http-equiv=Content-Language content='zh,en'><p id=x>", nil),
  ])
  func `a language is that of the nearest element that says one`(
    _ markup: String, _ language: String?
  ) {
    let page = page(markup)
    #expect(page.language(of: page.x) == language)
  }

  @Test func `what stands in a button is presentation`() {
    let page = page("<div role=button><p><b id=x>")
    let button = page.tree.ancestors(of: page.x).first {
      page.role(of: $0)?.definition.hasPresentationalChildren ?? false
    }
    #expect(button.map { page.tree.name(of: $0) } == "div")
  }
}
