import Accessibility
import Diagnostics
import HTML

/// A government site's identification code has one of its two forms.
struct GovSiteIDFormat: Rule {
  static let metadata = RuleMetadata(
    id: "gov-site-id-format", severity: .error,
    summary: Message(zh: "网站标识码格式正确", en: "The site's identification code is well formed"),
    rationale: Message(
      zh: """
        部门网站的标识码是 bm 加八位数字，地方网站是十位数字，前六位是行政区划代码。写错了，检查系统就对不上网站。\
        只看格式，不查这个码是不是真的发给了这个网站。
        """,
      en: """
        The code is bm with eight digits for ministries, or ten digits that start with the code of an \
        area. With a wrong one inspectors do not find the site. Only the form is looked at, not \
        whether the code was given to this site.
        """),
    help: Message(
      zh: "写成 bm 加八位数字，或十位数字", en: "write bm and eight digits, or ten digits"),
    requirements: [.pageTags], sets: [.gov], scope: .page,
    passing: [
      Example(#"<meta name="SiteIDCode" content="1304000009">"#),
      Example(#"<meta name="siteidcode" content=" bm01000001 ">"#),
    ],
    failing: [
      Example(#"↓<meta name="SiteIDCode" content="130400009">"#),
      Example(#"↓<meta name="SiteIDCode" content="BM01000001">"#),
      Example(#"↓<meta name="SiteIDCode" content="１３０４０００００９">"#),
    ],
    inapplicable: [
      Example(#"<meta name="SiteName" content="市残联">"#),
      Example(#"<meta name="SiteIDCode" content="">"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let metas = PageMetas.of(page)
    guard let node = metas.node("SiteIDCode"), let code = metas["SiteIDCode"] else { return }
    if code.wholeMatch(of: /bm[0-9]{8}|[0-9]{10}/) != nil {
      reporter.pass(node)
    } else {
      reporter.fail(
        node,
        Message(
          zh: "“\(code)”不是网站标识码", en: "“\(code)” is not an identification code of a website"))
    }
  }
}
