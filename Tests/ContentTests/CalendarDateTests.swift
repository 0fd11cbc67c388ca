import Testing

@testable import Content

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2026-02-30", "2026-2-03", "2026-13-01", "0000-01-01", "2026-11-21 ", "2026/11/21", "",
    "２０２６-11-21", "2025-02-29", "+026-11-21",
  ])
  func `what is no day in ISO form is refused`(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `a day is written in each form`() throws {
    let date = try #require(CalendarDate(iso: "2026-01-05"))
    #expect((date.year, date.month, date.day) == (2026, 1, 5))
    #expect(date.iso == "2026-01-05")
    #expect(date.chinese == "2026年1月5日")
    #expect(date.english == "5 January 2026")
    #expect(date.rfc3339 == "2026-01-05T00:00:00Z")
    #expect(date.text(inLanguage: "zh-Hans") == date.chinese)
    #expect(date.text(inLanguage: "en") == date.english)
  }

  @Test func `days are in the order of time`() throws {
    let texts = ["0999-12-31", "2024-02-29", "2024-03-01", "2026-01-01"]
    let dates = try texts.map { try #require(CalendarDate(iso: $0)) }
    #expect(dates.shuffled().sorted() == dates)
    #expect(dates.map(\.iso) == texts)
  }
}
