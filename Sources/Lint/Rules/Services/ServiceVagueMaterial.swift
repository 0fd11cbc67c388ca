import Accessibility
import Diagnostics
import HTML

/// A service guide names every paper that it asks for.
struct ServiceVagueMaterial: Rule {
  static let metadata = RuleMetadata(
    id: "service-vague-material", severity: .warning,
    summary: Message(zh: "申请材料没有兜底条款", en: "No paper of a service is left unnamed"),
    rationale: Message(
      zh: """
        “其他材料”“等相关材料”让人不知道到底带什么，跑一趟才知道还缺一样；行动不便的人跑不起。抽查时 13% 的指南有这种写法。\
        在 JSON-LD 说自己是 GovernmentService 的网页正文里找这些话。
        """,
      en: """
        “Other materials” lets nobody know what to bring; people learn at the counter what lacks, and \
        not everybody can come twice. In spot checks 13 % of the guides had such words. They are \
        looked for on pages whose JSON-LD says GovernmentService.
        """),
    help: Message(zh: "写出每一样材料的名称，没有就删去这句", en: "name every paper, or leave the words out"),
    requirements: [.inspection], sets: [.gov], scope: .page,
    passing: [SampleGuide.page("<h2>申请材料</h2><ul><li>身份证原件</li><li>残疾人证复印件</li></ul>")],
    failing: [
      SampleGuide.page("<ul><li>身份证</li><li>↓其他材料</li></ul>"),
      SampleGuide.page("<p>↓带身份证、残疾人证等相关材料。</p>"),
      SampleGuide.page("<p>↓法律、法规规定的其他有关证明材料</p>"),
    ],
    inapplicable: [Example("<p>其他材料</p>"), SampleGuide.page("")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard PageSubject.of(page).isServiceGuide else { return }
    let tree = page.tree
    for node in MainContent.of(page).texts {
      guard let part = Self.vaguePart(of: tree.text(of: node)) else {
        reporter.pass(node)
        continue
      }
      reporter.fail(
        node,
        Message(zh: "“\(part)”没有说出是什么", en: "“\(part)” does not say what"),
        at: tree.spanWithoutSpace(of: node))
    }
  }

  private static func vaguePart(of text: String) -> Substring? {
    text.firstMatch(
      of:
        /(?:其他|其它)的?(?:相关|有关|所需|需要|必要|规定)?的?(?:证明)?(?:材料|资料|证件)|等(?:相关|有关|所需)?的?(?:证明)?(?:材料|资料)(?=[。；，、]|$)/
    )?.0
  }
}
