extension Library {
  /// Returns the dated pages that are no section's own, newest first, then by address.
  static func newest(_ pages: [Page]) -> [Page.ID] {
    // Dates and ids only, because comparing whole pages would copy them.
    pages.indices.compactMap { id in
      pages[id].isSectionPage ? nil : pages[id].date.map { (date: $0, id: id) }
    }
    .sorted { one, other in
      one.date != other.date
        ? one.date > other.date : pages[one.id].permalink < pages[other.id].permalink
    }
    .map(\.id)
  }
}
