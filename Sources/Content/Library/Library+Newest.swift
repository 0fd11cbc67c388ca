extension Library {
  /// The dated pages that are no section's own, newest first, then by address.
  package var newestPages: [Page.ID] {
    pages.filter { $0.date != nil && !$0.isSectionPage }
      .sorted { one, other in
        guard let day = one.date, let otherDay = other.date, day != otherDay else {
          return one.permalink < other.permalink
        }
        return day > otherDay
      }
      .map(\.id)
  }
}
