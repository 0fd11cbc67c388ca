import HTML
import TestSupport
import Testing

@testable import CSS

@Suite struct MatchingTests {
  static let page = """
    <body><div id=a class="k m"><p id=b>1<p id=c class=k>2<span id=d lang=zh-Hans-CN></span><p id=e></p></div>
    <ul id=u><li id=l1><li id=l2 class=z><li id=l3><li id=l4 class=z></ul>
    <form id=f><fieldset id=g disabled><legend id=h><input id=i1></legend><input id=i2 required placeholder=x></fieldset>
    <input type=checkbox checked id=i3><select id=s><option id=o selected></select><a href=/ id=q data-x="Foo bar">x</a>
    <details open id=t><summary id=v></summary></details><x-y id=w></x-y>
    """

  /// The ids of the elements a selector matches, with "?" where that is unknown.
  private func ids(_ selector: String) -> String {
    let tree = PageParser.parse(Array(("<!doctype html><html lang=en>" + Self.page).utf8))
    let sheet = StyleSheet("\(selector){color:red}")
    var matcher = SelectorMatcher(tree, names: SelectorNames(of: [sheet]))
    var found: [String] = []
    for node in tree.all where tree[node].kind == .element {
      guard let id = tree.value(.id, of: node) else { continue }
      var best = Truth.no
      for selector in sheet.rules.flatMap(\.selectors.indices) {
        best = best.or(
          matcher.match(
            sheet.selectors.store.selectors[selector].parts, node.index, in: sheet.selectors))
      }
      if best == .yes { found.append(id) }
      if best == .unknown { found.append(id + "?") }
    }
    return found.joined(separator: " ")
  }

  @Test(arguments: [
    ("p", "b c e"), ("P.k", "c"), (".k.m", "a"), ("#d", "d"), ("div p", "b c e"), ("div>span", ""),
    ("p>span", "d"), ("body p>*", "d"),
    ("p+p", "c e"), ("p~p", "c e"), ("#b~#e", "e"), ("p:first-child", "b"), ("p:last-child", "e"),
    ("span:only-child", "d"),
    ("li:nth-child(odd)", "l1 l3"), ("li:nth-last-child(1)", "l4"), ("li:nth-child(2 of .z)", "l4"),
    ("li:nth-of-type(-n+2)", "l1 l2"),
    ("li:not(.z)", "l1 l3"), ("li:not(.z,:first-child)", "l3"), (":is(p,li).k", "c"),
    (":is(ul,div)>:where(.z,.k)", "c l2 l4"),
    ("p:empty", "e"), ("span:lang(zh)", "d"), ("p:lang(zh)", ""), ("span:lang('*-CN')", "d"),
    ("p:lang(en, fr)", "b c e"), ("span:lang(zh-CN)", "d"),
    ("input:disabled", "i2"), ("input:enabled", "i1 i3"), ("input:checked", "i3"),
    (":checked", "i3 o"), ("input:required", "i2"),
    (":optional", "i1 i3 s"), ("input:read-write", "i1"), (":any-link", "q"), ("a:visited", ""),
    ("a:hover", ""), ("a:not(:hover)", "q"),
    ("details:open", "t"), ("x-y", "w"), ("x-y:defined", "w?"), ("input:placeholder-shown", "i2"),
    (":root #d", "d"), ("[data-x]", "q"),
    ("[data-x=\"Foo bar\"]", "q"), ("[data-x=\"foo bar\"]", ""), ("[data-x=\"foo bar\" i]", "q"),
    ("[data-x~=bar]", "q"), ("[data-x^=Fo]", "q"),
    ("[data-x$=ar]", "q"), ("[data-x*=\"o b\"]", "q"), ("[lang|=zh]", "d"),
    ("[type=CHECKBOX]", "i3"), ("[data-x^=\"\"]", ""),
    ("p:has(span)", "c"), ("div:has(>span)", ""), ("div:has(> p > span)", "a"),
    ("p:has(+p>span)", "b"), ("p:has(~#e)", "b c"), ("ul:has(li.z + li)", "u"),
    ("p:has(+ #e)", "c"), ("ul:not(:has(.q))", "u"), ("p:valid", "b? c? e?"),
    ("p:not(:valid)", "b? c? e?"), ("p:is(.k,:valid)", "b? c e?"),
    ("*|p", "b c e"), (":host p", ""), ("p::before", "b c e"),
    ("p:first-of-type,li:last-of-type", "b l4"), ("p:only-of-type", ""), ("& #d", "d"),
    ("svg|p", "b? c? e?"), ("option:not([selected])", ""), ("div :nth-child(3)", "e"),
    (".k .k", "c"), ("body>.k>.k>span", "d"),
  ])
  func `selectors match what they match in a browser`(_ selector: String, _ expected: String) {
    #expect(ids(selector) == expected)
  }

  @Test func `names from 256 on levels of one sheet and none of another are found`() {
    let names = (0..<2000).map { "c\($0)" }
    let sheet = StyleSheet(names.map { ".\($0){color:red}" }.joined())
    let store = sheet.selectors.store
    for name in names {
      let entries = sheet.indexes.elements.entries(NameHash(name.utf8))
      #expect(entries.count == 1)
      #expect(entries.allSatisfy { store.selectors[Int($0.selector)].specificity.classes == 1 })
    }
    #expect(sheet.indexes.elements.entries(NameHash("missing".utf8)).isEmpty)
  }

  @Test func `a hundred thousand levels and hostile selectors end soon`() {
    let depth = 20_000
    let html = String(repeating: "<div>", count: depth)
    let css =
      "div div div div div div x{color:red}div:has(x){color:red}*{font-size:.99em;font-weight:bolder;background:inherit}"
    let time = processorTime {
      let tree = PageParser.parse(Array(html.utf8))
      let others = String(repeating: "div ~ div div + div p{color:red}", count: 100)
      let cascade = Cascade(tree, sheets: [StyleSheet(css + others)])
      for node in tree.all { _ = cascade.color(of: node) }
    }
    #expect(time < .seconds(30))
  }
}
