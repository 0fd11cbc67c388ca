import Accessibility
import Diagnostics
import HTML

/// A policy is published soon after it was signed.
struct PolicyLatePublication: Rule {
  static let metadata = RuleMetadata(
    id: "policy-late-publication", severity: .warning,
    summary: Message(
      zh: "政策在成文后二十个工作日内公开", en: "A policy is published within twenty working days"),
    rationale: Message(
      zh: """
        政府信息要在形成或者变更之日起二十个工作日内公开，晚了，受影响的人就来不及申请。比较网页上写的成文日期和发布日期；\
        节假日每年不同，所以相差超过四十二天才报告，那一定超过二十个工作日。
        """,
      en: """
        Information is published within twenty working days after it was made or changed; later it may \
        be too late to apply. The days of signing and of publication on the page are compared; since \
        holidays differ each year, only more than 42 days are reported, which are surely too many.
        """),
    help: Message(zh: "核对两个日期；以后及时公开", en: "check both dates, and publish in time"),
    requirements: [.publicationTime], sets: [.gov], scope: .page,
    passing: [
      SamplePolicy.page("<h1>规划</h1><p>成文日期：2021年8月2日</p><p>发布日期：2021年8月20日</p>"),
      SamplePolicy.page("<h1>规划</h1><p>成文日期：2021-08-02</p><p>发布日期：2021-09-13</p>"),
    ],
    failing: [
      SamplePolicy.page("<h1>规划</h1><p>成文日期：2021年8月2日</p><p>↓发布日期：2021年9月14日</p>"),
      SamplePolicy.page(
        "<dl><dt>成文日期</dt><dd>2021-12-01</dd><dt>↓发布日期</dt><dd>2022-03-01</dd></dl>"),
    ],
    inapplicable: [
      SamplePolicy.page("<h1>规划</h1><p>成文日期：2021年8月2日</p>"),
      Example("<p>成文日期：2021-08-02</p><p>发布日期：2021-12-13</p>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard PageSubject.of(page).isPolicy else { return }
    let labels = PageLabels.of(page)
    guard let signed = labels.first(["成文日期", "印发日期"]),
      let published = labels.first(["发布日期", "公开日期"]),
      let from = day(of: signed, on: page), let to = day(of: published, on: page)
    else { return }
    let days = to.dayNumber - from.dayNumber
    if days <= Self.limit {
      reporter.pass(published.node)
    } else {
      reporter.fail(
        published.node,
        Message(zh: "成文 \(days) 天以后才发布", en: "published \(days) days after it was signed"),
        at: page.tree.spanWithoutSpace(of: published.node))
    }
  }

  /// Days that hold more than twenty working days, whatever holidays lie among them.
  private static let limit = 42

  private func day(of label: PageLabels.Label, on page: AccessiblePage) -> LintDate? {
    let text = PageLabels.value(of: label, on: page)
    guard let match = text.firstMatch(of: /(\d{4})[-年.\/](\d{1,2})[-月.\/](\d{1,2})/),
      let month = Int(match.2), let day = Int(match.3)
    else { return nil }
    let padded = [month, day].map { $0 < 10 ? "-0\($0)" : "-\($0)" }.joined()
    return LintDate(iso: match.1 + padded)
  }
}
