import Diagnostics

/// The home page of a site shows the filing number of its provider.
struct GovFooterICP: SiteRule {
  static let metadata = RuleMetadata(
    id: "gov-footer-icp", severity: .error,
    summary: Message(zh: "首页写明 ICP 备案号", en: "The home page shows the site's filing number"),
    rationale: Message(
      zh: """
        经营和非经营的互联网信息服务都要在网站主页的显著位置标明许可证编号或备案编号，不标明的可以罚款五千元到五万元。\
        在首页的页脚和正文后面找“ICP备”“ICP证”。文件夹里没有 index.html 时不检查。
        """,
      en: """
        Whoever runs a website in China shows the number of its licence or filing in a prominent \
        place on the home page; the fine is 5,000 to 50,000 yuan. The number is looked for at the \
        foot of the home page. A folder without index.html is not checked.
        """),
    help: Message(
      zh: "在页脚写备案号；sitegen 的网站在 sitegen.yaml 写 government 的 filing",
      en: "write the number into the footer; for sitegen write filing of government in sitegen.yaml"
    ),
    requirements: [.internetServices], sets: [.gov], isLegalMinimum: true,
    passing: [Example("<h1>市残联</h1><footer>京ICP备12345678号-1</footer>")],
    failing: [
      Example("<h1>↓市残联</h1><footer>主办：市残联</footer>"),
      Example("<h1>↓市残联</h1><p>京ICP备12345678号</p>"),
    ],
    inapplicable: [Example("<h1>通知</h1>", at: "a.html")])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    guard let home = site.home, let place = site.pages[home].publication.place else { return }
    if site.pages[home].publication.hasFiling {
      reporter.pass()
    } else {
      reporter.fail(
        SiteReporter.Place(place, page: home),
        Message(zh: "首页没有 ICP 备案号", en: "the home page has no filing number (ICP)"))
    }
  }
}
