import Content
import Theme

/// The files for machines: feeds, site map and robots.
struct SiteFeeds {
  let library: Library

  /// The addresses of the feeds.
  private static let atom = "/feed.xml"
  private static let json = "/feed.json"

  /// The most entries that a feed holds.
  private static let entryCount = 20

  /// What the theme links to as feeds.
  static let links = [
    SiteFacts.Feed(label: "Atom", permalink: atom, type: "application/atom+xml"),
    SiteFacts.Feed(label: "JSON Feed", permalink: json, type: "application/feed+json"),
  ]

  /// Returns the files with their paths below the output folder.
  func files() -> [(path: String, bytes: [UInt8])] {
    let baseURL = library.configuration.baseURL
    let sitemap = Sitemap(entries: sitemapEntries()).files(baseURL: baseURL)
    return [
      (String(Self.atom.dropFirst()), feed(at: Self.atom).atom),
      (String(Self.json.dropFirst()), feed(at: Self.json).json),
      ("robots.txt", Robots.file(baseURL: baseURL)),
    ] + sitemap.map { ($0.path, $0.bytes) }
  }

  private func feed(at permalink: String) -> Feed {
    let configuration = library.configuration
    return Feed(
      title: configuration.title, description: configuration.description,
      language: configuration.language, author: configuration.organisation ?? configuration.title,
      homeURL: configuration.baseURL + "/", feedURL: configuration.baseURL + permalink,
      entries: library.newestPages.prefix(Self.entryCount).compactMap(entry))
  }

  private func entry(of id: Page.ID) -> FeedEntry? {
    let page = library.pages[id]
    return page.date.map { date in
      FeedEntry(
        title: page.title, url: library.configuration.baseURL + page.permalink, date: date,
        updated: page.updated, summary: page.description, language: page.language,
        tags: page.tags, attachments: library.attachments(of: page))
    }
  }

  private func sitemapEntries() -> [Sitemap.Entry] {
    let baseURL = library.configuration.baseURL
    return library.pages.map {
      Sitemap.Entry(url: baseURL + $0.permalink, modified: $0.updated ?? $0.date)
    } + library.terms.map { Sitemap.Entry(url: baseURL + $0.permalink) }
  }
}
