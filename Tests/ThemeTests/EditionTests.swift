import Diagnostics
import Testing

@testable import Content
@testable import Theme

@Suite struct EditionTests {
  private let pages = [
    SampleSite.page("/", "首页", isSectionPage: true),
    SampleSite.page("/a/", "甲", id: 1),
    SampleSite.page("/b/", "乙", id: 2, isStandardOnly: true),
  ]

  private func html(
    _ page: Page.ID, in edition: Edition, facts: SiteFacts = SampleSite.facts
  ) throws -> String {
    let theme = try DefaultTheme.load(of: facts)
    let context = theme.context(
      for: pages[page], in: edition,
      surroundings: .init(ancestors: [0], previous: 1, next: 2), pages: pages)
    return String(decoding: theme.render(context).bytes, as: UTF8.self)
  }

  @Test func `a page of the elder edition names its twin as the canonical one`() throws {
    let html = try html(1, in: .elder)
    #expect(html.contains(#"<link rel="canonical" href="https://example.org/portal/a/">"#))
    #expect(html.contains(#"<a class="tool" href="/portal/a/">标准版</a>"#))
    #expect(html.contains(#"data-edition="elder""#))
    #expect(html.contains("<title>甲 - 长山市残疾人服务网（长辈版）</title>"))
  }

  @Test func `a page of the standard edition leads to its twin`() throws {
    let html = try html(1, in: .standard)
    #expect(html.contains(#"<a class="tool" href="/portal/elder/a/">长辈版</a>"#))
    #expect(
      html.contains(
        #"<link rel="alternate" type="text/html" title="长辈版" href="https://example.org/portal/elder/a/">"#
      ))
  }

  @Test func `a page without a twin leads to the home page of the elder edition`() throws {
    let html = try html(2, in: .standard)
    #expect(html.contains(#"<a class="tool" href="/portal/elder/">长辈版</a>"#))
    #expect(!html.contains(#"type="text/html""#))
  }

  @Test func `links of the elder edition stay in it where it has the page`() throws {
    let html = try html(1, in: .elder)
    #expect(html.contains(#"rel="prev" href="/portal/elder/a/""#))
    #expect(html.contains(#"rel="next" href="/portal/b/""#))
    #expect(html.contains(#"<a href="/portal/elder/services/""#))
    #expect(html.contains(#"<a href="/portal/elder/site-map/">"#))
    #expect(html.contains(#"href="/portal/feed.xml""#))
  }

  @Test func `a site of one edition says nothing of another`() throws {
    var facts = SampleSite.facts
    facts.editions = [.standard]
    let html = try html(1, in: .standard, facts: facts)
    #expect(!html.contains("elder/"))
    #expect(!html.contains("长辈版"))
  }

  @Test func `a link that only the standard edition has, or that leaves the site, stays as it is`()
  {
    let address = SiteAddress(baseURL: "https://example.org/portal")
    #expect(address.url(.init(label: "", permalink: "/a/"), in: .elder) == "/portal/elder/a/")
    #expect(
      address.url(.init(label: "", permalink: "/a/", isStandardOnly: true), in: .elder)
        == "/portal/a/")
    #expect(
      address.url(.init(label: "", permalink: "https://www.gov.cn/"), in: .elder)
        == "https://www.gov.cn/")
  }

  @Test func `the home pages offer what readers come for, or the first six sections`() throws {
    var facts = SampleSite.facts
    func needs(_ facts: SiteFacts, _ edition: Edition) throws -> Int {
      let theme = try DefaultTheme.load(of: facts)
      let context = theme.context(
        forHome: pages[0], in: edition, sections: Array(repeating: 1, count: 8), latest: [],
        surroundings: .init(), pages: pages)
      let html = String(decoding: theme.render(context).bytes, as: UTF8.self)
      return html.split(separator: "<li class=\"need\">").count - 1
    }
    #expect(try needs(facts, .standard) == 2)
    #expect(try needs(facts, .elder) == 2)
    facts.needs = []
    #expect(try needs(facts, .elder) == 6)
  }
}
