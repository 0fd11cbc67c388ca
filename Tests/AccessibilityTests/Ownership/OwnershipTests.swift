import Testing

@testable import Accessibility

@Suite struct OwnershipTests {
  @Test(arguments: [
    (#"<div role="list"><p id="x" role="listitem">甲</p></div>"#, "list"),
    (#"<div role="list"><div><b id="x" role="listitem">甲</b></div></div>"#, "list"),
    (#"<ul role="menu"><li role="none"><a id="x" role="menuitem">甲</a></li></ul>"#, "menu"),
    (#"<div role="list"><label><b id="x" role="listitem">甲</b></label></div>"#, "list"),
    (#"<div role="list"><div aria-live="polite"><p id="x">甲</p></div></div>"#, "generic"),
    (#"<div role="list"><div tabindex="0"><p id="x">甲</p></div></div>"#, "generic"),
    (#"<div role="list" aria-owns="x"></div><main><p id="x">甲</p></main>"#, "list"),
    (#"<div role="tree" aria-owns="y"></div><div id="y"><p id="x">甲</p></div>"#, "tree"),
    (#"<p id="x" aria-owns="x y"><b id="y">甲</b></p>"#, "document"),
  ])
  func `the parent is the nearest element that people meet`(html: String, parent: String) {
    let page = page(html)
    let role = Ownership(page).parent(of: page.x).flatMap { page.role(of: $0) }
    #expect(role?.rawValue == parent)
  }

  @Test(arguments: [
    (#"<ul id="x"><li>甲</li><li>乙</li></ul>"#, ["listitem", "listitem"]),
    (#"<ul id="x"><li hidden>甲</li>文字<script>1</script></ul>"#, []),
    (
      #"<div id="x"><div><a href="/">甲</a></div><b aria-live="off">乙</b></div>"#,
      ["link", "generic"]
    ),
    (
      #"<div id="x" aria-owns="b a"><h2>丙</h2></div><p id="a">甲</p><a id="b" href="/">乙</a>"#,
      ["heading", "link", "paragraph"]
    ),
    (#"<div id="x"><p id="a">甲</p></div><nav aria-owns="a"></nav>"#, []),
    (#"<div id="x" aria-owns="a"></div><div id="a"><h1>甲</h1></div>"#, ["heading"]),
    (#"<nav><div id="x" aria-owns="n"></div></nav><p id="n" hidden>甲</p>"#, []),
  ])
  func `the children are the nearest elements that people meet`(html: String, children: [String]) {
    let page = page(html)
    let roles = Ownership(page).children(of: page.x).compactMap { page.role(of: $0)?.rawValue }
    #expect(roles == children)
  }
}
