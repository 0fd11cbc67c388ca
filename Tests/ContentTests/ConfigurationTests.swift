import Diagnostics
import Testing

@testable import Content

@Suite struct ConfigurationTests {
  @Test(arguments: [
    ("title: 甲", []),
    ("", ["1:1: key-missing"]),
    ("titel: 甲", ["1:1: key-missing", "1:1: key-unknown"]),
    ("title: 甲\nbaseURL: ftp://a", ["2:10: url-invalid"]),
    ("title: 甲\nbaseURL: https://a/?b", ["2:10: url-invalid"]),
    ("title: 甲\npageSize: 0", ["2:11: number-range"]),
    ("title: 甲\npageSize: 1001", ["2:11: number-range"]),
    ("title: 甲\npageSize: 99999999999999999999", ["2:11: value-type"]),
    ("title: 甲\nslugs: asci", ["2:8: value-unknown"]),
    ("title: 甲\ngovernment: {siteID: \"440300005\"}", ["2:22: site-id-invalid"]),
    ("title: 甲\ngovernment: {sideID: \"4403000052\"}", ["2:14: key-unknown"]),
    ("title: 甲\ngovernment: {errorReport: www.gov.cn}", ["2:27: url-invalid"]),
    ("title: 甲\nhtml: alow", ["2:7: value-unknown"]),
    ("title: 甲\nlanguage: zh_CN", ["2:11: language-invalid"]),
    ("title: 甲\nnavigation: a.md", ["2:13: value-type"]),
    ("title: 甲\nnavigation: [a.md]", ["2:14: page-missing"]),
    ("title: 甲\nnavigation: [{url: \"gopher://a\"}]", ["2:14: key-missing", "2:20: url-invalid"]),
    ("title: 甲\nnavigation: [{}]", ["2:14: key-missing", "2:14: key-missing"]),
    ("title: 甲\nnavigation: [{page: _index.md}, {url: \"https://a.cn\", label: 乙}]", []),
    ("title: 甲\nfooter: [b.md]\nfeedback: c.md", ["2:10: page-missing", "3:11: page-missing"]),
    ("title: 甲\ncontact: [{phone: \"x\"}]", ["2:11: key-missing", "2:19: phone-invalid"]),
    ("title: 甲\ncontact: [{label: 乙, fone: \"1\"}]", ["2:22: key-unknown"]),
    ("title: 甲\neditions: [standard, elder]", []),
    ("title: 甲\neditions: [elder]", ["2:11: edition-standard-missing"]),
    ("title: 甲\neditions: []", ["2:11: edition-standard-missing"]),
    ("title: 甲\neditions: [standard, eldr]", ["2:22: value-unknown"]),
    ("title: 甲\neditions: elder", ["2:11: value-type"]),
    ("title: 甲\nneeds: [a.md]", ["2:9: page-missing"]),
    ("title: 甲\nneeds: {page: _index.md}", ["2:8: value-type"]),
    ("title: 甲\nneeds: [{label: 乙}]", ["2:9: key-missing"]),
    (
      "title: 甲\nneeds: [_index.md, _index.md, _index.md, _index.md, _index.md, _index.md, _index.md]",
      ["2:75: needs-too-many"]
    ),
    ("title: [", ["1:9: yaml-syntax"]),
    ("title: 甲\ntitle: 乙", ["2:1: key-duplicate"]),
  ])
  func `a fault in the configuration is found at its place`(
    _ text: String, _ expected: [String]
  ) async throws {
    let folder = try site(configuration: text) {}
    #expect(try await folder.findings() == expected.map { "sitegen.yaml:" + $0 })
  }

  @Test func `every setting is read`() throws {
    let text = """
      title: 甲
      shortTitle: 乙
      description: 丙
      language: en
      baseURL: https://a.cn/b/
      pageSize: 7
      html: allow
      slugs: ascii
      editions: [elder, standard]
      needs: [_index.md, {page: _index.md, label: 辛, description: 壬}]
      organisation: 丁
      demonstration: 戊
      navigation: [_index.md, {url: "https://b.cn", label: 己}]
      contact: [{label: 庚, phone: "12385", email: a@b.cn, hours: 全天, text: 短信}]
      feedback: _index.md
      footer: [_index.md]
      """
    var expected = Configuration(title: "甲")
    expected.shortTitle = "乙"
    expected.description = "丙"
    expected.language = "en"
    expected.baseURL = "https://a.cn/b"
    expected.pageSize = 7
    expected.rawHTML = .allow
    expected.editions = [.standard, .elder]
    expected.needs = [
      NeedItem(page: "_index.md"), NeedItem(page: "_index.md", label: "辛", description: "壬"),
    ]
    expected.slugs = .ascii
    expected.organisation = "丁"
    expected.demonstration = "戊"
    expected.navigation = [.init(.page("_index.md")), .init(.url("https://b.cn"), label: "己")]
    expected.contact = [
      .init(label: "庚", phone: "12385", email: "a@b.cn", hours: "全天", text: "短信")
    ]
    expected.feedback = "_index.md"
    expected.footer = ["_index.md"]
    let (file, diagnostics) = ConfigurationFile.read(Array(text.utf8))
    #expect(diagnostics == [])
    #expect(file?.configuration == expected)
  }

  @Test func `a folder without configuration is no site`() async throws {
    let folder = try Folder { File("Content/_index.md", "") }
    let (library, diagnostics) = await folder.load()
    #expect(library == nil)
    #expect(diagnostics.map(\.code) == ["configuration-missing"])
    #expect(diagnostics.first?.help?.en.contains("sitegen init") == true)
  }
}
