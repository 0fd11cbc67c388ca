import Diagnostics

/// A policy leads to the page that explains it.
struct PolicyInterpretationLink: SiteRule {
  static let metadata = RuleMetadata(
    id: "policy-interpretation-link", severity: .warning,
    summary: Message(zh: "政策和它的解读互相链接", en: "A policy and its explanation link each other"),
    rationale: Message(
      zh: """
        看文件的人最需要解读，看解读的人要能核对原文。解读的网页在 JSON-LD 里用 about 写明解释的是哪个文件（Legislation），\
        这时两个网页都要有到对方的链接。没有写明的看不出来。
        """,
      en: """
        Who reads a policy needs its explanation most, and who reads the explanation must be able to \
        check the text. Where a page says in its JSON-LD, by about, which policy (Legislation) it \
        explains, either of the two pages links the other. Others cannot be told.
        """),
    help: Message(
      zh: "加上链接；sitegen 的网站在政策的前言写 interpretation",
      en: "add the link; for sitegen write interpretation in the policy's front matter"),
    requirements: [.siteGuideline], sets: [.gov],
    passing: [Example("\(explanation)<h1>解读</h1>\(link)", files: ["a.html": "\(policy)\(back)"])],
    failing: [
      Example("\(explanation)<h1>解读</h1>\(link)", files: ["a.html": "\(policy)<h1>↓规划</h1>"]),
      Example("\(explanation)<h1>↓解读</h1>", files: ["a.html": "\(policy)\(back)"]),
    ],
    inapplicable: [
      Example("<h1>解读</h1>\(link)", files: ["a.html": "\(policy)<h1>规划</h1>"]),
      Example(#"\#(explanation.replacing("a.html", with: "https://x.example/"))<h1>解读</h1>"#),
    ])

  private static let link = #"<a href="a.html">规划全文</a>"#
  private static let back = #"<h1>规划</h1><a href="index.html">规划解读</a>"#
  private static let explanation = """
    <script type="application/ld+json">{"@type":"Article","about":{"@type":"Legislation",\
    "url":"a.html"}}</script>
    """
  private static let policy =
    #"<script type="application/ld+json">{"@type":"Legislation"}</script>"#

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    for (number, page) in site.pages.enumerated() {
      for policy in page.publication.explained.map(Int.init) where policy != number {
        let other = site.pages[policy]
        report(page, number, links: policy, other, &reporter)
        guard other.publication.isPolicy else { continue }
        report(other, policy, links: number, page, &reporter)
      }
    }
  }

  private func report(
    _ page: Shared<PageFacts>, _ number: Int, links target: Int, _ other: Shared<PageFacts>,
    _ reporter: inout SiteReporter
  ) {
    guard let place = page.publication.place else { return }
    if page.linkedPages.contains(Int32(target)) {
      reporter.pass()
    } else {
      reporter.fail(
        SiteReporter.Place(place, page: number),
        page.publication.isPolicy
          ? Message(zh: "没有链接到解读 \(other.path)", en: "no link to the explanation \(other.path)")
          : Message(zh: "没有链接到文件 \(other.path)", en: "no link to the policy \(other.path)"))
    }
  }
}
