import Accessibility
import Diagnostics
import HTML

/// A long text has headings.
struct TextLongWithoutHeading: Rule {
  static let metadata = RuleMetadata(
    id: "text-long-without-heading", severity: .warning,
    summary: Message(zh: "长文章有小标题", en: "A long text has headings"),
    rationale: Message(
      zh: """
        读屏软件的使用者按标题跳读，视力好的人也靠小标题找地方。一千五百字没有一个标题，就只能从头听到尾。\
        数的是正文里两个标题之间的字，表格、代码和列表里的链接不算。
        """,
      en: """
        With a screen reader people jump from heading to heading, and others look for them. Fifteen \
        hundred characters without one have to be heard from start to end. Characters between two \
        headings of the page's own part are counted, without tables, code and links in lists.
        """),
    help: Message(zh: "每几段加一个小标题", en: "put a heading before every few paragraphs"),
    requirements: [.wcag(.sc2_4_10)], scope: .page,
    passing: [
      Example("<h1>规划</h1><p>\(text)</p><h2>目标</h2><p>\(text)</p>"),
      Example("<h1>规划</h1><p>全文</p>"),
    ],
    failing: [
      Example("<h1>规划</h1><p>↓\(text)</p><p>\(text)</p>"),
      Example("<h1>规划</h1><p>全文</p><h2>一</h2><ul><li>↓\(text)</li><li>\(text)</li></ul>"),
    ],
    inapplicable: [Example(#"<img src="a.png" alt="图">"#)])

  private static let text = String(repeating: "为残疾人服务。", count: 120)

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    var headings = page.headings.map(\.node)[...]
    var start: PageTree.NodeID?
    var length = 0
    for text in MainContent.of(page).texts {
      while let heading = headings.first, heading < text {
        report(start, length, on: page, &reporter)
        (start, length) = (nil, 0)
        headings.removeFirst()
      }
      if tree.ancestors(of: text).contains(where: { tree.isElement($0, in: Self.others) }) {
        continue
      }
      if start == nil { start = text }
      length += tree.text(of: text).count { !$0.isWhitespace }
    }
    report(start, length, on: page, &reporter)
  }

  private static let others: TagSet = [
    .a, .code, .pre, .table, .h1, .h2, .h3, .h4, .h5, .h6,
  ]
  private static let limit = 1500

  private func report(
    _ start: PageTree.NodeID?, _ length: Int, on page: AccessiblePage,
    _ reporter: inout Reporter
  ) {
    guard let start else { return }
    if length <= Self.limit {
      reporter.pass(start)
    } else {
      reporter.fail(
        start,
        Message(zh: "\(length) 个字没有小标题", en: "\(length) characters without a heading"),
        at: page.tree.spanWithoutSpace(of: start))
    }
  }
}
