import Testing

@testable import Content

@Suite struct TimeLimitTests {
  @Test(arguments: [
    ("20个工作日", 28), ("4 个工作日", 4), ("5工作日", 7), ("30日", 30), ("0天", 0), ("2个月", 60),
    ("10 working days", 14), ("1 day", 1),
  ])
  func `a time limit counts the days that pass`(_ text: String, _ days: Int) {
    #expect(TimeLimit(text)?.days == days)
  }

  @Test(arguments: ["", "20", "日", "二十日", "20 小时", "-1日", "10000日", "20日内"])
  func `other texts are no time limits`(_ text: String) {
    #expect(TimeLimit(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-20", 1, "2026-11-23"), ("2026-11-21", 1, "2026-11-23"),
    ("2021-12-27", 20, "2022-01-24"), ("2024-02-28", 2, "2024-03-01"),
    ("2026-11-16", 0, "2026-11-16"),
    ("9999-12-31", 3, "9999-12-31"),
  ])
  func `working days leave out Saturdays and Sundays`(_ from: String, _ count: Int, _ to: String)
    throws
  {
    let day = try #require(CalendarDate(iso: from))
    #expect(day.adding(workingDays: count).iso == to)
  }
}
