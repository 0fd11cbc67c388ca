/// A day of the Gregorian calendar, without time or time zone.
package struct CalendarDate: Sendable, Hashable {
  /// Year, month and day in one number of four bytes, in the order of time; a page has several.
  private let packed: Int32

  /// The year, 1 to 9999.
  package var year: Int { Int(packed >> 9) }
  /// The month, 1 to 12.
  package var month: Int { Int(packed >> 5) & 0xF }
  /// The day of the month, from 1.
  package var day: Int { Int(packed) & 0x1F }

  /// Creates a date; `nil` when no such day exists.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.days(inMonth: month, ofYear: year) else { return nil }
    packed = Int32(year << 9 | month << 5 | day)
  }

  private static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2:
      year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Orders dates from earlier to later.
  package static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
    lhs.packed < rhs.packed
  }
}
