import Diagnostics

/// Who made a part of a recording, who checked it, and when.
package struct MediaCredits: Sendable, Hashable {
  /// Who made it.
  package var author: String?
  /// The day on which it was made.
  package var made: CalendarDate?
  /// Whether a program made it, such as one for speech recognition.
  package var isMachineMade = false
  /// Who checked it.
  package var reviewer: String?
  /// The day on which it was checked.
  package var reviewed: CalendarDate?

  package init() {}

  /// Whether a person has checked it, and says who and when.
  package var isReviewed: Bool { reviewer != nil && reviewed != nil }
}
