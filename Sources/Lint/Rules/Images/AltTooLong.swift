import Accessibility
import Diagnostics
import HTML

/// A text alternative that needs many words has a long description instead.
struct AltTooLong: Rule {
  static let metadata = RuleMetadata(
    id: "alt-too-long", severity: .warning,
    summary: Message(
      zh: "替代文本简短，长说明另放", en: "The text alternative is short, and a long description stands apart"),
    rationale: Message(
      zh: """
        替代文本只能从头听到尾，不能一句一句地退回去听，也没有标题、列表和表格。整张海报、流程图的内容塞进替代文本，\
        听过就忘，低视力的人放大了也看不到。本规则以 \(Self.limit) 个汉字为限，两个字母算一个字；\
        图片已有长说明（aria-describedby、aria-details、longdesc）的不算。
        """,
      en: """
        An alternative is heard in one go: nobody can step back in it by sentence, and it has no \
        headings, lists or tables. The text of a poster or flow chart does not belong there, and \
        people who enlarge the page never see it. The limit is \(Self.limit) Chinese characters, two \
        letters counting as one; images with a long description are left alone.
        """),
    help: Message(
      zh: "替代文本只说是什么，全部内容写在正文里，用 aria-describedby 或链接连过去",
      en: """
        say in the alternative what the image is, put its content into the page and connect it with \
        aria-describedby or a link
        """),
    requirements: [.wcag(.sc1_1_1)],
    passing: [
      Example(#"<img src="a.png" alt="办理流程图，全部步骤见下文">"#),
      Example(
        #"<img src="a.png" aria-describedby="d" alt="\#(String(repeating: "申请人先到社区提交材料，", count: 12))"><p id="d">流程</p>"#
      ),
    ],
    failing: [
      Example(#"↓<img src="a.png" alt="\#(String(repeating: "申请人先到社区提交材料，", count: 12))">"#)
    ],
    inapplicable: [Example(#"<img src="line.png" alt="">"#), Example("<p>没有图片</p>")])

  /// The number of Chinese characters that an alternative may have.
  private static let limit = 120

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for image in page.describedImages {
      let name = page.name(of: image)
      // Every Chinese character has three bytes: most names are short enough without counting.
      let length = name.utf8.count <= Self.limit ? 0 : Self.length(name)
      if length > Self.limit, !hasDescription(image, page.tree) {
        reporter.fail(
          image,
          Message(
            zh: "替代文本长达 \(length) 个字，又没有另外的说明",
            en: "the alternative is \(length) characters long, and there is no description apart"))
      } else {
        reporter.pass(image)
      }
    }
  }

  private func hasDescription(_ image: PageTree.NodeID, _ tree: PageTree) -> Bool {
    [AttributeName.ariaDescribedby, .ariaDetails, .longdesc].contains { name in
      tree.bytes(name, of: image).map { !$0.isEmpty } ?? false
    }
  }

  private static func length(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } / 2
  }
}
