import Accessibility
import Diagnostics
import HTML
import Lint
import TestSupport
import Testing

/// What a screen reader meets on key pages; `Tests/Browser/check_reading.py` holds the same trees
/// against a browser's.
@Suite struct ReadingTests {
  private static let pages = [
    "index", "elder/index", "services/index", "services/assistive-devices/index",
    "plans/linqing/index", "notices/reading-amounts/index", "tags/补贴/index", "site-map/index",
    "404", "about/english/index", "docs/charts/index", "docs/tables/index", "plans/compare/index",
    "departments/index", "departments/matrix/index", "departments/housing/index", "help/faq/index",
    "about/glossary/index",
  ]

  private static let readings = Task { try await readPortal() }

  /// Reads the pages that are tested here, in one go for all tests: those of the elder edition and
  /// of the rules' reference are very much like the others.
  private static func readPortal() async throws -> [String: PageReading] {
    let portal = try await Portal.built()
    let paths = portal.pages.map(\.path)
    let files = SiteFiles(portal.files)
    let sheets = StyleSheetStore(files, index: SiteIndex(files, pages: paths))
    var readings: [String: PageReading] = [:]
    for (number, path) in paths.enumerated() where isRead(path) {
      let tree = PageParser.parse(portal.files[path] ?? [])
      readings[path] = PageReading(sheets.page(tree, number: number))
    }
    return readings
  }

  private static func isRead(_ path: String) -> Bool {
    path == "elder/index.html" || !path.hasPrefix("elder/") && !path.hasPrefix("docs/rules/")
  }

  private func reading(_ page: String) async throws -> PageReading {
    try #require(try await Self.readings.value[page + ".html"])
  }

  private func golden(_ page: String, _ ending: String) -> GoldenFile {
    GoldenFile("\(Portal.root)/Tests/PortalTests/Readings/\(page).\(ending)")
  }

  @Test(arguments: pages)
  func `the tree of a key page is as recorded`(page: String) async throws {
    let text = ReadingTree(try await reading(page)).text
    #expect(try golden(page, "tree").difference(from: text) == nil)
  }

  @Test(arguments: pages)
  func `the text of a key page is as recorded`(page: String) async throws {
    let text = ReadingText(try await reading(page), in: .zh).text
    #expect(try golden(page, "txt").difference(from: text) == nil)
  }

  @Test func `on every page one landmark holds the content and nothing lacks its name`()
    async throws
  {
    for (path, reading) in try await Self.readings.value {
      #expect(!reading.title.isEmpty, "\(path)")
      #expect(reading.landmarks.count { $0.role == .main } == 1, "\(path)")
      let nameless = reading.items.filter { item in
        item.name.isEmpty && (item.role == .img || item.role?.definition.isNameRequired ?? false)
      }
      #expect(nameless.map(\.kind) == [], "\(path)")
    }
  }

  @Test func `every data cell is announced with a header`() async throws {
    var count = 0
    for (path, reading) in try await Self.readings.value {
      for case .cell(let cell)? in reading.items.filter({ $0.role == .cell }).map(\.place) {
        count += 1
        #expect(!(cell.rowHeaders + cell.columnHeaders).isEmpty, "\(path): \(cell)")
      }
    }
    #expect(count > 500)
  }

  @Test(arguments: [
    ("docs/tables/index", "62%", ["就业率"], ["乙市", "2020年"]),
    ("docs/tables/index", "99%", ["教育", "义务教育入学率"], ["目标"]),
    ("departments/index", "基本住房、无障碍设施", ["市住房城乡建设局"], ["牵头", "任务"]),
    ("departments/matrix/index", "市审计局、市民政局、市教育体育局、市税务局", ["保障措施", "37", "经费保障"], ["参与部门"]),
    ("plans/shuangyashan/index", "2280", ["收入和就业", "2", "城乡残疾人职业技能培训人数（人）"], ["2025年"]),
  ])
  func `a cell is announced with its group, category, row and column`(
    page: String, text: String, rows: [String], columns: [String]
  ) async throws {
    let cells = try await reading(page).items.compactMap { item -> ReadingCell? in
      guard item.name == text, case .cell(let cell)? = item.place else { return nil }
      return cell
    }
    #expect(
      cells.contains { $0.rowHeaders == rows && $0.columnHeaders == columns }, "\(cells)")
  }
}
