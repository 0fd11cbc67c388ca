import Diagnostics

/// Text is not justified.
struct TextJustified: SheetRule {
  static let metadata = RuleMetadata(
    id: "css-text-justify", severity: .warning,
    summary: Message(zh: "文字不两端对齐", en: "Text is not justified"),
    rationale: Message(
      zh: """
        两端对齐在中文排版里很常见，但放大以后行变短，字与字之间被拉出大小不一的空隙，低视力和有阅读障碍的人会在空隙里丢失一行。\
        WCAG 的 AAA 级和长辈版要求不这样排。打印用的样式不检查。
        """,
      en: """
        Justified text is common in Chinese. Enlarged, its lines grow short and gaps of all sizes \
        open between characters, where people with low vision or dyslexia lose the line. Level AAA \
        of WCAG and editions for older readers do without. Styles for print are left alone.
        """),
    help: Message(zh: "改为 text-align: start", en: "use text-align: start"),
    requirements: [.wcag(.sc1_4_8)], sets: [.wcag22AAA, .elder],
    passing: [Example("<style>p{text-align:start}</style>")],
    failing: [
      Example("<style>p{↓text-align:justify}</style>"),
      Example(#"<p style="color:#000;↓text-align: justify">正文</p>"#),
    ],
    inapplicable: [
      Example("<style>@media print{p{text-align:justify}}</style>"), Example("<p>没有样式</p>"),
    ])

  func check(_ text: StyleText, reporting reporter: inout SheetReporter) {
    for declaration in text.declarations(["text-align"]) where !declaration.isForPrint {
      if declaration.value.hasPrefix("justify") {
        reporter.fail(declaration, Message(zh: "文字两端对齐", en: "the text is justified"))
      } else {
        reporter.pass()
      }
    }
  }
}
