import Diagnostics
import TestSupport
import Testing

@testable import Site

/// The tags that pages have by the guideline for government websites.
@Suite struct GovernmentTagTests {
  @Test func `an article says what it is, since when, from whom, and shows a picture`() async throws
  {
    let site = try GovernmentSite()
    try site.write(
      """
      ---
      title: 坡道修好了
      description: 市民中心的坡道今天开通。
      kind: notice
      date: 2026-02-27
      tags: [无障碍, 坡道]
      source: 市民中心
      ---

      ![轮椅从新坡道进门](ramp.png)

      """, to: "Content/policies/ramp/index.md")
    try site.write("", to: "Content/policies/ramp/ramp.png")
    #expect(
      try await tags(of: "policies/ramp/index.html", site) == [
        "Description: 市民中心的坡道今天开通。", "SiteName: 某某市残疾人联合会",
        "SiteDomain: www.example.gov.cn", "SiteIDCode: 1304000009", "ColumnName: 政策文件",
        "ColumnDescription: 政策文件的说明。", "ColumnKeywords: 残疾人", "ColumnType: 政策文件",
        "PubDate: 2026-02-27 00:00", "Keywords: 无障碍,坡道",
        "Image: https://www.example.gov.cn/policies/ramp/ramp.png", "ContentSource: 市民中心",
        "Author: 市民中心", "ArticleTitle: 坡道修好了",
        "Url: https://www.example.gov.cn/policies/ramp/",
      ])
  }

  @Test func `the day of the last change and the site's office stand in for what is not given`()
    async throws
  {
    let site = try GovernmentSite()
    try site.write(
      "---\ntitle: 关于本会\nupdated: 2026-02-28\n---\n\n本会为残疾人服务。\n", to: "Content/about.md")
    let tags = try await tags(of: "about/index.html", site)
    #expect(tags.contains("PubDate: 2026-02-28 00:00"))
    #expect(tags.contains("ContentSource: 某某市残疾人联合会"))
    #expect(tags.contains("Author: 某某市残疾人联合会"))
  }

  @Test func `the page of a column has its tags and none of an article`() async throws {
    #expect(
      try await tags(of: "services/index.html", GovernmentSite()) == [
        "Description: 办事服务的说明。", "SiteName: 某某市残疾人联合会", "SiteDomain: www.example.gov.cn",
        "SiteIDCode: 1304000009", "ColumnName: 办事服务", "ColumnDescription: 办事服务的说明。",
        "ColumnKeywords: 残疾人", "ColumnType: 办事服务",
      ])
  }

  @Test func `who is named as the author comes before the source`() async throws {
    let site = try GovernmentSite()
    try site.write(
      """
      ---
      title: 词语解释
      kind: glossary
      date: 2026-02-20
      source: 某某市残疾人事业规划
      editor: 宣传文体部
      terms: [{ term: 辅具, meaning: 轮椅、助听器这样的器具 }]
      ---

      规划里的难词。

      """, to: "Content/words.md")
    let tags = try await tags(of: "words/index.html", site)
    #expect(tags.contains("Author: 宣传文体部"))
    #expect(tags.contains("ContentSource: 某某市残疾人事业规划"))
  }

  /// Returns the tags whose names start with a capital, as `name: content`.
  private func tags(of path: String, _ site: GovernmentSite) async throws -> [String] {
    let (result, files) = try await site.build()
    let page = try #require(files[path], "\(result.diagnostics)")
    return String(decoding: page, as: UTF8.self)
      .matches(of: /<meta name="([A-Z]\w+)" content="([^"]*)">/).map { "\($0.1): \($0.2)" }
  }
}
