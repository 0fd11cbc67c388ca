import Accessibility
import Diagnostics
import HTML

/// A service promises no longer a time than law allows.
struct ServiceTimeOrder: Rule {
  static let metadata = RuleMetadata(
    id: "service-time-order", severity: .error,
    summary: Message(
      zh: "承诺时限不超过法定时限", en: "The promised time is within the time that law allows"),
    rationale: Message(
      zh: """
        承诺办结时限比法定时限还长，不是写反了就是违法，等结果的人会白等。比较办事指南里“法定……时限”“承诺……时限”后面的数，\
        单位不同的不比较。
        """,
      en: """
        A promised time that is longer than the legal one is a slip or a breach, and people wait for \
        nothing. The numbers behind 法定…时限 and 承诺…时限 in a service guide are compared, if their \
        units are the same.
        """),
    help: Message(zh: "核对两个时限", en: "check both times"),
    requirements: [.serviceFields], sets: [.gov], scope: .page,
    passing: [
      SampleGuide.page("<p>法定办结时限：20个工作日</p><p>承诺办结时限：15 个工作日</p>"),
      SampleGuide.page(
        "<dl><dt>法定时限</dt><dd>20工作日</dd><dt>承诺时限</dt><dd>当场办结，最长20工作日</dd></dl>"),
    ],
    failing: [
      SampleGuide.page("<p>法定办结时限：20个工作日</p><p>↓承诺办结时限：25个工作日</p>"),
      SampleGuide.page(
        "<table><tr><td>法定时限</td><td>5日</td></tr><tr><td>↓承诺时限</td><td>10日</td></tr></table>"),
    ],
    inapplicable: [
      SampleGuide.page("<p>法定办结时限：20个工作日</p><p>承诺办结时限：30日</p>"),
      Example("<p>法定办结时限：2日</p><p>承诺办结时限：3日</p>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard PageSubject.of(page).isServiceGuide else { return }
    let labels = PageLabels.of(page).labels.filter {
      $0.text.contains("时限") && !$0.text.contains("说明")
    }
    guard let legal = labels.first(where: { $0.text.contains("法定") }),
      let promised = labels.first(where: { $0.text.contains("承诺") }),
      let limit = time(of: legal, on: page), let time = time(of: promised, on: page),
      limit.unit == time.unit
    else { return }
    if time.count <= limit.count {
      reporter.pass(promised.node)
    } else {
      reporter.fail(
        promised.node,
        Message(
          zh: "承诺 \(time.count)\(time.unit)，超过法定的 \(limit.count)\(limit.unit)",
          en: "the promised time of \(time.count) exceeds the \(limit.count) that law allows"),
        at: page.tree.spanWithoutSpace(of: promised.node))
    }
  }

  private func time(
    of label: PageLabels.Label, on page: AccessiblePage
  ) -> (count: Int, unit: String)? {
    let text = PageLabels.value(of: label, on: page)
    guard let match = text.firstMatch(of: /(\d+)\s*个?(工作日|日|天|小时|月)/), let count = Int(match.1)
    else { return nil }
    return (count, match.2 == "天" ? "日" : String(match.2))
  }
}
