import Diagnostics

/// Pages take the colours that readers have chosen for their system.
struct ForcedColorAdjust: SheetRule {
  static let metadata = RuleMetadata(
    id: "css-forced-color-adjust", severity: .warning,
    summary: Message(
      zh: "网页采用读者为系统选定的颜色", en: "Pages take the colours chosen for the system"),
    rationale: Message(
      zh: """
        系统的高对比度模式用读者选定的几种颜色代替网页的颜色。对整页或通用选择器写 forced-color-adjust: none，\
        就把这个模式关掉了。用在色板、图例等小块上是正当的，不检查；写在 forced-colors 查询里、改用系统颜色的也不检查。
        """,
      en: """
        In the high contrast of a system a few colours of the reader's choice take the place of the \
        page's. forced-color-adjust: none on the whole page turns that off. On swatches and legends \
        it is right and not looked at, nor inside a query for forced colours.
        """),
    help: Message(
      zh: "只在色板一类的小块上使用 forced-color-adjust: none",
      en: "use forced-color-adjust: none on swatches and the like only"),
    requirements: [.wcag(.sc1_4_3)], sets: [.wcag22AA, .elder],
    passing: [
      Example("<style>.swatch{forced-color-adjust:none}</style>"),
      Example("<style>html{forced-color-adjust:auto}</style>"),
    ],
    failing: [
      Example("<style>:root{↓forced-color-adjust:none}</style>"),
      Example("<style>*,*::before{↓forced-color-adjust: none}</style>"),
      Example("<style>html body{↓-ms-high-contrast-adjust:none}</style>"),
    ],
    inapplicable: [Example("<style>html{color:#000}</style>")])

  func check(_ text: StyleText, reporting reporter: inout SheetReporter) {
    for declaration in text.declarations(["forced-color-adjust", "-ms-high-contrast-adjust"]) {
      let isWide = declaration.selectors.contains { selector in
        let subject = selector.split(whereSeparator: { " >+~".contains($0) }).last ?? ""
        return Self.wide.contains(subject.lowercased())
      }
      let isAsked = declaration.conditions.contains { $0.contains("forced-colors") }
      if declaration.value == "none", isWide, !isAsked {
        reporter.fail(
          declaration,
          Message(
            zh: "整个网页不理会系统的高对比度颜色",
            en: "the whole page ignores the system's colours of high contrast"))
      } else {
        reporter.pass()
      }
    }
  }

  private static let wide: Set<String> = ["*", "html", "body", ":root", "main", "p", "a"]
}
