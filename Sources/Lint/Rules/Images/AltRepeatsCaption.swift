import Accessibility
import Diagnostics
import HTML

/// A text alternative adds something to the caption.
struct AltRepeatsCaption: Rule {
  static let metadata = RuleMetadata(
    id: "alt-repeats-caption", severity: .warning,
    summary: Message(
      zh: "替代文本不重复图片说明", en: "The text alternative does not repeat the caption"),
    rationale: Message(
      zh: """
        图片说明人人都听得到，替代文本再写一遍，读屏用户就把同一句话听两次，图上有什么却还是不知道。\
        本规则比较 figure 里的替代文本和 figcaption，以及图片后面紧跟着的、写成图注样子的一段文字。
        """,
      en: """
        Everybody meets the caption; an alternative with the same words makes people who listen hear \
        them twice and still not know what is in the picture. The rule compares the image of a figure \
        with its figcaption, and an image with a caption-like paragraph behind it.
        """),
    help: Message(
      zh: "替代文本写图上看到的，图片说明写背景；说明已经讲全时写 alt=\"\"",
      en: """
        describe the picture in the alternative and tell its story in the caption; if the caption \
        says everything, write alt=""
        """),
    requirements: [.wcag(.sc1_1_1)],
    passing: [
      Example(
        #"<figure><img src="a.png" alt="工作人员在轮椅旁蹲下登记"><figcaption>上门评定现场</figcaption></figure>"#),
      Example(
        #"<figure><img src="a.png" alt=""><figcaption>上门评定现场</figcaption></figure><img src="b.png" alt="坡道">"#
      ),
      Example(#"<p><img src="a.png" alt="坡道"></p><p>坡道已经完工，欢迎使用。</p>"#),
    ],
    failing: [
      Example(
        #"<figure>↓<img src="a.png" alt="上门评定现场"><figcaption>上门评定现场。</figcaption></figure>"#),
      Example(
        #"<figure><figcaption>图 1　改造前的台阶</figcaption>↓<img src="a.png" alt="改造前的台阶"></figure>"#),
      Example(#"<p>↓<img src="a.png" alt="上门评定现场"></p><p style="text-align:center">上门评定现场</p>"#),
      Example(#"<p>↓<img src="a.png" alt="上门评定现场"><br>图1：上门评定现场</p>"#),
    ],
    inapplicable: [
      Example(#"<img src="line.png" alt="">"#),
      Example(#"<figure><figcaption>表 1</figcaption><table><tr><td>1</table></figure>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for image in page.describedImages {
      let alternative = CaptionText(page.name(of: image))
      if alternative.isEmpty || CaptionText.caption(of: image, on: page) != alternative {
        reporter.pass(image)
      } else {
        reporter.fail(
          image,
          Message(zh: "替代文本和图片说明一样", en: "the alternative is the same as the caption"))
      }
    }
  }
}
