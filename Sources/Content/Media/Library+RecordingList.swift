extension Library {
  /// Recordings in the front matter of published pages with their pages, the newest page first, then
  /// in byte order of the pages' source paths.
  package var recordings: [(page: Page.ID, item: MediaItem)] {
    pages.indices.filter { !pages[$0].media.isEmpty }.map { pages[$0] }
      .sorted { one, other in
        guard one.date != other.date else { return one.id < other.id }
        guard let day = one.date, let otherDay = other.date else { return one.date != nil }
        return day > otherDay
      }
      .flatMap { page in page.media.map { (page.id, $0) } }
  }

  /// The address of the list of recordings.
  package static let recordingsPermalink = "/media/"

  /// Whether recordings are listed: there are some, and no author has a page at that address.
  package var listsMedia: Bool {
    pages.indices.contains { !pages[$0].media.isEmpty }
      && !pages.indices.contains { pages[$0].permalink == Self.recordingsPermalink }
  }
}
