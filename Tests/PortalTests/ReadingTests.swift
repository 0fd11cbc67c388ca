import Accessibility
import Diagnostics
import HTML
import Lint
import TestSupport
import Testing

/// What a screen reader meets on ten key pages; `Tests/Browser/check_reading.py` holds the same trees
/// against a browser's.
@Suite struct ReadingTests {
  private static let pages = [
    "index", "elder/index", "services/index", "services/assistive-devices/index",
    "plans/linqing/index", "notices/reading-amounts/index", "tags/补贴/index", "site-map/index",
    "404",
    "about/english/index",
  ]

  private func reading(_ page: String) async throws -> PageReading {
    let portal = try await Portal.built()
    let path = page + ".html"
    let files = SiteFiles(portal.files)
    let sheets = StyleSheetStore(files, index: SiteIndex(files, pages: [path]))
    let tree = PageParser.parse(try #require(portal.files[path]))
    return PageReading(sheets.page(tree, number: 0))
  }

  private func golden(_ page: String, _ ending: String) -> GoldenFile {
    GoldenFile("\(Portal.root)/Tests/PortalTests/Readings/\(page).\(ending)")
  }

  @Test(arguments: pages)
  func `the tree of a key page is as recorded`(page: String) async throws {
    try golden(page, "tree").expect(ReadingTree(await reading(page)).text)
  }

  @Test(arguments: pages)
  func `the text of a key page is as recorded`(page: String) async throws {
    try golden(page, "txt").expect(ReadingText(await reading(page), in: .zh).text)
  }

  @Test func `every page of the portal can be read, and everything in it has its name`()
    async throws
  {
    for page in try await Portal.built().pages {
      let reading = try await reading(String(page.path.dropLast(".html".count)))
      #expect(!reading.title.isEmpty, "\(page.path)")
      #expect(reading.landmarks.count { $0.role == .main } == 1, "\(page.path)")
      let text = ReadingText(reading, in: .zh).text
      #expect(!text.contains("（没有"), "\(page.path)")
    }
  }
}
