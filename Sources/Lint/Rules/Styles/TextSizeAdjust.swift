import Diagnostics

/// Styles do not keep browsers from enlarging text.
struct TextSizeAdjust: SheetRule {
  static let metadata = RuleMetadata(
    id: "css-text-size-adjust", severity: .warning,
    summary: Message(zh: "样式不阻止浏览器放大文字", en: "Styles do not keep browsers from enlarging text"),
    rationale: Message(
      zh: """
        text-size-adjust: none 关掉了手机浏览器自动放大文字的功能，在一些浏览器里连读者自己设的字号也不起作用。\
        写成 100% 可以达到通常想要的效果，又不挡住读者。
        """,
      en: """
        text-size-adjust: none turns off what browsers on telephones do to enlarge text; in some of \
        them even the reader's own size has no effect. 100% does what is usually wanted and keeps \
        nobody from enlarging.
        """),
    help: Message(zh: "改为 text-size-adjust: 100%", en: "use text-size-adjust: 100%"),
    requirements: [.wcag(.sc1_4_4)],
    passing: [
      Example("<style>html{-webkit-text-size-adjust:100%;text-size-adjust:100%}</style>")
    ],
    failing: [
      Example("<style>html{↓-webkit-text-size-adjust:none}</style>"),
      Example("<style>body{↓text-size-adjust: none}</style>"),
    ],
    inapplicable: [Example("<style>html{font-size:100%}</style>")])

  func check(_ text: StyleText, reporting reporter: inout SheetReporter) {
    for declaration in text.declarations([
      "text-size-adjust", "-webkit-text-size-adjust", "-moz-text-size-adjust",
      "-ms-text-size-adjust",
    ]) {
      if declaration.value == "none" {
        reporter.fail(
          declaration,
          Message(zh: "不让浏览器调整文字大小", en: "browsers are kept from adjusting the size of text"))
      } else {
        reporter.pass()
      }
    }
  }
}
