import Accessibility
import Diagnostics
import HTML

/// A government site has a domain of the government, written without scheme.
struct GovDomain: Rule {
  static let metadata = RuleMetadata(
    id: "gov-domain", severity: .warning,
    summary: Message(zh: "政府网站用 .gov.cn 域名", en: "A government site has a domain below .gov.cn"),
    rationale: Message(
      zh: """
        读者靠 .gov.cn 认出真的政府网站，部门用它的下级域名。残联等群团组织的网站多用 .org.cn，不报告。\
        看的是标签 SiteDomain；标签里只写域名，不写 http:// 和路径。
        """,
      en: """
        By .gov.cn readers know a genuine site of the government; departments have domains below it. \
        Mass organisations such as disabled persons' federations often have .org.cn, which is not \
        reported. The tag SiteDomain is looked at; it holds a domain without scheme and path.
        """),
    help: Message(
      zh: "用 .gov.cn 下的域名，标签里写成 www.example.gov.cn 这样",
      en: "use a domain below .gov.cn, and write it as www.example.gov.cn"),
    requirements: [.siteGuideline], sets: [.gov], scope: .page,
    passing: [
      Example(#"<meta name="SiteDomain" content="www.example.gov.cn">"#),
      Example(#"<meta name="SiteDomain" content="www.example.org.cn">"#),
    ],
    failing: [
      Example(#"↓<meta name="SiteDomain" content="www.example.com">"#),
      Example(#"↓<meta name="SiteDomain" content="https://www.example.gov.cn/">"#),
    ],
    inapplicable: [Example(#"<meta name="SiteName" content="市残联">"#)])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let metas = PageMetas.of(page)
    guard let node = metas.node("SiteDomain"), let domain = metas["SiteDomain"] else { return }
    if domain.contains("/") {
      reporter.fail(
        node,
        Message(
          zh: "SiteDomain 里“\(domain)”不只是域名", en: "“\(domain)” in SiteDomain is more than a domain")
      )
    } else if [".gov.cn", ".org.cn"].contains(where: domain.lowercased().hasSuffix) {
      reporter.pass(node)
    } else {
      reporter.fail(
        node,
        Message(zh: "“\(domain)”不是 .gov.cn 域名", en: "“\(domain)” is not a domain below .gov.cn"))
    }
  }
}
