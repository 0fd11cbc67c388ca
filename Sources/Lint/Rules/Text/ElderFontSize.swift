import Accessibility
import CSS
import Diagnostics
import HTML

/// In the edition for older readers no text is small.
struct ElderFontSize: Rule {
  static let metadata = RuleMetadata(
    id: "elder-font-size", severity: .warning,
    summary: Message(zh: "长辈版的文字不小于 18 像素", en: "In the elder edition no text is below 18 pixels"),
    rationale: Message(
      zh: """
        长辈版的意义首先在于字大。通知要求移动网页至少有一种字号不小于 18，正文不小于 18；低于 18 的文字，\
        老花眼的人只能跳过。建议正文 24、最小 20。字号由样式表算出；calc() 等算不出的不报告。
        """,
      en: """
        Large letters are what an elder edition is for. The notice asks for 18 at least; what is \
        smaller is passed over by people who have left their glasses elsewhere. 24 is good for body \
        text and 20 for the rest. Sizes are computed from style sheets; those made by calc() and the \
        like are not reported.
        """),
    help: Message(
      zh: "把字号设为 18px 以上，正文最好 24px", en: "set 18px or more, best 24px for body text"),
    requirements: [.elder(.minimumFontSize), .elder(.bodyFontSize)], scope: .page,
    passing: [
      Example(
        #"<html data-edition="elder"><body style="font-size:24px"><p>正文<small>注释</small></p>"#)
    ],
    failing: [
      Example(
        #"<html data-edition="elder"><body style="font-size:24px">↓<p style="font-size:16px">正文</p>"#
      ),
      Example(#"<html data-edition="elder">↓<p>没有设字号的正文</p>"#),
      Example(#"<body class="elder" style="font-size:20px"><p>正文↓<small>注释</small></p>"#),
    ],
    inapplicable: [
      Example(#"<p style="font-size:12px">标准版</p>"#),
      Example(#"<html data-edition="elder"><p hidden>隐藏</p>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard ElderEdition.holds(page) else { return }
    let texts = page.visibleTexts
    var reported: Set<PageTree.NodeID> = []
    for place in texts.places {
      guard let size = texts.looks[Int(place.look)].fontSize else { continue }
      let element = page.tree.parent(of: place.node) ?? place.node
      if size >= Self.smallest - 0.01 {
        reporter.pass(place.node)
      } else if reported.insert(element).inserted {
        let pixels = Int(size.rounded(.down))
        reporter.fail(
          element,
          Message(
            zh: "长辈版里有 \(pixels) 像素的文字", en: "the elder edition has text of \(pixels) pixels"))
      }
    }
  }

  /// In CSS pixels, which stand for the notice's dp and pt.
  private static let smallest = 18.0
}
