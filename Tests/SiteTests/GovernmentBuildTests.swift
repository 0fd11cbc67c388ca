import Diagnostics
import TestSupport
import Testing

@testable import Site

/// What the set `gov` finds in a build: where the author can mend it.
@Suite struct GovernmentBuildTests {
  @Test func `a complete site has no findings`() async throws {
    #expect(try await GovernmentSite().findings() == [])
  }

  @Test func `nor has its edition for older readers`() async throws {
    let site = try GovernmentSite()
    try site.replace(
      "language: zh-Hans", with: "language: zh-Hans\neditions: [standard, elder]",
      in: "sitegen.yaml")
    #expect(try await site.findings() == [])
  }

  @Test(arguments: [
    (
      "sitegen.yaml", "organisation: 某某市残疾人联合会",
      "gov-footer-complete Templates/fragments/footer.mustache:1:1 页脚没有主办单位"
    ),
    ("sitegen.yaml", "filing: 京ICP备00000001号", "gov-footer-icp Content/_index.md:2:8 首页没有 ICP 备案号"),
    (
      "sitegen.yaml", "siteID: \"1304000009\"",
      "gov-meta-site Templates/base.mustache:3:1 网页没有标签 SiteIDCode"
    ),
    (
      "Content/services/_index.md", "columnType: [办事服务]",
      "gov-meta-column Content/services/_index.md:2:8 网页没有标签 ColumnType"
    ),
    (
      "Content/guide.md", "date: 2026-02-20", "gov-meta-article Content/guide.md:2:8 网页没有标签 PubDate"
    ),
  ])
  func `what is missing is found where it is to be written`(
    _ path: String, _ words: String, _ expected: String
  ) async throws {
    let site = try GovernmentSite()
    try site.replace(words, with: "# -", in: path)
    #expect(try await site.findings().contains(expected))
  }

  @Test(arguments: [
    ("legalBasis: [{ name: 残疾预防和残疾人康复条例 }]", "设定依据"), ("conditions: [有本市户籍, 持有残疾人证]", "申请条件"),
    ("materials: [{ name: 残疾人证, necessity: 必要 }]", "办理材料"), ("places: [{ name: 市民中心 }]", "办理地点"),
    ("hours: 工作日 9:00 至 17:00", "办理时间"), ("steps: [{ name: 申请 }, { name: 评估 }]", "办理流程"),
  ])
  func `each element that a guide lacks is found in its front matter`(
    _ words: String, _ element: String
  ) async throws {
    let site = try GovernmentSite()
    let path = "Content/services/aids.md"
    try site.replace(words, with: "# -", in: path)
    #expect(
      try await site.findings() == ["service-eight-elements \(path):2:8 办事指南没有\(element)"])
  }

  @Test(arguments: [
    ("Content/services/aids.md", "consult: [\"12385\"]"),
    ("Content/policies/plan.md", "validity: 有效"),
    ("Content/services/aids.md", "title: 辅助器具适配"),
  ])
  func `what the kind demands is missed before there is a page`(
    _ path: String, _ words: String
  ) async throws {
    let site = try GovernmentSite()
    try site.replace(words, with: "# -", in: path)
    #expect(try await site.findings().contains { $0.hasPrefix("key-missing \(path):1:1") })
  }

  @Test func `an explanation that its policy does not name is linked all the same`() async throws {
    let site = try GovernmentSite()
    try site.replace(
      "interpretation: [../guide.md]", with: "# -", in: "Content/policies/plan.md")
    #expect(try await site.findings() == [])
  }

  @Test func `all elements that lack are named at once`() async throws {
    let site = try GovernmentSite()
    let path = "Content/services/aids.md"
    try site.replace("places: [{ name: 市民中心 }]", with: "# -", in: path)
    try site.replace("hours: 工作日 9:00 至 17:00", with: "# -", in: path)
    #expect(try await site.findings() == ["service-eight-elements \(path):2:8 办事指南没有办理地点、办理时间"])
  }

  @Test func `tags of the column are inherited, but not from home`() async throws {
    let site = try GovernmentSite()
    try site.replace("columnType: [办事服务]", with: "# -", in: "Content/services/_index.md")
    try site.write(
      "---\ntitle: 康复服务\ncolumnType: [办事服务]\n---\n\n按需要找。\n",
      to: "Content/services/care/_index.md")
    try site.write(
      "---\ntitle: 上门康复\ndate: 2026-02-20\n---\n\n打电话预约。\n",
      to: "Content/services/care/home/visit.md")
    try site.write("---\ntitle: 居家康复\n---\n\n按需要找。\n", to: "Content/services/care/home/_index.md")
    let found = try await site.findings()
    #expect(
      found.filter { $0.contains("ColumnType") } == [
        "gov-meta-column Content/services/_index.md:2:8 网页没有标签 ColumnType"
      ])
  }
}
