import Diagnostics
import HTML
import TestSupport
import Testing

@testable import Accessibility

/// The page of tables beside this file, which a browser is asked about, too.
@Suite struct TableReadingTests {
  private static let folder = TestFolder.package + "/Tests/AccessibilityTests/Reading/Pages"

  private static func reading() throws -> PageReading {
    let bytes = try #require(try GoldenFile(folder + "/tables.html").bytes)
    return PageReading(AccessiblePage(PageParser.parse(bytes)))
  }

  @Test func `the tree of the tables is as recorded`() throws {
    let text = try ReadingTree(Self.reading()).text
    #expect(try GoldenFile(Self.folder + "/tables.tree").difference(from: text) == nil)
  }

  @Test func `the text of the tables is as recorded`() throws {
    let text = try ReadingText(Self.reading(), in: .zh).text
    #expect(try GoldenFile(Self.folder + "/tables.txt").difference(from: text) == nil)
  }

  /// The header cells that a program after HTML's algorithm gives each data cell, row by row.
  @Test func `the data cells of two levels of headers have all of them`() throws {
    let cells = try Self.reading().items.compactMap { item -> ReadingCell? in
      guard item.role == .cell, case .cell(let cell)? = item.place else { return nil }
      return cell
    }
    let cell = try #require(cells.first { $0.rows == 4...4 && $0.columns == 5...5 })
    #expect(cell.rowHeaders == ["吉林省", "长春市"])
    #expect(cell.columnHeaders == ["农村", "2025年"])
  }
}
