import Accessibility
import Diagnostics
import HTML

/// The index number of a policy is one.
struct PolicyIndexNo: Rule {
  static let metadata = RuleMetadata(
    id: "policy-index-no", severity: .error,
    summary: Message(zh: "政策的索引号格式正确", en: "The index number of a policy is well formed"),
    rationale: Message(
      zh: """
        政府信息公开目录要有索引，读者引用、申请公开时靠索引号说清是哪一份。索引号由机构代码、年份和顺序号组成，例如\
        000014349/2017-00110。写了“索引号”的检查格式；没有写的，也许不在公开目录里，要由人来看。
        """,
      en: """
        The catalogue of public information has an index; by its number readers say which document \
        they mean. A number is made of the organisation's code, the year and a serial number, such as \
        000014349/2017-00110. Where 索引号 is written its form is checked; where it is not, the \
        document may be outside of the catalogue, and a person has to look.
        """),
    help: Message(
      zh: "写成“机构代码/年份-顺序号”；sitegen 的网站在前言写 indexNo",
      en: "write organisation/year-number; for sitegen write indexNo in front matter"),
    requirements: [.catalogue], sets: [.gov], scope: .page,
    passing: [
      SamplePolicy.page("<h1>规划</h1><dl><dt>索引号</dt><dd>000014349/2017-00110</dd></dl>"),
      SamplePolicy.page("<h1>规划</h1><p>索 引 号：11370581MB28/2022-15</p>"),
    ],
    failing: [
      SamplePolicy.page("<h1>规划</h1><p>↓索引号：无</p>"),
      SamplePolicy.page("<h1>规划</h1><table><tr><td>↓索引号</td><td>００１４/2017</td></tr></table>"),
    ],
    inapplicable: [
      Example("<h1>规划</h1><p>索引号：无</p>")
    ],
    undecidable: [SamplePolicy.page("<h1>↓规划</h1><p>各县区人民政府：</p>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard PageSubject.of(page).isPolicy, let place = SubjectPlace(page) else { return }
    let labels = PageLabels.of(page).labels
    guard let label = labels.first(where: { $0.text.filter { !$0.isWhitespace }.contains("索引号") })
    else {
      reporter.cantTell(
        place.node, Message(zh: "没有索引号", en: "there is no index number"), at: place.span)
      return
    }
    let number = PageLabels.value(of: label, on: page)
    if number.wholeMatch(of: /[0-9A-Za-z]+([\/\-][0-9A-Za-z]+)+/) != nil {
      reporter.pass(label.node)
    } else {
      reporter.fail(
        label.node,
        Message(zh: "“\(number)”不是索引号", en: "“\(number)” is not an index number"),
        at: page.tree.spanWithoutSpace(of: label.node))
    }
  }
}
