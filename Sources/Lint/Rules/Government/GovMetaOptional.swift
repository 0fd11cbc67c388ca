import Accessibility
import Diagnostics
import HTML

/// An article of a government site has the tags that the guideline leaves open, too.
struct GovMetaOptional: Rule {
  static let metadata = RuleMetadata(
    id: "gov-meta-optional", severity: .warning,
    summary: Message(zh: "内容页有各项可选的内容标签", en: "An article has the optional tags, too"),
    rationale: Message(
      zh: """
        内容页还可以有 Keywords、Author、Description、Image、Url 五个标签：关键词、作者或责任编辑、摘要、正文里图片的网址、\
        本页的网址。没有它们，搜索结果里没有摘要，转载时找不到出处。它们是可选的，所以缺了只提醒；正文没有图片时不要求 Image。
        """,
      en: """
        Articles may have the tags Keywords, Author, Description, Image and Url: key words, author or \
        editor, summary, the address of a picture in the text, and the page's own. Without them \
        search results show no summary, and copies do not lead back. As they are optional, this is \
        only a warning; pages without a picture need no Image.
        """),
    help: Message(
      zh: "补上标签；sitegen 的网站在前言写 description 和 tags",
      en: "add the tags; for sitegen write description and tags in front matter"),
    requirements: [.pageTags], sets: [.gov], scope: .page,
    passing: [
      Example("\(article)\(tags())<main><h1>放假通知</h1></main>"),
      Example(
        "\(article)\(tags())<meta name=\"Image\" content=\"https://www.example.gov.cn/a.png\"><main><h1>通知</h1><img src=\"a.png\" alt=\"图\"></main>"
      ),
      Example("\(article)\(tags())<img src=\"logo.png\" alt=\"市残联\"><main><h1>放假通知</h1></main>"),
    ],
    failing: [
      Example("\(article)<main><h1>↓放假通知</h1></main>"),
      Example("\(article)\(tags(without: "Keywords"))<main><h1>↓放假通知</h1></main>"),
      Example("\(article)\(tags(without: "Author"))<main><h1>↓放假通知</h1></main>"),
      Example("\(article)\(tags(without: "Description"))<main><h1>↓放假通知</h1></main>"),
      Example("\(article)\(tags(without: "Url"))<main><h1>↓放假通知</h1></main>"),
      Example("\(article)\(tags())<main><h1>↓通知</h1><img src=\"a.png\" alt=\"图\"></main>"),
    ],
    inapplicable: [Example("<h1>首页</h1>")])

  private static let article = #"<meta name="ArticleTitle" content="放假通知">"#

  private static func tags(without missing: String = "") -> String {
    let tags = PageMetas.Group.optional.filter { $0 != missing && $0 != image }
    return tags.map { "<meta name=\"\($0)\" content=\"放假通知\">" }.joined()
  }

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let metas = PageMetas.of(page)
    guard metas.hasAny(of: PageMetas.Group.article) || PageSubject.of(page).isArticle,
      let place = SubjectPlace(page)
    else { return }
    let showsImage = Self.showsImage(page)
    let missing = metas.missing(of: PageMetas.Group.optional)
      .filter { $0 != Self.image || showsImage }
    if missing.isEmpty {
      reporter.pass(place.node)
    } else {
      reporter.fail(place.node, .tagsMissing(missing), at: place.span)
    }
  }

  private static let image = "Image"

  /// Whether a picture with an alternative stands in the page's own part.
  private static func showsImage(_ page: AccessiblePage) -> Bool {
    guard let root = MainContent.of(page).root else { return false }
    return page.tree.elements(.img).contains { image in
      page.tree.contains(root, image) && page.isExposed(image)
        && page.tree.value(.alt, of: image)?.isEmpty == false
    }
  }
}
