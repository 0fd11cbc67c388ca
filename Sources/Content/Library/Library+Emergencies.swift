extension Library {
  /// The kind of pages that warn of an emergency.
  private static let emergencyKind = "emergency"

  /// The pages of emergency information that are in force on a day, newest first, then by address.
  ///
  /// Their dates decide: from the day of publication to the last day before they expire. One without
  /// a day of expiry is in force until it gets one.
  package func emergencies(on day: CalendarDate) -> [Page.ID] {
    newestPages.filter { id in
      pages[id].kind == Self.emergencyKind && pages[id].date.map { $0 <= day } ?? false
        && pages[id].expires.map { $0 >= day } ?? true
    }
  }
}
