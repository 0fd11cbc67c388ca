import Diagnostics

/// Style sheets let readers widen the spacing of text.
struct SpacingImportant: SheetRule {
  static let metadata = RuleMetadata(
    id: "css-spacing-important", severity: .warning, certainty: .needsPerson,
    summary: Message(
      zh: "样式表不用 !important 固定文字间距", en: "Style sheets do not fix the spacing of text"),
    rationale: Message(
      zh: """
        有阅读障碍的人用书签脚本或扩展程序把字距、词距、行高拉开。样式表里带 !important 的间距常常压过这些调整。\
        浏览器的用户样式仍能压过它，所以只提请注意。行高 1.5、字距 0.12em、词距 0.16em 以上的不报告。
        """,
      en: """
        People with dyslexia widen letters, words and lines by bookmarklets and extensions. Spacing \
        with !important in a style sheet often wins over these. A reader's own style sheet still \
        wins over it, so this is only a note. Spacing that is wide enough is not reported.
        """),
    help: Message(zh: "去掉 !important", en: "take away !important"),
    requirements: [.wcag(.sc1_4_12)],
    passing: [
      Example("<style>p{line-height:1.75!important;letter-spacing:.12em!important}</style>")
    ],
    failing: [
      Example("<style>p{↓line-height:1.2!important}</style>"),
      Example("<style>p{↓letter-spacing:normal !important;↓word-spacing:0!important}</style>"),
    ],
    inapplicable: [
      Example("<style>p{line-height:1.2}</style>"),
      // Style attributes have rules of their own.
      Example(#"<p style="line-height:1.2!important">正文</p>"#),
      Example("<style>p{letter-spacing:inherit!important}</style>"),
    ])

  func check(_ text: StyleText, reporting reporter: inout SheetReporter) {
    for declaration in text.declarations(["letter-spacing", "word-spacing", "line-height"])
    where declaration.isImportant && !declaration.selectors.isEmpty {
      guard !Self.taken.contains(declaration.value) else { continue }
      if isWide(declaration) {
        reporter.pass()
      } else {
        reporter.fail(
          declaration,
          Message(
            zh: "\(declaration.name) 被 !important 固定",
            en: "\(declaration.name) is fixed by !important"))
      }
    }
  }

  private static let taken: Set<String> = ["inherit", "unset", "revert", "revert-layer"]

  private func isWide(_ declaration: StyleText.Declared) -> Bool {
    let digits = declaration.value.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let number = Double(digits) else { return declaration.value.contains("(") }
    let unit = declaration.value.dropFirst(digits.count)
    switch (declaration.name, unit) {
    case ("line-height", ""), ("line-height", "em"): return number >= 1.5
    case ("line-height", "%"): return number >= 150
    case ("letter-spacing", "em"): return number >= 0.12
    case ("word-spacing", "em"): return number >= 0.16
    default: return number != 0
    }
  }
}
