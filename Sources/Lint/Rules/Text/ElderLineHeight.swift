import Accessibility
import CSS
import Diagnostics
import HTML

/// In the edition for older readers lines stand apart.
struct ElderLineHeight: Rule {
  static let metadata = RuleMetadata(
    id: "elder-line-height", severity: .warning,
    summary: Message(
      zh: "长辈版的行距不小于 1.3 倍", en: "In the elder edition lines are 1.3 apart at least"),
    rationale: Message(
      zh: """
        字大而行密，读到行尾就找不到下一行。通知要求行距至少 1.3 倍；建议 1.75。\
        只检查一定会折成几行、行高算得出的文字，浏览器默认的行高不报告。
        """,
      en: """
        Large letters in close lines: at the end of one the next is lost. The notice asks for 1.3 at \
        least; 1.75 is good. Looked at are texts that are sure to fill more than one line and whose \
        line height is known; what browsers do by default is not reported.
        """),
    help: Message(zh: "例如 line-height: 1.75", en: "such as line-height: 1.75"),
    requirements: [.elder(.lineSpacing)], scope: .page,
    passing: [
      Example(
        #"<body class="elder"><p style="width:100px;line-height:1.3">通知发布以后三十天内都可以提出申请</p>"#)
    ],
    failing: [
      Example(
        #"<body class="elder">↓<p style="width:100px;line-height:1.2">通知发布以后三十天内都可以提出申请</p>"#)
    ],
    inapplicable: [
      Example(#"<p style="width:100px;line-height:1.2">通知发布以后三十天内都可以提出申请</p>"#),
      Example(#"<body class="elder"><p style="line-height:1.2">只有一行</p>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard ElderEdition.holds(page) else { return }
    let texts = page.visibleTexts
    var lines = LineEstimate(page)
    var reported: Set<PageTree.NodeID> = []
    for place in texts.places {
      guard let height = texts.looks[Int(place.look)].lineHeight else { continue }
      guard height < 1.3 - 0.001 else {
        reporter.pass(place.node)
        continue
      }
      let element = page.tree.parent(of: place.node) ?? place.node
      if lines.certainlyWraps(place.node), reported.insert(element).inserted {
        reporter.fail(
          element, Message(zh: "行距小于 1.3 倍", en: "the lines are less than 1.3 apart"))
      }
    }
  }
}
