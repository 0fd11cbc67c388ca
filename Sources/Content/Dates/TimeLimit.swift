/// How long something may take, as offices announce it: `20个工作日`, `30日`, `2个月`.
package struct TimeLimit: Sendable, Hashable {
  /// The days of the calendar that pass: five working days are a week, a month has 30 days.
  package let days: Int

  /// Reads a whole number, 0 to 9999, and a unit, with or without a blank between; `nil` for other
  /// texts.
  package init?(_ text: some StringProtocol) {
    let digits = text.prefix { "0"..."9" ~= $0 }
    guard digits.utf8.count <= 4, let count = Int(digits) else { return nil }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    if Self.workingDays.contains(where: unit.elementsEqual) {
      days = count + count / 5 * 2
    } else if Self.calendarDays.contains(where: unit.elementsEqual) {
      days = count
    } else if Self.months.contains(where: unit.elementsEqual) {
      days = count * 30
    } else {
      return nil
    }
  }

  /// The units that it knows.
  package static let units = workingDays + calendarDays + months

  private static let workingDays = ["个工作日", "工作日", "working days", "working day"]
  private static let calendarDays = ["日", "天", "个自然日", "自然日", "days", "day"]
  private static let months = ["个月", "months", "month"]
}

extension TimeLimit: Comparable {
  /// Orders limits from shorter to longer.
  package static func < (lhs: TimeLimit, rhs: TimeLimit) -> Bool { lhs.days < rhs.days }
}
