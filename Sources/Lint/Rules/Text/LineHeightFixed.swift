import Accessibility
import CSS
import Diagnostics
import HTML

/// Lines of running text are not pressed together by a height in pixels.
struct LineHeightFixed: Rule {
  static let metadata = RuleMetadata(
    id: "line-height-fixed", severity: .warning,
    summary: Message(
      zh: "正文的行高不用过小的像素值", en: "Running text has no small line height in pixels"),
    rationale: Message(
      zh: """
        用像素写死的行高不会跟着字号变大：读者只放大文字时，行就叠在一起。正文的行高至少 1.5 倍字号，低视力和有阅读障碍的人才不会跳错行。\
        只检查段落、列表和单元格里一定会折成几行的文字。
        """,
      en: """
        A line height in pixels does not grow with the letters: where readers enlarge text alone, \
        lines run into each other. Running text needs 1.5 font sizes at least for people with low \
        vision or dyslexia to keep their line. Looked at are paragraphs, lists and cells that are \
        sure to fill more than one line.
        """),
    help: Message(
      zh: "用没有单位的数，例如 line-height: 1.75", en: "use a number without unit, such as 1.75"),
    requirements: [.wcag(.sc1_4_8)], sets: [.wcag22AAA, .elder], scope: .page,
    passing: [
      Example(#"<p style="width:100px;line-height:1.75">通知发布以后三十天内都可以提出申请</p>"#),
      Example(#"<p style="width:100px;line-height:24px">通知发布以后三十天内都可以提出申请</p>"#),
    ],
    failing: [
      Example(#"↓<p style="width:100px;line-height:18px">通知发布以后三十天内都可以提出申请</p>"#),
      Example(
        "<style>body{line-height:20px}li{width:6em}</style><ul>↓<li>通知发布以后三十天内都可以提出申请</ul>"),
    ],
    inapplicable: [
      Example(#"<p style="line-height:18px">只有一行</p>"#),
      Example(#"<h1 style="width:100px;line-height:18px">通知发布以后三十天内都可以提出申请</h1>"#),
    ])

  private static let bodyTags: [Tag] = [.p, .li, .dd, .td, .blockquote]

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let texts = page.visibleTexts
    var lines = LineEstimate(page)
    var reported: Set<PageTree.NodeID> = []
    for place in texts.places {
      let look = texts.looks[Int(place.look)]
      guard let height = look.lineHeight else { continue }
      guard look.hasFixedLines, height < 1.5 - 0.001 else {
        reporter.pass(place.node)
        continue
      }
      guard let block = body(around: place.node, page), lines.certainlyWraps(place.node),
        reported.insert(block).inserted
      else { continue }
      reporter.fail(
        block,
        Message(
          zh: "行高用像素写死，不到字号的 1.5 倍",
          en: "the line height is fixed in pixels and below 1.5 font sizes"))
    }
  }

  private func body(around text: PageTree.NodeID, _ page: AccessiblePage) -> PageTree.NodeID? {
    let block = page.tree.ancestors(of: text).first {
      page.styles.display(of: $0) != .known(.inline)
    }
    return block.flatMap { Self.bodyTags.contains(page.tree[$0].tag) ? $0 : nil }
  }
}
