/// The order in which listings show pages: by weight, then newest date (pages without one last),
/// then title by scalar values, then path.
///
/// All pages are sorted once; sections and terms then take theirs in this order.
enum ListingOrder {
  /// Returns the pages' indexes in the order of listings.
  static func of(_ pages: [Page]) -> [Page.ID] {
    // Keys of their own, because comparing whole pages would copy them.
    pages.map(Key.init).sorted().map(\.page)
  }

  private struct Key: Comparable {
    let page: Page.ID
    let weight: Int
    let date: CalendarDate?
    let title: String
    let path: String

    init(_ page: Page) {
      self.page = page.id
      weight = page.weight
      date = page.date
      title = page.title
      path = page.sourcePath
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.weight != right.weight { return left.weight < right.weight }
      if left.date != right.date {
        guard let rightDate = right.date else { return true }
        return left.date.map { $0 > rightDate } ?? false
      }
      if left.title.utf8.elementsEqual(right.title.utf8) {
        return SourcePath.precedes(left.path, right.path)
      }
      return SourcePath.precedes(left.title, right.title)
    }
  }
}
