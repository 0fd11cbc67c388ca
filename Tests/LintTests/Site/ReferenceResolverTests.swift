import Testing

@testable import Lint

@Suite struct ReferenceResolverTests {
  private static let paths = [
    "a.html", "docs/b.html", "docs/index.html", "index.html", "表 1.pdf", "docs/x.css",
  ]
  private static let pages = ["a.html", "docs/b.html", "docs/index.html", "index.html"]

  private static func follow(
    _ reference: String, base: String? = nil, address: String? = nil, isComplete: Bool = true
  ) -> (destination: Destination, fragment: ArraySlice<UInt8>?) {
    let files = SiteFiles(
      paths: paths, address: address.flatMap(PublishedAddress.init), isComplete: isComplete
    ) { _ in [] }
    let resolver = ReferenceResolver(
      SiteIndex(files, pages: pages), page: 1, base: base.map { Array($0.utf8)[...] })
    return resolver.follow(Array(reference.utf8)[...])
  }

  @Test(arguments: [
    ("", Destination.page(1)), ("#x", .page(1)), ("?q=1", .page(1)), ("b.html", .page(1)),
    ("./b.html?x#y", .page(1)), ("../a.html", .page(0)), ("/a.html", .page(0)), ("/a", .page(0)),
    ("/", .page(3)), ("..", .page(3)), (".", .page(2)), ("/docs", .page(2)), ("/docs/", .page(2)),
    ("/docs/x.css", .file), ("/%E8%A1%A8%201.pdf", .file), ("/表 1.pdf", .file),
    ("\n b.html\t", .page(1)), ("c.html", .missing), ("/A.html", .missing), ("x/", .missing),
    ("../../a.html", .outside), ("https://example.org/a.html", .outside), ("//a/b", .outside),
    ("mailto:a@b", .outside), ("javascript:void(0)", .outside), ("tel:1", .outside),
  ])
  func `references lead where a server would lead them`(
    _ reference: String, _ destination: Destination
  ) {
    #expect(Self.follow(reference).destination == destination)
  }

  @Test(arguments: [
    ("https://example.org/site/a.html", Destination.page(0)), ("/site/a.html", .page(0)),
    ("/site", .page(3)), ("//example.org/site/docs/", .page(2)), ("/a.html", .outside),
    ("https://example.org/sitex/a.html", .outside), ("https://example.org.cn/site/", .outside),
    ("../a.html", .page(0)), ("https://example.org/site/c.html", .missing),
  ])
  func `a published address makes full addresses the folder's own`(
    _ reference: String, _ destination: Destination
  ) {
    let followed = Self.follow(reference, address: "https://example.org/site")
    #expect(followed.destination == destination)
  }

  @Test(arguments: [
    ("/", "a.html", Destination.page(0)), ("/", "#x", .page(3)),
    ("https://example.org/", "a.html", .outside), ("https://example.org/", "/a.html", .outside),
    ("../", "a.html", .page(0)),
  ])
  func `base moves the start of relative references`(
    _ base: String, _ reference: String, _ destination: Destination
  ) {
    #expect(Self.follow(reference, base: base).destination == destination)
  }

  @Test func `without all files nothing is missing`() {
    #expect(Self.follow("c.html", isComplete: false).destination == .outside)
    #expect(Self.follow("/a.html", isComplete: false).destination == .page(0))
  }

  @Test func `the fragment is returned as it stands`() {
    #expect(Self.follow("/a.html?b#c%20d#e").fragment == Array("c%20d#e".utf8)[...])
    #expect(Self.follow("/a.html").fragment == nil)
    #expect(Self.follow("#").fragment == [])
  }
}
