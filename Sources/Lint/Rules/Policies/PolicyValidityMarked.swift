import Accessibility
import Diagnostics
import HTML

/// A policy says whether it holds.
struct PolicyValidityMarked: Rule {
  static let metadata = RuleMetadata(
    id: "policy-validity-marked", severity: .error,
    summary: Message(zh: "政策写明效力", en: "A policy says whether it is in force"),
    rationale: Message(
      zh: """
        修改、废止、失效的文件要明显标出来，读者才不会按旧文件办事。网页的 JSON-LD 说自己是 Legislation 时，\
        正文里要有“效力”“有效性”“时效性”一类的标签和它的值，或者“本文件已废止”这样的话。
        """,
      en: """
        What was amended, repealed or has run out is marked clearly, so that nobody acts on an old \
        text. A page whose JSON-LD says that it is Legislation has a label such as “效力” with its \
        value, or a sentence that says so.
        """),
    help: Message(
      zh: "写明“效力：有效”“失效”“废止”或“已修改”；sitegen 的网站在前言写 validity",
      en: "write 效力：有效 or what holds instead; for sitegen write validity in front matter"),
    requirements: [.siteGuideline], sets: [.gov], scope: .page,
    passing: [
      SamplePolicy.page("<h1>规划</h1><dl><dt>效力</dt><dd>有效</dd></dl>"),
      SamplePolicy.page("<h1>规划</h1><p>有效性：现行有效</p>"),
      SamplePolicy.page("<h1>规划</h1><p>本文件已于2024年1月1日废止。</p>"),
    ],
    failing: [
      SamplePolicy.page("<h1>↓规划</h1><p>各县区人民政府：</p>"),
      SamplePolicy.page("<h1>↓规划</h1><dl><dt>效力</dt><dd></dd></dl>"),
    ],
    inapplicable: [Example("<main><h1>规划</h1></main>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard PageSubject.of(page).isPolicy, let place = SubjectPlace(page) else { return }
    let label = PageLabels.of(page).first(Self.labels)
    let isLabelled = label.map { !PageLabels.value(of: $0, on: page).isEmpty } ?? false
    if isLabelled || saysSo(page) {
      reporter.pass(place.node)
    } else {
      reporter.fail(
        place.node,
        Message(zh: "没有写明效力", en: "it does not say whether the policy is in force"),
        at: place.span)
    }
  }

  private static let labels = ["效力", "有效性", "时效", "有效期"]

  private func saysSo(_ page: AccessiblePage) -> Bool {
    MainContent.of(page).texts.contains {
      page.tree.text(of: $0).contains(
        /(本|该|此)(文件|办法|规定|规划|通知|意见)[^。]{0,20}(废止|失效|有效)|[【\[（(]已?(废止|失效|修改)[】\]）)]/)
    }
  }
}
