import Content
import Diagnostics
import HTML
import Site
import Testing

@Suite struct PortalTests {
  @Test func `the portal builds without an error or a warning`() async throws {
    let portal = try await Portal.built()
    #expect(portal.result.diagnostics.map { "\($0.severity) \($0.code) \($0.message.en)" } == [])
    #expect(portal.result.outcome == .published)
  }

  @Test func `the portal has at least 60 pages and 14 service guides`() async throws {
    let portal = try await Portal.built()
    #expect(portal.pages.count >= 60)
    #expect(portal.pages.count == portal.result.pages)
    let guides = portal.pages.filter {
      $0.path.hasPrefix("services/") && $0.path != "services/index.html"
    }
    #expect(guides.count >= 14)
  }

  @Test func `the plans have 64 indicators`() throws {
    #expect(try Portal.plans.map { try indicators(of: $0).table.rows.count }.reduce(0, +) == 64)
  }

  @Test(arguments: Portal.plans)
  func `every indicator is a table row of its plan's page`(plan: String) async throws {
    let page = try await Portal.built().page("plans/\(plan)/index.html")
    let rows = page.contents(of: "tr").map { row in
      row.split(separator: "\n").map { cell in
        cell.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
      }
    }
    for indicator in try indicators(of: plan).table.rows {
      let cells = indicator.cells.map(escaped)
      // A category stands only in the first of its rows.
      #expect(
        rows.contains { row in
          row.map(String.init) == cells || row.map(String.init) == Array(cells.dropFirst())
        }, "\(indicator.cells)")
    }
  }

  @Test(arguments: Portal.plans)
  func `the data of a plan is published byte for byte`(plan: String) async throws {
    let published = try await Portal.built().files["plans/\(plan)/indicators.csv"]
    #expect(try published == indicators(of: plan).bytes)
  }

  private func indicators(of plan: String) throws -> (bytes: [UInt8], table: CSVTable) {
    let path = "Content/plans/\(plan)/indicators.csv"
    let bytes = try #require(try FileSystem.read("\(Portal.root)/\(path)"))
    let (table, diagnostics) = CSVTable.read(bytes: bytes, path: path)
    #expect(diagnostics.isEmpty)
    return (bytes, try #require(table))
  }

  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    Escaping.appendText(text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
