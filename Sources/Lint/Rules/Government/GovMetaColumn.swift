import Accessibility
import Diagnostics
import HTML

/// The page of a column says in its tags which column it is.
struct GovMetaColumn: Rule {
  static let metadata = RuleMetadata(
    id: "gov-meta-column", severity: .error,
    summary: Message(zh: "栏目页有全部栏目标签", en: "The page of a column has all tags of columns"),
    rationale: Message(
      zh: """
        栏目页要有 ColumnName、ColumnDescription、ColumnKeywords、ColumnType 四个标签，检查系统靠 ColumnType 知道\
        哪里是政策、哪里是办事服务。有任何一个栏目标签、又不是文章的网页，当作栏目页。一个标签都没有的看不出来，不报告。
        """,
      en: """
        The page of a column has ColumnName, ColumnDescription, ColumnKeywords and ColumnType; by the \
        last inspectors know where policies and services are. A page with one of the tags that is no \
        article is taken for a column's. One without any cannot be told and is not reported.
        """),
    help: Message(
      zh: "补上标签；sitegen 的网站在栏目的 _index.md 写 columnType、description、tags",
      en: "add the tag; for sitegen write columnType, description and tags in the _index.md"),
    requirements: [.pageTags], sets: [.gov], scope: .page,
    passing: [Example("\(tags)<h1>政策文件</h1>")],
    failing: PageMetas.Group.column.map { name in
      Example("\(tags.replacing("name=\"\(name)\"", with: "name=\"x\""))<h1>↓政策文件</h1>")
    },
    inapplicable: [
      Example("<h1>首页</h1>"),
      Example(#"<meta name="ColumnName" content="通知"><meta name="ArticleTitle" content="放假">"#),
    ])

  private static let tags = """
    <meta name="ColumnName" content="政策文件"><meta name="ColumnDescription" content="本市的政策">\
    <meta name="ColumnKeywords" content="政策,规划"><meta name="ColumnType" content="政策文件">
    """

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let metas = PageMetas.of(page)
    guard metas.hasAny(of: PageMetas.Group.column), !metas.hasAny(of: PageMetas.Group.article),
      !PageSubject.of(page).isArticle, let place = SubjectPlace(page)
    else { return }
    let missing = metas.missing(of: PageMetas.Group.column)
    if missing.isEmpty {
      reporter.pass(place.node)
    } else {
      reporter.fail(place.node, .tagsMissing(missing), at: place.span)
    }
  }
}
