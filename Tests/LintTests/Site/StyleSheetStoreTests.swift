import CSS
import HTML
import Testing

@testable import Lint

@Suite struct StyleSheetStoreTests {
  /// Whether the first `p` of the first page, by path, is displayed; `nil` if no one can tell.
  private static func isDisplayed(_ files: [String: String]) -> Bool? {
    let (store, tree) = store(files)
    guard let paragraph = tree.elements(.p).first else { return nil }
    let display = Cascade(tree, styles: store.styles(of: tree, page: 0)).display(of: paragraph)
    return display.value.map { $0 != .none }
  }

  private static func store(_ files: [String: String]) -> (StyleSheetStore, PageTree) {
    let site = SiteFiles(files.mapValues { Array($0.utf8) })
    let pages = files.keys.filter { $0.hasSuffix(".html") }.sorted()
    let tree = PageParser.parse(Array(files[pages[0]]!.utf8))
    return (StyleSheetStore(site, index: SiteIndex(site, pages: pages)), tree)
  }

  @Test(arguments: [
    (#"<link rel=stylesheet href="/css/a.css">"#, false),
    (#"<link rel=stylesheet href="../css/a.css?v=1">"#, false),
    (#"<link rel=stylesheet href="../css/b.css">"#, false),
    (#"<link rel=stylesheet href="../css/a.css" media=print>"#, true),
    (#"<link rel="alternate stylesheet" href="../css/a.css">"#, true),
    (#"<style>@import "../css/a.css";</style>"#, false),
    (#"<base href="/css/"><link rel=stylesheet href="a.css">"#, false),
    (#"<link rel=stylesheet href="../css/loop.css">"#, false),
    ("", true),
  ])
  func `sheets are found where the page says`(_ head: String, _ isDisplayed: Bool) {
    let files = [
      "docs/index.html": "\(head)<p>a", "css/a.css": "p { display: none }",
      "css/b.css": #"@import url("a.css");"#,
      "css/loop.css": #"@import "loop.css"; @import "loop.css"; p { display: none }"#,
    ]
    #expect(Self.isDisplayed(files) == isDisplayed)
  }

  @Test func `a sheet of another site or one that is missing leaves looks unknown`() {
    for address in ["https://example.org/a.css", "missing.css"] {
      let (store, tree) = Self.store(["a.html": "<link rel=stylesheet href=\"\(address)\"><p>a"])
      #expect(store.styles(of: tree, page: 0).isIncomplete)
    }
  }

  @Test func `pages with the same links share one set`() {
    let files = [
      "a.html": "<link rel=stylesheet href=/a.css><p>a", "a.css": "p { color: red }",
      "b/c.html": "<link rel=stylesheet href=../a.css><p>b",
    ]
    let (store, tree) = Self.store(files)
    let other = PageParser.parse(Array(files["b/c.html"]!.utf8))
    #expect(store.styles(of: tree, page: 0) === store.styles(of: other, page: 1))
  }

  @Test func `sheets that import each other without end stay quick`() {
    var files = ["a.html": #"<link rel=stylesheet href="0.css"><p>a"#]
    for number in 0..<12 {
      let imports = (0..<100).map { "@import \"\(($0 + number) % 12).css\";" }
      files["\(number).css"] = imports.joined() + "p { display: none }"
    }
    #expect(Self.isDisplayed(files) == false)
  }
}
