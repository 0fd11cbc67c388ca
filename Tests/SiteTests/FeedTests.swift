import Content
import Glibc
import Testing

@testable import Site

@Suite struct FeedTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  private func feed() throws -> Feed {
    Feed(
      title: "残联 <通知> & \"公告\"", language: "zh-Hans", author: "某市残联",
      homeURL: "https://example.org/", feedURL: "https://example.org/feed.xml",
      entries: [
        FeedEntry(
          title: "旧", url: "https://example.org/a/", date: try day(2025, 12, 31),
          language: "zh-Hans"),
        FeedEntry(
          title: "New & ]]> <b>\u{1}", url: "https://example.org/补贴/?a=1&b='2'",
          date: try day(2026, 1, 2), updated: try day(2026, 3, 4), summary: "摘要 </summary>",
          language: "en", tags: ["补贴", "\"引号\""],
          attachments: [
            FeedAttachment(
              url: "https://example.org/录像.mp4", type: "video/mp4", title: "录像 & 说明",
              language: "zh-Hans", size: 1234),
            FeedAttachment(
              url: "https://example.org/en.vtt", type: "text/vtt", title: "录像 English",
              language: "en"),
          ]),
      ])
  }

  @Test func `an Atom feed escapes everything and puts the newest first`() throws {
    let atom = try feed().atom
    #expect(
      String(decoding: atom, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
        <title>残联 &lt;通知&gt; &amp; &quot;公告&quot;</title>
        <link rel="alternate" href="https://example.org/"/>
        <link rel="self" href="https://example.org/feed.xml"/>
        <id>https://example.org/feed.xml</id>
        <updated>2026-03-04T00:00:00Z</updated>
        <author>
        <name>某市残联</name>
        </author>
        <entry xml:lang="en">
        <title>New &amp; ]]&gt; &lt;b&gt;\u{FFFD}</title>
        <link rel="alternate" href="https://example.org/%E8%A1%A5%E8%B4%B4/?a=1&amp;b='2'"/>
        <id>https://example.org/%E8%A1%A5%E8%B4%B4/?a=1&amp;b='2'</id>
        <published>2026-01-02T00:00:00Z</published>
        <updated>2026-03-04T00:00:00Z</updated>
        <summary>摘要 &lt;/summary&gt;</summary>
        <category term="补贴"/>
        <category term="&quot;引号&quot;"/>
        <link rel="enclosure" type="video/mp4" title="录像 &amp; 说明" hreflang="zh-Hans" href="https://example.org/%E5%BD%95%E5%83%8F.mp4" length="1234"/>
        <link rel="enclosure" type="text/vtt" title="录像 English" hreflang="en" href="https://example.org/en.vtt"/>
        </entry>
        <entry xml:lang="zh-Hans">
        <title>旧</title>
        <link rel="alternate" href="https://example.org/a/"/>
        <id>https://example.org/a/</id>
        <published>2025-12-31T00:00:00Z</published>
        <updated>2025-12-31T00:00:00Z</updated>
        </entry>
        </feed>

        """)
    try WellFormedXML.check(atom)
  }

  @Test func `a JSON feed has the members of version 1_1`() throws {
    #expect(
      String(decoding: try feed().json, as: UTF8.self) == #"""
        {"version":"https://jsonfeed.org/version/1.1","title":"残联 <通知> & \"公告\"",\#
        "home_page_url":"https://example.org/","feed_url":"https://example.org/feed.xml",\#
        "language":"zh-Hans","authors":[{"name":"某市残联"}],"items":[\#
        {"id":"https://example.org/%E8%A1%A5%E8%B4%B4/?a=1&b='2'",\#
        "url":"https://example.org/%E8%A1%A5%E8%B4%B4/?a=1&b='2'",\#
        "title":"New & ]]> <b>\u0001","content_text":"摘要 </summary>","summary":"摘要 </summary>",\#
        "date_published":"2026-01-02T00:00:00Z","date_modified":"2026-03-04T00:00:00Z",\#
        "language":"en","tags":["补贴","\"引号\""],"attachments":[\#
        {"url":"https://example.org/%E5%BD%95%E5%83%8F.mp4","mime_type":"video/mp4",\#
        "title":"录像 & 说明","size_in_bytes":1234},\#
        {"url":"https://example.org/en.vtt","mime_type":"text/vtt","title":"录像 English"}]},\#
        {"id":"https://example.org/a/","url":"https://example.org/a/","title":"旧",\#
        "content_text":"旧","date_published":"2025-12-31T00:00:00Z",\#
        "date_modified":"2025-12-31T00:00:00Z","language":"zh-Hans"}]}

        """#)
  }

  @Test func `a feed without entries is still a feed`() throws {
    let feed = Feed(
      title: "x", language: "zh", author: "y", homeURL: "https://e.org/",
      feedURL: "https://e.org/f", entries: [])
    try WellFormedXML.check(feed.atom)
    #expect(String(decoding: feed.atom, as: UTF8.self).contains("<updated>1970-01-01T00:00:00Z"))
  }

  @Test func `a sitemap lists its pages by address`() throws {
    let files = Sitemap(entries: [
      .init(url: "https://example.org/b/"),
      .init(url: "https://example.org/办事/?x&y", modified: try day(2026, 3, 9)),
      .init(url: "https://example.org/"),
    ]).files(baseURL: "https://example.org")
    #expect(files.map(\.path) == ["sitemap.xml"])
    #expect(
      String(decoding: files[0].bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
        <loc>https://example.org/</loc>
        </url>
        <url>
        <loc>https://example.org/b/</loc>
        </url>
        <url>
        <loc>https://example.org/%E5%8A%9E%E4%BA%8B/?x&amp;y</loc>
        <lastmod>2026-03-09</lastmod>
        </url>
        </urlset>

        """)
    try WellFormedXML.check(files[0].bytes)
  }

  @Test(arguments: [(50_000, 1), (50_001, 3), (100_000, 3), (100_001, 4)])
  func `a sitemap of more than 50,000 pages is split`(_ count: Int, _ fileCount: Int) throws {
    let files = Sitemap(entries: (0..<count).map { .init(url: "https://e.org/\($0)/") })
      .files(baseURL: "https://e.org")
    #expect(files.count == fileCount)
    #expect(files[0].path == "sitemap.xml")
    let index = String(decoding: files[0].bytes, as: UTF8.self)
    for part in files.dropFirst() {
      #expect(index.contains("<loc>https://e.org/\(part.path)</loc>"))
    }
    try WellFormedXML.check(files[files.count - 1].bytes)
  }

  @Test func `robots are sent to the sitemap`() {
    #expect(
      String(decoding: Robots.file(baseURL: "https://e.org/无障碍"), as: UTF8.self)
        == "User-agent: *\nAllow: /\n\nSitemap: "
        + "https://e.org/%E6%97%A0%E9%9A%9C%E7%A2%8D/sitemap.xml\n")
  }

  @Test(arguments: ["<a>", "<a></b>", "<a b=\"<\"/>", "<a>&nbsp;</a>", "<a/><b/>", "<a>\u{1}</a>"])
  func `the checker of these tests finds broken XML`(_ xml: String) {
    #expect(throws: WellFormedXML.Fault.self) { try WellFormedXML.check(Array(xml.utf8)) }
  }
}
