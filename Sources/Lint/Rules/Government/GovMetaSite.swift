import Accessibility
import Diagnostics
import HTML

/// Every page of a government site names the site in its tags.
struct GovMetaSite: Rule {
  static let metadata = RuleMetadata(
    id: "gov-meta-site", severity: .error,
    summary: Message(zh: "每个网页都有网站标签", en: "Every page has the tags of its site"),
    rationale: Message(
      zh: """
        政府网站的每个网页都要有 SiteName、SiteDomain、SiteIDCode 三个标签，搜索引擎和检查系统靠它们认出网站和主办单位，\
        读者也因此分得清真假网站。自动跳转的网页不检查。
        """,
      en: """
        Every page of a government site has the tags SiteName, SiteDomain and SiteIDCode. By them \
        search engines and inspectors know the site and its office, and readers are kept from false \
        ones. Pages that send their readers on are not looked at.
        """),
    help: Message(
      zh: "在 head 里补上标签；sitegen 的网站在 sitegen.yaml 写 government 的 siteID",
      en: "add the tag to the head; for sitegen write siteID of government in sitegen.yaml"),
    requirements: [.pageTags], sets: [.gov], scope: .page,
    passing: [Example("\(tags)<title>通知</title>")],
    failing: PageMetas.Group.site.map { name in
      Example("↓<head>\(tags.replacing("name=\"\(name)\"", with: "name=\"x\""))</head>通知")
    } + [
      Example("↓<head>\(tags.replacing("1304000009", with: " "))</head>通知"),
      Example("↓<html><p>没有标签</p></html>"),
    ],
    inapplicable: [Example(#"<meta http-equiv="refresh" content="0; url=/">"#), Example("")])

  private static let tags = """
    <meta name="SiteName" content="某某市残疾人联合会"><meta name="SiteDomain" \
    content="www.example.gov.cn"><meta name="SiteIDCode" content="1304000009">
    """

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    let sendsOn = tree.elements(.meta).contains { tree.hasKeyword("refresh", .httpEquiv, of: $0) }
    guard !tree.source.isEmpty, !sendsOn, let root = tree.root else { return }
    let head = tree.elements(.head).first.flatMap { tree[$0].span.length > 0 ? $0 : nil } ?? root
    let metas = PageMetas.of(page)
    let missing = metas.missing(of: PageMetas.Group.site)
    if missing.isEmpty {
      reporter.pass(head)
    } else {
      reporter.fail(head, .tagsMissing(missing))
    }
  }
}

extension Message {
  /// Says that a page has no `<meta>` elements of some names, or empty ones.
  static func tagsMissing(_ names: [String]) -> Message {
    Message(
      zh: "网页没有标签 \(names.joined(separator: "、"))",
      en: "the page has no tag \(names.joined(separator: ", "))")
  }
}
