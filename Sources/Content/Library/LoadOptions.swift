import Parallel

/// Which pages a load takes in, and how.
package struct LoadOptions: Sendable {
  /// Whether drafts are taken in.
  package var drafts: Bool
  /// Whether pages with a date after `now` are taken in.
  package var future: Bool
  /// Whether pages that expired before `now` are taken in.
  package var expired: Bool
  /// The day on which the site is built.
  package var now: CalendarDate
  /// The address to use instead of the configuration's.
  package var baseURL: String?
  /// How many batches of files are read at once.
  package var jobs: Int

  /// Creates options; `jobs` is the number of processors unless given.
  package init(
    drafts: Bool = false, future: Bool = false, expired: Bool = false, now: CalendarDate,
    baseURL: String? = nil, jobs: Int? = nil
  ) {
    self.drafts = drafts
    self.future = future
    self.expired = expired
    self.now = now
    self.baseURL = baseURL
    self.jobs = jobs ?? Batches.processorCount
  }

  /// Whether a page is to be published.
  func include(_ page: Page) -> Bool {
    (drafts || !page.isDraft)
      && (future || page.date.map { $0 <= now } ?? true)
      && (expired || page.expires.map { $0 >= now } ?? true)
  }
}
