import Accessibility
import Diagnostics
import HTML

/// Page numbers of print do not stand in the text.
struct TextPageNumberResidue: Rule {
  static let metadata = RuleMetadata(
    id: "text-page-number-residue", severity: .error,
    summary: Message(
      zh: "正文里没有印刷页码", en: "No page numbers of print stand in the text"),
    rationale: Message(
      zh: """
        文件从 PDF 或 Word 转成网页时，`—５２—` 这样的页码会留在句子中间。看得见的人会跳过去，\
        听的人却会听到“破折号五十二破折号”，以为是正文。本规则认得两个横线之间的一至三位数；\
        表格里的不看，“第 5 页”这样的写法不看。
        """,
      en: """
        When a document becomes a web page, page numbers such as `—５２—` stay in the middle of a \
        sentence. People who see skip them; people who listen hear “dash fifty-two dash” as part of \
        the text. The rule knows numbers of up to three digits between dashes, not in tables and \
        not in other forms.
        """),
    help: Message(
      zh: "删去页码，把被它隔开的句子接起来", en: "remove the number and join the sentence around it"),
    requirements: [.wcag(.sc1_3_2)],
    passing: [
      Example("<p>2021—2025 年</p><p>第 5 条</p>"), Example("<p>他说——5——算了</p>"),
      Example("<table><tr><td>- 5 -</td></tr></table>"), Example("<p>12-5-3</p><p>-5</p>"),
      Example(#"<nav><a href="/2">- 2 -</a></nav>"#),
    ],
    failing: [
      Example("<p>推进无障碍</p><p>↓—５２—</p><p>环境建设</p>"), Example("<p>↓- 7 -</p>"),
      Example("<p>推进无障碍↓— 52 —环境建设</p>"), Example("<div>\n ↓－１２－\n</div>"),
    ],
    inapplicable: [Example(#"<img src="line.png" alt="">"#)])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    reporter.failMarks(.pageNumber, on: page) { piece, _ in
      !tree.isElement(piece.element, in: [.a, .button, .td, .th, .option])
    } message: { text in
      Message(
        zh: "正文里混进了页码“\(text)”", en: "the page number “\(text)” stands in the text")
    }
  }
}
