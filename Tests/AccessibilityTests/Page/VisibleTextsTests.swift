import CSS
import HTML
import Testing

@testable import Accessibility

/// Which texts of a page people see.
@Suite struct VisibleTextsTests {
  private func texts(_ html: String) -> [String] {
    let tree = PageParser.parse(Array(html.utf8))
    return AccessiblePage(tree).visibleTexts.places.map {
      tree[$0.node].kind == .text ? tree.text(of: $0.node) : "<\(tree.name(of: $0.node))>"
    }
  }

  @Test(arguments: [
    ("<p>甲<b>乙</b></p>", ["甲", "乙"]), ("<p hidden>甲<p>乙", ["乙"]),
    ("<p style=position:absolute;left:-9999px>甲", []), ("<p style=color:#fff>甲", []),
    ("<p style=color:transparent>甲", []), ("<p>———＊★…<p>￥", []), ("<p>\u{E001}", []),
    ("<p>①<p>3<p>é", ["①", "3", "é"]), ("<select><option>甲</select><p>乙", ["乙"]),
    ("<svg><text>甲</text></svg><p>乙", ["乙"]), ("<p style=font-size:0>甲", []),
    ("<body><noscript>甲</noscript><template>乙</template><script>丙</script>", []),
    ("<button>甲</button><textarea>乙</textarea>", ["甲", "乙"]),
  ])
  func `texts are those that say something to the eye`(_ html: String, _ expected: [String]) {
    #expect(texts(html) == expected)
  }

  @Test(arguments: [
    ("document.getElementById('h').attachShadow({mode:'open'})", []),
    (
      "const r = document.getElementById('h').attachShadow({mode:'open'})\nr.textContent = '新'",
      ["<p>"]
    ),
    (
      "const r = document.getElementById('h').attachShadow({mode:'open'});r.textContent='新';",
      ["<p>"]
    ),
    (
      "const r = document.querySelector('#h').attachShadow({mode:'open'})\nr.innerHTML = '<b>新</b>'",
      []
    ),
    (
      "const r = document.getElementById('h').attachShadow({mode:'open'})\nr.textContent = word", []
    ),
    ("document.getElementById('other')", ["甲"]),
  ])
  func `texts that a script replaces are not seen`(_ script: String, _ expected: [String]) {
    #expect(texts("<p id=h>甲</p><script>\(script)</script>") == expected)
  }

  @Test func `a shadow tree of nobody knows which element makes all texts uncertain`() {
    let html = "<p>甲</p><script>for (const e of all) e.attachShadow({})</script>"
    #expect(AccessiblePage(PageParser.parse(Array(html.utf8))).visibleTexts.isUncertain)
  }

  @Test(arguments: [
    ("<label>甲<input disabled></label>", true), ("<label>甲<input></label>", false),
    ("<label for=n>甲</label><input id=n disabled>", true),
    ("<fieldset disabled><legend>甲</legend></fieldset>", true),
    ("<div role=group aria-disabled=true><label>甲<input></label></div>", true),
    ("<p id=n>甲</p><div role=textbox aria-disabled=true aria-labelledby='m n'></div>", true),
    ("<p id=n>甲</p><div role=textbox aria-labelledby=n></div>", false),
    ("<button disabled>甲</button>", true), ("<a aria-disabled=false>甲</a>", false),
  ])
  func `what is disabled takes its label along`(_ html: String, _ isDisabled: Bool) throws {
    let page = AccessiblePage(PageParser.parse(Array(html.utf8)))
    let text = try #require(page.visibleTexts.places.first).node
    #expect(DisabledParts(page).contains(text) == isDisabled)
  }
}
