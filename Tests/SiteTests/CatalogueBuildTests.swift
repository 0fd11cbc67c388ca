import Diagnostics
import TestSupport
import Testing

@testable import Site

/// The catalogue of public information that a build makes of the documents with an index number.
@Suite struct CatalogueBuildTests {
  @Test func `documents with an index number are listed, the newest first`() async throws {
    let site = try GovernmentSite()
    try site.write(
      """
      ---
      title: 补贴"提标"通知
      description: 从三月起，补贴提高，每月多 10 元。
      kind: notice
      date: 2026-02-26
      source: 市残联
      indexNo: 000014349/2026-3
      ---

      请相互转告。

      """, to: "Content/policies/raise.md")
    let files = try await site.build().files
    #expect(
      String(decoding: files["catalogue.csv"] ?? [], as: UTF8.self) == """
        \u{FEFF}索引号,名称,内容概述,生成日期,发文机关,发文字号,网址\r
        000014349/2026-3,"补贴""提标""通知",从三月起，补贴提高，每月多 10 元。,2026-02-26,市残联,,https://www.example.gov.cn/policies/raise/\r
        000014349/2026-2,某某市残疾人事业规划,某某市残疾人事业规划的说明。,2026-02-10,某某市人民政府,某政发〔2026〕2号,https://www.example.gov.cn/policies/plan/\r\n
        """)
    let json = try JSONParser.parse(files["catalogue.json"] ?? [])
    #expect(
      json.array?.compactMap { $0["index"]?.string } == ["000014349/2026-3", "000014349/2026-2"])
    #expect(json.array?.first?["number"] == .null)
    let page = String(decoding: files["catalogue/index.html"] ?? [], as: UTF8.self)
    #expect(
      page.contains(
        #"<th scope="row"><a href="/policies/plan/">某某市残疾人事业规划</a></th><td>000014349/2026-2</td>"#))
    #expect(page.contains(#"<meta name="ColumnType" content="信息公开目录">"#))
  }

  @Test func `every page leads to the catalogue, and so does the column of its documents`()
    async throws
  {
    let files = try await GovernmentSite().build().files
    let link = #"<a href="/catalogue/">政府信息公开目录</a>"#
    func count(_ path: String) -> Int {
      String(decoding: files[path] ?? [], as: UTF8.self).ranges(of: link).count
    }
    #expect(count("index.html") == 1)
    #expect(count("policies/index.html") == 2)
    #expect(count("services/index.html") == 1)
  }

  @Test func `long catalogues come in parts`() async throws {
    let site = try GovernmentSite()
    try site.replace(
      "language: zh-Hans", with: "language: zh-Hans\npageSize: 2", in: "sitegen.yaml")
    for number in 3...5 {
      try site.write(
        """
        ---
        title: 通知\(number)
        kind: notice
        date: 2026-02-2\(number)
        source: 市残联
        indexNo: 000014349/2026-\(number)
        ---

        请相互转告。

        """, to: "Content/policies/n\(number).md")
    }
    let (result, files) = try await site.build()
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    #expect(files["catalogue/page/2/index.html"] != nil)
    #expect(files["catalogue/page/3/index.html"] == nil)
  }

  @Test func `a site without index numbers has no catalogue`() async throws {
    let site = try GovernmentSite()
    try site.replace("indexNo: 000014349/2026-2", with: "# -", in: "Content/policies/plan.md")
    let files = try await site.build().files
    #expect(files.keys.filter { $0.contains("catalogue") } == [])
    #expect(!String(decoding: files["index.html"] ?? [], as: UTF8.self).contains("公开目录"))
  }

  @Test func `a page of an author takes the place of the catalogue`() async throws {
    let site = try GovernmentSite()
    try site.write(
      "---\ntitle: 本会的目录\ndate: 2026-02-20\n---\n\n另见档案室。\n", to: "Content/catalogue.md")
    let files = try await site.build().files
    #expect(files["catalogue.csv"] == nil)
    #expect(String(decoding: files["catalogue/index.html"] ?? [], as: UTF8.self).contains("另见档案室"))
  }
}
