import Accessibility
import Diagnostics
import HTML

/// A service guide is named by its service, in one line.
struct ServiceName: Rule {
  static let metadata = RuleMetadata(
    id: "service-name", severity: .error,
    summary: Message(zh: "事项名称简短明确", en: "The name of a service is short and says which"),
    rationale: Message(
      zh: """
        在列表、标签页和读屏软件里，人靠名称找事项。“办事指南”说不出是哪一件；超过一行、四十个字的名称记不住，也听不完。\
        看的是网页的一级标题。
        """,
      en: """
        In lists and tabs and with a screen reader people find a service by its name. One that is \
        only 办事指南 does not say which; one longer than a line of forty characters nobody keeps in \
        mind. The heading of level 1 is looked at.
        """),
    help: Message(zh: "一级标题只写事项名称", en: "write the service's name, and no more, as the heading"),
    requirements: [.serviceFields], sets: [.gov], scope: .page,
    passing: [SampleGuide.page("<h1>残疾人证办理</h1>")],
    failing: [
      SampleGuide.page("<h1>↓办事指南</h1>"),
      SampleGuide.page("<h1>↓\(String(repeating: "残疾人辅助器具适配", count: 5))</h1>"),
    ],
    inapplicable: [Example("<h1>办事指南</h1>"), SampleGuide.page("<h2>没有一级标题</h2>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard PageSubject.of(page).isServiceGuide, let place = SubjectPlace(page),
      let heading = page.headings.first(where: { $0.level == 1 })
    else { return }
    let name = page.name(of: heading.node)
    if Self.empty.contains(name) {
      reporter.fail(
        heading.node,
        Message(zh: "“\(name)”说不出是哪件事", en: "“\(name)” does not say which service"),
        at: place.span)
    } else if name.count > Self.longest {
      reporter.fail(
        heading.node,
        Message(
          zh: "事项名称有 \(name.count) 个字", en: "the service's name has \(name.count) characters"),
        at: place.span)
    } else if !name.isEmpty {
      reporter.pass(heading.node)
    }
  }

  /// The characters of a line, by WCAG 1.4.8.
  private static let longest = 40
  private static let empty: Set<String> = ["办事指南", "服务指南", "办理指南", "事项名称", "办事", "服务", "详情"]
}
