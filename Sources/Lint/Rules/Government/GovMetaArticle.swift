import Accessibility
import Diagnostics
import HTML

/// An article of a government site says in its tags what it is, since when, and from whom.
struct GovMetaArticle: Rule {
  static let metadata = RuleMetadata(
    id: "gov-meta-article", severity: .error,
    summary: Message(zh: "内容页有全部必需的内容标签", en: "An article has all tags that articles need"),
    rationale: Message(
      zh: """
        文章、办事指南、政策等内容页要有 ArticleTitle、PubDate、ContentSource 三个标签，PubDate 写成“2025-07-14 01:59”。\
        读者和搜索引擎据此知道内容是谁什么时候发布的。有任何一个内容标签，或者 JSON-LD 说自己是文章、办事指南、政策等的网页，\
        当作内容页。
        """,
      en: """
        Articles, service guides and policies have the tags ArticleTitle, PubDate and ContentSource, \
        with PubDate as 2025-07-14 01:59, so that people and search engines know who published what \
        and when. A page with one of these tags, or whose JSON-LD says that it is an article, a \
        service or a policy, is taken for one.
        """),
    help: Message(
      zh: "补上标签；sitegen 的网站在前言写 date，和本类型里写单位、来源的字段",
      en: "add the tag; for sitegen write date and the kind's field for the office in front matter"),
    requirements: [.pageTags], sets: [.gov], scope: .page,
    passing: [
      Example("\(tags)<h1>放假通知</h1>"),
      Example("\(tags.replacing("01:59", with: "01:59:30"))<h1>放假通知</h1>"),
    ],
    failing: PageMetas.Group.article.map { name in
      Example("\(tags.replacing("name=\"\(name)\"", with: "name=\"x\""))<h1>↓放假通知</h1>")
    } + [
      Example("\(tags.replacing("2025-07-14 01:59", with: "2025年7月"))<h1>↓放假通知</h1>"),
      Example(
        #"<script type="application/ld+json">{"@type":"Article"}</script><h1>↓放假通知</h1>"#),
    ],
    inapplicable: [Example("<h1>首页</h1>")])

  private static let tags = """
    <meta name="ArticleTitle" content="放假通知"><meta name="PubDate" content="2025-07-14 01:59">\
    <meta name="ContentSource" content="市残联">
    """

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let metas = PageMetas.of(page)
    guard metas.hasAny(of: PageMetas.Group.article) || PageSubject.of(page).isArticle,
      let place = SubjectPlace(page)
    else { return }
    let missing = metas.missing(of: PageMetas.Group.article)
    if !missing.isEmpty {
      reporter.fail(place.node, .tagsMissing(missing), at: place.span)
    } else if let time = metas["PubDate"], !Self.isTime(time) {
      reporter.fail(
        place.node,
        Message(
          zh: "PubDate“\(time)”不是“年-月-日 时:分”", en: "PubDate “\(time)” is not a day with a time"),
        at: place.span)
    } else {
      reporter.pass(place.node)
    }
  }

  private static func isTime(_ text: String) -> Bool {
    text.wholeMatch(
      of: /\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?/)
      != nil
  }
}
