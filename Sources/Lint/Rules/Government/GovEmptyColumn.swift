import Accessibility
import Diagnostics
import HTML

/// The page of a column leads to something.
struct GovEmptyColumn: Rule {
  static let metadata = RuleMetadata(
    id: "gov-empty-column", severity: .error,
    summary: Message(zh: "栏目里有内容", en: "A column holds something"),
    rationale: Message(
      zh: """
        点进栏目却什么都没有，读者白走一趟，读屏软件的使用者要听完整页才知道。检查时每个空栏目都扣分，五个以上单项否决。\
        有栏目标签的网页，正文里没有一个链接、文件或表格，除标题外不到五十字，就是空栏目。
        """,
      en: """
        Who enters a column and finds nothing came in vain, and with a screen reader learns so only \
        at the end of the page. Inspectors count every empty column; five veto a site. A page with the \
        tags of a column is empty if its own part has no link, media or table and less than fifty \
        characters beside headings.
        """),
    help: Message(zh: "补上内容，或者撤掉栏目", en: "add content, or take the column away"),
    requirements: [.inspection], sets: [.gov], scope: .page,
    passing: [
      Example(
        #"<meta name="ColumnName" content="通知"><main><h1>通知</h1><a href="/1">放假通知</a></main>"#),
      Example(
        #"<meta name="ColumnName" content="通知"><main><h1>机构职能</h1><p>"#
          + String(repeating: "本会代表残疾人共同利益。", count: 6) + "</p></main>"),
    ],
    failing: [
      Example(#"<meta name="ColumnName" content="通知"><main><h1>↓通知</h1><p>暂无内容</p></main>"#),
      Example(
        #"<meta name="ColumnName" content="通知"><nav><a href="/">首页</a></nav><h1>↓通知</h1>"#),
    ],
    inapplicable: [
      Example("<main><h1>通知</h1></main>"),
      Example(
        #"<meta name="ColumnName" content="通知"><meta name="ArticleTitle" content="短"><h1>短</h1>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let metas = PageMetas.of(page)
    guard metas.node("ColumnName") != nil, !metas.hasAny(of: PageMetas.Group.article),
      !PageSubject.of(page).isArticle, let place = SubjectPlace(page)
    else { return }
    if leadsSomewhere(page) {
      reporter.pass(place.node)
    } else {
      reporter.fail(
        place.node, Message(zh: "栏目是空的", en: "the column is empty"), at: place.span)
    }
  }

  /// Characters beside headings that a page may have and still be empty.
  private static let emptiness = 50

  private func leadsSomewhere(_ page: AccessiblePage) -> Bool {
    let tree = page.tree
    let content = MainContent.of(page)
    let headings = page.headings.map(\.node)
    let texts = content.texts.filter { text in !headings.contains { tree.contains($0, text) } }
    if texts.contains(where: { tree.closest(.a, above: $0) != nil }) { return true }
    let length = texts.reduce(0) { $0 + tree.text(of: $1).count { !$0.isWhitespace } }
    guard length < Self.emptiness, let root = content.root else { return true }
    return Self.parts.contains { tag in
      tree.elements(tag).contains { tree.contains(root, $0) && page.isExposed($0) }
    }
  }

  private static let parts: [Tag] = [.table, .video, .audio, .form, .iframe, .object, .img, .svg]
}
