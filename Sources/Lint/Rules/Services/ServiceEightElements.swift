import Accessibility
import Diagnostics
import HTML

/// A service guide has the eight elements that inspections look for.
struct ServiceEightElements: Rule {
  static let metadata = RuleMetadata(
    id: "service-eight-elements", severity: .error,
    summary: Message(
      zh: "办事指南有八项要素", en: "A service guide has the eight elements"),
    rationale: Message(
      zh: """
        事项名称、设定依据、申请条件、办理材料、办理地点、办理时间、联系电话、办理流程，少一项，人就要多跑一趟或者多打一个电话；\
        打不了电话、出不了门的人办不成。检查时少一项扣两分。网页的 JSON-LD 说自己是 GovernmentService 时，在正文里找这八项的\
        标签或标题，“谁可以申请”“带什么”这样的大白话也算。内容写得对不对要由人看。
        """,
      en: """
        Name, legal basis, conditions, papers, place, hours, telephone number and steps: where one \
        lacks, people go once more or call, and those who cannot do not get what is theirs. Each \
        costs two points. On a page whose JSON-LD says that it is a GovernmentService, labels and \
        headings for them are looked for, plain words such as 谁可以申请 among them. Whether what \
        follows is right takes a person.
        """),
    help: Message(zh: "补上这一项", en: "add it"),
    requirements: [.guideElements], sets: [.gov], scope: .page,
    passing: [
      SampleGuide.page(SampleGuide.guide()),
      SampleGuide.page(
        """
        <h1>辅具适配</h1><h2>谁可以申请</h2><h2>要带什么</h2><h2>怎么申请</h2><h2>去哪里办</h2>\
        <h2>什么时候办</h2><p>打电话问：12385</p><p>法律依据：残疾预防和残疾人康复条例</p>
        """),
    ],
    failing: GuideElement.allCases.map {
      SampleGuide.page(SampleGuide.guide(without: $0, heading: "<h1>↓辅具适配</h1>"))
    } + [SampleGuide.page("↓" + SampleGuide.guide(heading: "<h1> </h1>"))],
    inapplicable: [
      Example("<main><h1>辅具适配</h1></main>"),
      Example(
        #"<script type="application/ld+json">[{"@type":"GovernmentService"},{"@type":"GovernmentService"}]</script>"#
      ),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard PageSubject.of(page).isServiceGuide, let place = SubjectPlace(page) else { return }
    let name = page.headings.first { $0.level == 1 }.map { page.name(of: $0.node) } ?? ""
    if name.isEmpty {
      reporter.fail(
        place.node, Message(zh: "办事指南没有事项名称", en: "the guide lacks the service's name"))
    } else {
      reporter.pass(place.node)
    }
    let labels = PageLabels.of(page)
    let missing = GuideElement.allCases.filter { !$0.isOn(labels) }
    guard !missing.isEmpty else { return }
    let names = (
      zh: missing.map(\.name.zh).joined(separator: "、"),
      en: missing.map(\.name.en).joined(separator: ", ")
    )
    let fields = missing.map(\.field)
    reporter.fail(
      place.node, Message(zh: "办事指南没有\(names.zh)", en: "the guide lacks \(names.en)"),
      at: place.span,
      help: Message(
        zh: "写明\(names.zh)；sitegen 的网站在前言写 \(fields.joined(separator: "、"))",
        en: "add them; for sitegen write \(fields.joined(separator: ", ")) in front matter"))
  }
}
