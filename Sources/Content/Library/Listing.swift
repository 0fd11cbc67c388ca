/// How a long list of pages is cut into parts with addresses of their own.
package enum Listing {
  /// The number of parts, at least 1.
  package static func partCount(_ count: Int, pageSize: Int) -> Int {
    max(1, (count + pageSize - 1) / pageSize)
  }

  /// The address of a part, from 0: the listing's own for the first, then `page/2/` and so on.
  package static func permalink(_ permalink: String, part: Int) -> String {
    part == 0 ? permalink : "\(permalink)page/\(part + 1)/"
  }

  /// The entries of a part, from 0.
  package static func entries(_ pages: [Page.ID], part: Int, pageSize: Int) -> ArraySlice<Page.ID> {
    pages[min(part * pageSize, pages.count)..<min((part + 1) * pageSize, pages.count)]
  }
}
