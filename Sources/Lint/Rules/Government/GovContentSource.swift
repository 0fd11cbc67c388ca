import Accessibility
import Diagnostics
import HTML

/// An article shows its readers where it comes from.
struct GovContentSource: Rule {
  static let metadata = RuleMetadata(
    id: "gov-content-source", severity: .error,
    summary: Message(zh: "内容页写明来源", en: "An article says where it comes from"),
    rationale: Message(
      zh: """
        转载的内容要注明来源，自己的内容要写明发布单位：读者由此判断可不可信、有疑问找谁。标签 ContentSource 只有机器看得到，\
        网页上也要写出来。网页上有标签里的名称，或者有“来源”“发布机构”一类的字，就算写明。
        """,
      en: """
        What is reprinted names its source, what is one's own the office: so readers know whether to \
        trust it and whom to ask. The tag ContentSource is for machines; the page has to show it. A \
        page does if it has the name that the tag gives, or words such as 来源 before one.
        """),
    help: Message(
      zh: "在标题下面写“来源：……”", en: "write 来源：… below the heading"),
    requirements: [.siteGuideline], sets: [.gov], scope: .page,
    passing: [
      Example(#"<meta name="ContentSource" content="市残联"><h1>通知</h1><p>来源：市残联</p>"#),
      Example(#"<meta name="ContentSource" content="市残联"><h1>通知</h1><p>市残联办公室</p>"#),
    ],
    failing: [
      Example(#"<meta name="ContentSource" content="市残联"><h1>↓通知</h1><p>全文</p>"#),
      Example(#"<meta name="ArticleTitle" content="通知"><h1>↓通知</h1><p>全文</p>"#),
    ],
    inapplicable: [Example("<h1>通知</h1>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let metas = PageMetas.of(page)
    guard metas.hasAny(of: PageMetas.Group.article), let place = SubjectPlace(page) else { return }
    let isShown =
      metas["ContentSource"].map { source in
        page.tree.elements(.body).first.map { page.visibleText(of: $0).contains(source) } ?? false
      } ?? false
    if isShown || PageLabels.of(page).first(Self.labels) != nil {
      reporter.pass(place.node)
    } else {
      reporter.fail(
        place.node, Message(zh: "没有写明来源", en: "the source is not shown"), at: place.span)
    }
  }

  private static let labels = ["来源", "发布机构", "发布单位", "发文机关", "稿源", "转自", "供稿", "发布者"]
}
