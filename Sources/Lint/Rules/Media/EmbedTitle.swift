import Accessibility
import Diagnostics
import HTML

/// Embedded players have a name.
struct EmbedTitle: Rule {
  static let metadata = RuleMetadata(
    id: "embed-title", severity: .error,
    summary: Message(
      zh: "嵌入的播放器有名称", en: "Embedded players have a name"),
    rationale: Message(
      zh: """
        用 embed 嵌入的播放器、文件，读屏软件只报“嵌入对象”，听的人不知道是什么，进不进去、怎么出来都没有把握。\
        iframe 由 frame-title 检查，object 由 object-alt 检查；名称起得对不对由人来看。
        """,
      en: """
        For a player or document in an embed element screen readers say no more than “embedded object”. \
        Who listens does not know what it is, whether to enter it and how to leave it. Frames are the \
        business of frame-title, objects of object-alt.
        """),
    help: Message(
      zh: "写上 title，例如 title=\"无障碍法宣传片\"", en: "add a title, such as title=\"Film on the law\""),
    requirements: [.wcag(.sc1_1_1), .wcag(.sc4_1_2)],
    passing: [
      Example(#"<embed src="a.swf" title="无障碍法宣传片">"#),
      Example(#"<embed src="a.pdf" aria-label="办事指南全文">"#),
    ],
    failing: [
      Example(#"↓<embed src="a.swf" width="400">"#),
      Example(#"<p>↓<embed src="a.pdf" title=" "></p>"#),
      Example("↓<embed src=\"a.pdf\" title=\"　\">"),
    ],
    inapplicable: [
      Example(#"<embed src="a.mp3" hidden>"#), Example("<p>没有播放器</p>"),
      Example(#"<embed src="a.swf" aria-hidden="true">"#), Example("<embed>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    for player in tree.elements(.embed) where tree.has(.src, of: player) && page.isExposed(player) {
      if !page.hasName(player) {
        reporter.fail(player, Message(zh: "嵌入的播放器没有名称", en: "the embedded player has no name"))
      } else {
        reporter.pass(player)
      }
    }
  }
}
