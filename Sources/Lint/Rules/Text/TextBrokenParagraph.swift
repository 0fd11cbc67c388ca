import Accessibility
import Diagnostics
import HTML

/// A sentence is not cut in two by a paragraph's end.
struct TextBrokenParagraph: Rule {
  static let metadata = RuleMetadata(
    id: "text-broken-paragraph", severity: .warning,
    summary: Message(
      zh: "句子没有被分段切断", en: "No sentence is cut in two by the end of a paragraph"),
    rationale: Message(
      zh: """
        从 PDF、Word 转来的文字，常在换页或换行处断成两段。读屏软件在段末停顿，听的人以为话说完了；\
        按段落跳读时，下一段从半句话开始。以逗号、顿号结尾的长段落就是断了；没有标点就结束的长段落请人看一看。
        """,
      en: """
        Text from PDF or Word often breaks where a page or line ended. A screen reader pauses there, \
        and people who jump by paragraph start with half a sentence. A long paragraph that ends with a \
        comma is cut; one that ends without any punctuation is for a person to look at.
        """),
    help: Message(zh: "把两段接成一段", en: "join the two paragraphs"),
    requirements: [.wcag(.sc1_3_2)],
    passing: [
      Example("<p>各区残联要高度重视，按照职责分工，认真抓好落实工作。</p><p>请于月底前报送总结。</p>"),
      Example("<p>各县（市、区）残疾人联合会，市直各有关单位：</p><p>现将通知印发给你们。</p>"),
      Example("<p>白日依山尽，</p><p>黄河入海流。</p>"),
    ],
    failing: [
      Example(
        "↓<p>各区残联要高度重视，按照职责分工，认真抓好各项工作任务的落实，</p><p>确保年底前完成。</p>")
    ],
    inapplicable: [
      Example("<p>只有一段</p>"), Example("<h1>通知</h1>"),
      Example("<p>各区残联要高度重视，按照职责分工，认真做好以下几项工作，</p><ul><li>宣传</ul>"),
    ],
    undecidable: [
      Example(
        "↓<p>各区残联要高度重视，按照职责分工，加强组织领导，认真抓好各项无障碍环境</p><p>建设任务的落实，确保完成。</p>")
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    for paragraph in tree.elements(.p) {
      guard let next = following(paragraph, in: tree), page.isExposed(paragraph) else { continue }
      switch ending(of: paragraph, in: tree) {
      case .comma where startsWithHan(next, in: tree):
        reporter.fail(
          paragraph,
          Message(
            zh: "句子在这一段末尾断开，下一段接着说",
            en: "the sentence breaks off at the end of this paragraph and goes on in the next"))
      case .bare where startsWithHan(next, in: tree):
        reporter.cantTell(
          paragraph,
          Message(
            zh: "这一段没有标点就结束了，像是句子被切断",
            en: "this paragraph ends without punctuation; the sentence may have been cut"))
      default: reporter.pass(paragraph)
      }
    }
  }

  private enum Ending { case comma, bare, other }

  /// The paragraph directly behind one.
  private func following(_ paragraph: PageTree.NodeID, in tree: PageTree) -> PageTree.NodeID? {
    tree.nextElement(behind: paragraph).flatMap { tree.isElement($0, .p) ? $0 : nil }
  }

  /// How a paragraph of one long text ends; others have a shape of their own.
  private func ending(of paragraph: PageTree.NodeID, in tree: PageTree) -> Ending {
    let text = PageTree.NodeID(Int(tree[paragraph].end) - 1)
    guard tree[text].kind == .text, tree.parent(of: text) == paragraph else { return .other }
    let words = tree.textBytes(of: text).trimmingSpace()
    let characters = words.count / 3
    guard characters >= Self.longText else { return .other }
    let bytes = words.span
    let last = bytes.count - 3
    if ByteScan.starts(bytes, at: last, with: Self.comma.span)
      || ByteScan.starts(bytes, at: last, with: Self.pause.span)
    {
      return .comma
    }
    let isHan = 0xE4...0xE9 ~= bytes[last]
    guard isHan, characters >= Self.veryLongText else { return .other }
    return ByteScan.contains(Self.comma, in: words) ? .bare : .other
  }

  private func startsWithHan(_ paragraph: PageTree.NodeID, in tree: PageTree) -> Bool {
    guard let text = tree.children(of: paragraph).first(where: { _ in true }),
      tree[text].kind == .text
    else { return false }
    let start = String(decoding: tree.textBytes(of: text).trimmingSpace().prefix(18), as: UTF8.self)
      .drop { $0.isWhitespace }
    guard let first = start.unicodeScalars.first, first.isHan else {
      return false
    }
    return !start.contains(/^([一二三四五六七八九十]+、|第[一二三四五六七八九十百]+[条章节]|附件|特此)/)
  }

  private static let comma = Array("，".utf8)
  private static let pause = Array("、".utf8)
  /// Lines of verse and addresses are shorter than this.
  private static let longText = 24
  private static let veryLongText = 32
}
