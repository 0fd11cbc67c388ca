import Content

/// The newest pages of a site or section, for feed readers.
///
/// Dates have no time; feeds need one, so each stands for midnight UTC, which is the same day in
/// China.
package struct Feed: Sendable {
  /// The name of the site or section.
  package var title: String
  /// What the feed brings, in a sentence.
  package var description: String?
  /// The language tag of what has no language of its own.
  package var language: String
  /// The organisation that answers for the content.
  package var author: String
  /// The absolute address of the page that the feed accompanies.
  package var homeURL: String
  /// The absolute address of the feed itself; also its permanent identifier.
  package var feedURL: String
  /// The entries, newest first, then by address.
  package let entries: [FeedEntry]

  package init(
    title: String, description: String? = nil, language: String, author: String, homeURL: String,
    feedURL: String, entries: [FeedEntry]
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.author = author
    self.homeURL = homeURL
    self.feedURL = feedURL
    self.entries = entries.sorted {
      $0.date != $1.date ? $0.date > $1.date : $0.url < $1.url
    }
  }
}

/// A page in a feed.
package struct FeedEntry: Sendable, Hashable {
  /// The page's title, as plain text.
  package var title: String
  /// The page's absolute address; characters outside ASCII are encoded on writing.
  package var url: String
  /// The day of publication.
  package var date: CalendarDate
  /// The day of the last change; the day of publication if there was none.
  package var updated: CalendarDate
  /// What the page is about, as plain text.
  package var summary: String?
  /// The permanent identifier, an absolute address; usually the page's first one.
  package var id: String
  /// The language tag of title and summary.
  package var language: String
  /// The page's tags, in its own order.
  package var tags: [String]
  /// The page's recordings, captions and transcripts.
  package var attachments: [FeedAttachment]

  package init(
    title: String, url: String, date: CalendarDate, updated: CalendarDate? = nil,
    summary: String? = nil, id: String? = nil, language: String, tags: [String] = [],
    attachments: [FeedAttachment] = []
  ) {
    self.title = title
    self.url = url
    self.date = date
    self.updated = updated ?? date
    self.summary = summary
    self.id = id ?? url
    self.language = language
    self.tags = tags
    self.attachments = attachments
  }
}
