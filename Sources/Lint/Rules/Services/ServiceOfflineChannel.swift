import Accessibility
import Diagnostics
import HTML

/// What can be done online can be done at a counter or by telephone as well.
struct ServiceOfflineChannel: Rule {
  static let metadata = RuleMetadata(
    id: "service-offline-channel", severity: .error,
    summary: Message(
      zh: "能网上办的也能到现场办", en: "A service is not online only"),
    rationale: Message(
      zh: """
        医疗健康、社会保障、金融、生活缴费等服务要保留现场指导、人工办理等传统方式；不用智能手机的老人、看不见验证码的人\
        只能靠它。网页的 JSON-LD 说自己是 GovernmentService、正文又说网上办时，要有窗口、现场、上门、邮寄、电话等办法。
        """,
      en: """
        Services of health, social security, finance and payment keep ways with a person behind them; \
        older people without a smartphone and who cannot see a code depend on these. A guide (its \
        JSON-LD says GovernmentService) that speaks of applying online names a counter, a visit, the \
        post or a telephone number as well.
        """),
    help: Message(
      zh: "写明窗口、上门或者电话怎么办；sitegen 的网站在前言写 places、channels",
      en: "say how to apply in person; for sitegen write places or channels in front matter"),
    requirements: [.accessibilityLaw], sets: [.gov], scope: .page,
    passing: [
      SampleGuide.page("<h1>辅具适配</h1><p>网上办理，也可以到社区服务窗口。</p>"),
      SampleGuide.page("<h1>辅具适配</h1><p>网上申请</p><p>办理地点：市民中心</p>"),
    ],
    failing: [
      SampleGuide.page("<h1>↓辅具适配</h1><p>全程网办，登录后网上申请。</p>"),
      SampleGuide.page("<h1>↓辅具适配</h1><p>请用手机 App 网上办理。</p>"),
    ],
    inapplicable: [
      Example("<h1>辅具适配</h1><p>网上申请</p>"), SampleGuide.page("<h1>辅具适配</h1><p>说明</p>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard PageSubject.of(page).isServiceGuide, let place = SubjectPlace(page) else { return }
    let text = MainContent.of(page).texts.map { page.tree.text(of: $0) }.joined(separator: "\n")
    guard Self.online.contains(where: text.contains) else { return }
    if Self.inPerson.contains(where: text.contains) {
      reporter.pass(place.node)
    } else {
      reporter.fail(
        place.node,
        Message(zh: "只写了网上怎么办", en: "the guide only says how to apply online"),
        at: place.span)
    }
  }

  private static let online = ["网上办", "全程网办", "网上申请", "在线申请", "在线办理", "网上申报", "掌上办"]
  private static let inPerson = [
    "窗口", "现场", "线下", "地点", "地址", "大厅", "服务中心", "市民中心", "上门", "邮寄", "柜台", "电话", "社区", "居委会", "村委会",
    "12345", "12385",
  ]
}
