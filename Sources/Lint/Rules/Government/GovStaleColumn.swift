import Diagnostics

/// Columns with news and policies are kept up to date.
struct GovStaleColumn: SiteRule {
  static let metadata = RuleMetadata(
    id: "gov-stale-column", severity: .warning,
    summary: Message(zh: "栏目按时更新", en: "Columns are kept up to date"),
    rationale: Message(
      zh: """
        动态类栏目两周、政策和公告类栏目六个月没有更新，检查时扣分，多了单项否决；读者也会以为政策没有变化。\
        按标签 ColumnName 把文章归到栏目，看最新的 PubDate 离今天多久；没有文章或没有日期的栏目不报告。
        """,
      en: """
        Inspectors count columns of news without anything new for two weeks, and of policies and \
        notices for six months; readers take what is old for what holds. Articles belong to columns by \
        the tag ColumnName; the newest PubDate is compared with today. Columns without articles or \
        dates are not reported.
        """),
    help: Message(zh: "发布新的内容，或者把栏目并到别处", en: "publish something new, or merge the column"),
    requirements: [.inspection], sets: [.gov],
    passing: [
      Example(#"\#(column)<h1>动态</h1>"#, files: ["a.html": article("2025-12-25")]),
      Example(
        #"\#(column.replacing("工作动态", with: "政策文件"))<h1>动态</h1>"#,
        files: ["a.html": article("2025-09-01")]),
    ],
    failing: [
      Example(#"\#(column)<h1>↓动态</h1>"#, files: ["a.html": article("2025-12-01")]),
      Example(
        #"\#(column.replacing("工作动态", with: "政策文件"))<h1>↓动态</h1>"#,
        files: ["a.html": article("2025-06-01"), "b.html": article("2024-06-01")]),
    ],
    inapplicable: [
      Example(#"\#(column)<h1>动态</h1>"#),
      Example(
        #"\#(column.replacing("工作动态", with: "机构职能"))<h1>动态</h1>"#,
        files: ["a.html": article("2020-06-01")]),
    ])

  private static let column =
    #"<meta name="ColumnName" content="动态"><meta name="ColumnType" content="工作动态">"#

  private static func article(_ day: String) -> String {
    """
    <meta name="ColumnName" content="动态"><meta name="ArticleTitle" content="甲">\
    <meta name="PubDate" content="\(day) 09:00"><h1>甲</h1>
    """
  }

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    var newest: [String: LintDate] = [:]
    for page in site.pages.lazy.map(\.publication) where page.isArticle {
      guard let column = page.columnName, let day = page.published else { continue }
      newest[column] = max(day, newest[column] ?? day)
    }
    for (number, page) in site.pages.enumerated() where !page.publication.isArticle {
      let facts = page.publication
      guard let column = facts.columnName, let place = facts.place, let day = newest[column],
        let limit = Self.limit(facts.columnType)
      else { continue }
      let age = site.now.dayNumber - day.dayNumber
      if age <= limit {
        reporter.pass()
      } else {
        reporter.fail(
          SiteReporter.Place(place, page: number),
          Message(
            zh: "栏目“\(column)”\(age) 天没有更新，最新的是 \(day.iso)",
            en: "nothing new in “\(column)” for \(age) days, since \(day.iso)"))
      }
    }
  }

  /// The most days without anything new, by the type of the column; `nil` for others.
  private static func limit(_ type: String) -> Int? {
    if type.contains("工作动态") { return 14 }
    return ["政策文件", "通知公告", "政策解读"].contains(where: type.contains) ? 183 : nil
  }
}
