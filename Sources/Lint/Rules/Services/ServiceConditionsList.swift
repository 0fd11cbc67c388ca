import Accessibility
import Diagnostics
import HTML

/// The conditions of a service are a list.
struct ServiceConditionsList: Rule {
  static let metadata = RuleMetadata(
    id: "service-conditions-list", severity: .warning,
    summary: Message(zh: "申请条件逐条列出", en: "The conditions of a service are a list"),
    rationale: Message(
      zh: """
        几个条件挤在一段里，看的人分不清是都要满足还是满足一个，听的人记不住前面的。“条件”后面的一段里有三个以上分号，\
        或者“（一）……（二）”这样的编号，就该是列表。
        """,
      en: """
        Where several conditions stand in one paragraph, readers do not see whether all must hold or \
        one, and listeners forget the first. A paragraph behind 条件 with three semicolons or more, or \
        with numbers such as （一） and （二）, should be a list.
        """),
    help: Message(
      zh: "改成列表，一条一项；sitegen 的网站在前言写 conditions",
      en: "make it a list, one condition an item; for sitegen write conditions in front matter"),
    requirements: [.serviceFields, .wcag(.sc1_3_1)], sets: [.gov], scope: .page,
    passing: [
      SampleGuide.page("<h2>申请条件</h2><ul><li>本市户籍</li><li>持有残疾人证</li></ul>"),
      SampleGuide.page("<h2>申请条件</h2><p>有本市户籍，持有残疾人证。</p>"),
    ],
    failing: [
      SampleGuide.page("<h2>申请条件</h2><p>↓本市户籍；持有残疾人证；年满十六岁；没有领过。</p>"),
      SampleGuide.page("<dl><dt>受理条件</dt><dd>↓（一）本市户籍，（二）持有残疾人证</dd></dl>"),
    ],
    inapplicable: [
      SampleGuide.page("<h2>申请材料</h2><p>身份证</p>"), Example("<h2>条件</h2><p>甲；乙；丙；丁</p>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard PageSubject.of(page).isServiceGuide else { return }
    let tree = page.tree
    for label in PageLabels.of(page).labels where label.text.contains("条件") && label.rest.isEmpty {
      guard let value = PageLabels.valueNode(of: label, on: page) else { continue }
      let text = tree.descendants(of: value).first { tree[$0].kind == .text } ?? value
      if isRun(value, on: page) {
        reporter.fail(
          value, Message(zh: "几个条件写在一段里", en: "several conditions stand in one paragraph"),
          at: tree.spanWithoutSpace(of: text))
      } else {
        reporter.pass(value)
      }
    }
  }

  /// Whether an element holds several conditions in one text.
  private func isRun(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    let tree = page.tree
    guard tree.isElement(node, in: [.p, .dd, .td, .div, .span]),
      !tree.descendants(of: node).contains(where: {
        tree.isElement($0, in: [.ul, .ol, .p, .table])
      })
    else { return false }
    let text = page.visibleText(of: node)
    return text.count { $0 == "；" } >= 3 || (text.contains("（一）") && text.contains("（二）"))
      || text.contains(/1[.、．].+2[.、．]/)
  }
}
