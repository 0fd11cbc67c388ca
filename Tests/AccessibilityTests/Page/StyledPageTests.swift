import CSS
import HTML
import Testing

@testable import Accessibility

@Suite struct StyledPageTests {
  private static func page(_ css: String, _ body: String) -> AccessiblePage {
    let tree = PageParser.parse(Array(body.utf8))
    return AccessiblePage(tree, styles: Cascade(tree, sheets: [StyleSheet(css)]))
  }

  @Test(arguments: [
    ("p { display: none }", false, false, false), ("p { visibility: hidden }", false, false, false),
    ("body { visibility: hidden } p { visibility: visible }", true, true, true),
    ("p { position: absolute; left: -9999px }", true, true, false),
    ("p { opacity: 0 }", true, true, false), ("p { color: red }", true, true, true),
    ("@media print { p { display: none } }", true, true, true),
    ("p { margin-left: -10px; width: 50% }", true, true, true),
  ])
  func `sheets decide who meets an element`(
    _ css: String, _ isRendered: Bool, _ isExposed: Bool, _ isVisible: Bool
  ) throws {
    let page = Self.page(css, "<p>a</p>")
    let paragraph = try #require(page.tree.elements(.p).first)
    #expect(page.isRendered(paragraph) == isRendered)
    #expect(page.isExposed(paragraph) == isExposed)
    #expect(page.isVisible(paragraph) == isVisible)
  }

  @Test func `a sheet shows what only the browser hides`() throws {
    let page = Self.page("[hidden] { display: block }", "<p hidden>a</p>")
    #expect(page.isRendered(try #require(page.tree.elements(.p).first)))
    let hidden = Self.page("p { color: red }", "<p hidden>a</p>")
    #expect(!hidden.isRendered(try #require(hidden.tree.elements(.p).first)))
  }

  @Test func `generated text is part of a name`() throws {
    let page = Self.page(#"a::before { content: "外链：" }"#, "<a href=x>甲</a>")
    #expect(page.name(of: try #require(page.tree.elements(.a).first)) == "外链：甲")
  }
}
