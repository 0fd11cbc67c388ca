import Accessibility
import CSS
import Diagnostics
import HTML

/// Chinese is not set in italics.
struct ChineseItalic: Rule {
  static let metadata = RuleMetadata(
    id: "chinese-italic", severity: .warning,
    summary: Message(zh: "汉字不用斜体", en: "Chinese is not set in italics"),
    rationale: Message(
      zh: """
        汉字没有斜体，浏览器只是把字形推歪，笔画变得难认，低视力的人读得尤其吃力。中文的强调用着重号或加粗。\
        em、i、cite、address 等元素如果样式没有改掉，浏览器默认就是斜的，里面的汉字也会报告。外文不报告。
        """,
      en: """
        Chinese has no italics; browsers push the characters over, and strokes become hard to tell, \
        most of all with low vision. Emphasis in Chinese is shown by dots or by bold letters. In em, \
        i, cite and address browsers slant by default, unless a style says otherwise. Other scripts \
        are not reported.
        """),
    help: Message(
      zh: "写上 font-style: normal，强调用 text-emphasis: dot 或加粗",
      en: "use font-style: normal, and text-emphasis: dot or bold for emphasis"),
    requirements: [], scope: .page,
    passing: [
      Example("<p>正文<em style='font-style:normal;text-emphasis:dot'>着重</em></p>"),
      Example("<style>em{font-style:normal}</style><p><em>着重</em></p>"),
    ],
    failing: [
      Example("<p>正文↓<em>着重</em></p>"),
      Example(#"↓<p style="font-style:italic">全段 <b style="font-style:normal">除外</b></p>"#),
      Example(#"↓<p style="font-style:oblique 10deg">倾斜</p>"#),
    ],
    inapplicable: [
      Example("<p lang=en><em>Emphasis</em></p>"), Example("<p><i hidden>隐藏</i><i>→</i></p>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    let text = tree.text
    let texts = page.visibleTexts
    var reported: Set<PageTree.NodeID> = []
    for place in texts.places
    where HanText.isIn(text.span.extracting(tree.textIndices(of: place.node))) {
      guard texts.looks[Int(place.look)].isItalic else {
        reporter.pass(place.node)
        continue
      }
      let element = tree.parent(of: place.node) ?? place.node
      if reported.insert(element).inserted {
        reporter.fail(element, Message(zh: "汉字用了斜体", en: "Chinese text is set in italics"))
      }
    }
  }
}
