import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

/// What pages of each kind tell machines, recorded in `StructuredData/KIND.json`; pages that must
/// have a recording are left to the portal's tests.
///
/// `SITEGEN_UPDATE=1` rewrites the records.
@Suite struct StructuredDataTests {
  private static let folder = FileSystem.parent(of: #filePath) + "/StructuredData"
  private static let kinds = KindFolder.read(root: TestFolder.package).kinds.values
    .filter { kind in !kind.fields.contains { $0.type.element == .media && $0.isRequired } }
    .sorted { $0.name < $1.name }

  @Test(arguments: kinds.map(\.name))
  func `JSON-LD of a full page is in words of schema.org`(_ name: String) async throws {
    let kind = try #require(Self.kinds.first { $0.name == name })
    let site = try GovernmentSite()
    try site.write(FullPage(kind: kind).text, to: "Content/full.md")
    let (result, files) = try await site.build()
    #expect(result.outcome == .published, "\(result.diagnostics)")
    #expect(result.diagnostics.filter { $0.code == "json-ld-property" } == [])
    let page = try #require(files["full/index.html"])
    let data = try #require(Self.structuredData(in: page))
    let graph = try #require(try JSONParser.parse(Array(data.utf8))["@graph"]?.array)
    let types = graph.compactMap { $0["@type"]?.string }
    #expect(types.suffix(2) == ["BreadcrumbList", "WebSite"])
    #expect(graph.first?["name"]?.string == "全部字段")
    let record = data.replacing("},{", with: "},\n{").replacing("],\"", with: "],\n\"") + "\n"
    #expect(try GoldenFile("\(Self.folder)/\(name).json").difference(from: record) == nil)
  }

  @Test(arguments: [
    ("service", "GovernmentService"), ("policy", "Legislation"), ("faq", "FAQPage"),
    ("glossary", "DefinedTermSet"), ("event", "Event"), ("organisation", "GovernmentOrganization"),
    ("dataset", "Dataset"), ("emergency", "SpecialAnnouncement"), ("notice", "Article"),
    ("interpretation", "Article"), ("statement", "WebPage"), ("page", "WebPage"),
  ])
  func `a page is first of all what its kind says`(_ kind: String, _ type: String) throws {
    let record = try #require(try GoldenFile("\(Self.folder)/\(kind).json").bytes)
    let graph = try JSONParser.parse(record)["@graph"]
    #expect(graph?.array?.first?["@type"]?.string == type)
  }

  @Test func `a value without a meaning for machines is left out`() async throws {
    let site = try GovernmentSite()
    try site.replace("validity: 有效", with: "validity: 未核实", in: "Content/policies/plan.md")
    let page = try #require(try await site.build().files["policies/plan/index.html"])
    #expect(Self.structuredData(in: page)?.contains("legislationLegalForce") == false)
  }

  @Test func `a section is a collection, and home has no way to show`() async throws {
    let files = try await GovernmentSite().build().files
    func types(_ path: String) throws -> [String] {
      let page = try #require(files[path])
      let data = try #require(Self.structuredData(in: page))
      return try JSONParser.parse(Array(data.utf8))["@graph"]?.array?
        .compactMap { $0["@type"]?.string } ?? []
    }
    #expect(try types("services/index.html") == ["CollectionPage", "BreadcrumbList", "WebSite"])
    #expect(try types("index.html") == ["CollectionPage", "WebSite"])
  }

  private static func structuredData(in page: [UInt8]) -> String? {
    String(decoding: page, as: UTF8.self)
      .firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/).map { String($0.1) }
  }
}
