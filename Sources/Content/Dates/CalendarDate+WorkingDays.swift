extension CalendarDate {
  /// Returns the day a number of working days later; Saturdays and Sundays do not count, holidays do.
  ///
  /// Beyond the year 9999 it is that year's last day.
  package func adding(workingDays count: Int) -> CalendarDate {
    var day = self
    var left = count
    while left > 0, let next = day.next {
      day = next
      if !day.isWeekend { left -= 1 }
    }
    return day
  }

  /// The day after; `nil` for the last day of the year 9999.
  private var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }

  /// Whether the day is a Saturday or a Sunday, by Zeller's congruence, which starts with Saturday.
  private var isWeekend: Bool {
    let (year, month) = month < 3 ? (year - 1, month + 12) : (year, month)
    let century = year / 100
    let weekday = (day + 13 * (month + 1) / 5 + year + year / 4 - century + century / 4) % 7
    return weekday < 2
  }
}
