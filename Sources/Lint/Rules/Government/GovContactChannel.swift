import Diagnostics

/// The home page leads to where readers can ask and complain.
struct GovContactChannel: SiteRule {
  static let metadata = RuleMetadata(
    id: "gov-contact-channel", severity: .error,
    summary: Message(zh: "首页有咨询投诉的入口", en: "The home page leads to where one can ask"),
    rationale: Message(
      zh: """
        网站要有网上咨询渠道，没有的单项否决；打不了电话的人只有这条路。在首页的链接里找咨询、留言、信箱、投诉、反馈、求助等字。\
        渠道通不通、多久答复，程序看不出来。文件夹里没有 index.html 时不检查。
        """,
      en: """
        A site without a way to ask online is vetoed; it is the only way for people who cannot \
        telephone. Words for asking and complaining are looked for in the links of the home page. \
        Whether anybody answers no program can tell. A folder without index.html is not checked.
        """),
    help: Message(
      zh: "在首页加一个“咨询投诉”的链接；sitegen 的网站在 sitegen.yaml 写 feedback",
      en: "add such a link to the home page; for sitegen write feedback in sitegen.yaml"),
    requirements: [.inspection], sets: [.gov],
    passing: [Example(#"<h1>市残联</h1><a href="/ask/">咨询投诉</a>"#)],
    failing: [Example(#"<h1>↓市残联</h1><a href="/n/">通知公告</a><p>欢迎咨询</p>"#)],
    inapplicable: [Example("<h1>通知</h1>", at: "a.html")])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    guard let home = site.home, let place = site.pages[home].publication.place else { return }
    if site.pages[home].publication.hasChannel {
      reporter.pass()
    } else {
      reporter.fail(
        SiteReporter.Place(place, page: home),
        Message(zh: "首页没有咨询投诉的入口", en: "the home page has no link to where one can ask"))
    }
  }
}
