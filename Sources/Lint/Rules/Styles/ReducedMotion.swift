import Diagnostics

/// Styles that move things ask whether readers want less motion.
struct ReducedMotion: SheetRule {
  static let metadata = RuleMetadata(
    id: "css-reduced-motion", severity: .warning,
    summary: Message(
      zh: "有动画的样式尊重“减弱动态效果”", en: "Styles with animation respect the wish for less motion"),
    rationale: Message(
      zh: """
        移动、缩放、闪动的画面会让前庭功能不好的人头晕恶心，也让注意力难集中的人读不下去。他们在系统里选了“减弱动态效果”，\
        样式要用 prefers-reduced-motion 来问一声。只要网站的样式里有这个查询就不报告，不看它关掉了哪些动画。
        """,
      en: """
        Things that move, grow and flash make people with vestibular disorders dizzy and keep others \
        from reading. They have asked their system for less motion; styles have to ask for that with \
        prefers-reduced-motion. Where any style of the site asks, nothing is reported, whichever \
        animations it turns off.
        """),
    help: Message(
      zh: "加上 @media (prefers-reduced-motion: reduce) { … animation: none }，或只在没有这个要求时才动",
      en: "add @media (prefers-reduced-motion: reduce) { … animation: none }, or move only without"),
    requirements: [.wcag(.sc2_3_3)],
    passing: [
      Example(
        "<style>.a{animation:spin 1s infinite}@media (prefers-reduced-motion:reduce){.a{animation:none}}</style>"
      ),
      Example(
        "<style>@media (prefers-reduced-motion:no-preference){.a{animation:spin 1s}}</style>"),
    ],
    failing: [
      Example("<style>.a{↓animation:spin 1s infinite}</style>"),
      Example("<style>.a{color:red;↓animation-name: fade}</style>"),
    ],
    inapplicable: [
      Example("<style>.a{animation:none}.b{animation-name:initial}</style>"),
      Example("<style>@media print{.a{animation:x 1s}}</style>"),
    ])

  func check(_ text: StyleText, reporting reporter: inout SheetReporter) {
    for declaration in text.declarations(["animation", "animation-name", "-webkit-animation"])
    where !declaration.isForPrint && !Self.still.contains(declaration.value) {
      if text.reducesMotion {
        reporter.pass()
      } else {
        reporter.fail(
          declaration,
          Message(
            zh: "动画没有顾及“减弱动态效果”",
            en: "the animation takes no account of the wish for less motion"))
      }
    }
  }

  private static let still: Set<String> = ["none", "initial", "unset", "inherit", "revert", ""]
}
