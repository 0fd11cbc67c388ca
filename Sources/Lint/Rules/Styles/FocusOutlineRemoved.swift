import Diagnostics

/// Style sheets leave the focus visible.
struct FocusOutlineRemoved: SheetRule {
  static let metadata = RuleMetadata(
    id: "css-focus-outline", severity: .warning,
    summary: Message(zh: "样式不去掉焦点轮廓", en: "Styles leave the outline of what has the focus"),
    rationale: Message(
      zh: """
        只用键盘的人靠轮廓知道自己在哪里。outline: none 把它去掉，又没有别的样子来代替，就像关了灯。\
        同一处写了阴影、边框、背景等别的样子，或者同一份样式里另有 :focus-visible 的轮廓，不算。\
        只看链接、按钮、输入框和通用选择器；写在类名上的由 focus-visible 在网页上检查。
        """,
      en: """
        People who use a keyboard know by the outline where they are. outline: none without another \
        sign turns off the light. A shadow, border or background in the same rule counts as a sign, \
        and so does an outline for :focus-visible elsewhere in the sheet. Only links, buttons, fields \
        and universal selectors are looked at; classes are left to focus-visible, on the page.
        """),
    help: Message(
      zh: "删去 outline: none，或者写上清楚的 :focus-visible 样式，例如 outline: 3px solid",
      en: "remove outline: none or give :focus-visible a clear style, such as outline: 3px solid"),
    requirements: [.wcag(.sc2_4_7), .elder(.focusVisible)],
    passing: [
      Example("<style>a:focus{outline:none;box-shadow:0 0 0 3px #05c}</style>"),
      Example("<style>button:focus{outline:0}button:focus-visible{outline:3px solid}</style>"),
      Example("<style>:focus:not(:focus-visible){outline:none}</style>"),
      Example("<style>main:focus{outline:none}</style>"),
    ],
    failing: [
      Example("<style>a:focus{↓outline:none}</style>"),
      Example("<style>*{↓outline:0}input,select{color:#000}</style>"),
      Example("<style>button{↓outline-style:none;color:#fff}</style>"),
      Example(#"<a href="/" style="↓outline:none">首页</a>"#),
      Example(
        #"<link rel="stylesheet" href="site.css"><p>正文</p>"#,
        files: ["site.css": "a { color: #024 }\n:focus { ↓outline: 0 !important }\n"]),
    ],
    inapplicable: [
      Example("<style>a:focus{outline:3px solid}</style>"), Example("<p>没有样式</p>"),
      Example("<style>.card:focus{outline:none}</style>"),
    ])

  func check(_ text: StyleText, reporting reporter: inout SheetReporter) {
    let outlines = text.declarations(["outline", "outline-style", "outline-width"])
    let removals = outlines.filter { Self.removed.contains($0.value) }
    guard !removals.isEmpty else { return }
    let hasOther = outlines.contains { declaration in
      !Self.removed.contains(declaration.value)
        && declaration.selectors.contains { $0.contains(":focus") }
    }
    let signs = Set(text.declarations(Self.signs).filter { $0.value != "none" }.map(\.rule))
    for removal in removals {
      guard removal.selectors.isEmpty || removal.selectors.contains(where: Self.concerns) else {
        if removal.selectors.contains(where: { $0.contains(":focus") && !$0.contains(".") }) {
          reporter.pass()
        }
        continue
      }
      if hasOther || (!removal.selectors.isEmpty && signs.contains(removal.rule)) {
        reporter.pass()
      } else {
        reporter.fail(
          removal,
          Message(
            zh: "焦点轮廓被去掉，没有别的样子代替",
            en: "the focus outline is removed and nothing takes its place"))
      }
    }
  }

  private static let removed: Set<String> = ["none", "0", "0px"]

  /// The properties by which a rule can show the focus instead.
  private static let signs: Set<String> = [
    "box-shadow", "border", "border-color", "border-bottom", "border-bottom-color", "background",
    "background-color", "text-decoration", "text-decoration-line", "filter", "transform",
  ]

  /// The elements that get the focus by themselves.
  private static let focusable: Set<String> = [
    "a", "button", "input", "select", "textarea", "summary", "*", "",
  ]

  /// Whether a selector is about elements that get the focus, or about all.
  private static func concerns(_ selector: String) -> Bool {
    guard !selector.contains(":not(:focus-visible)"), !selector.contains("tabindex") else {
      return false
    }
    let subject = selector.split(whereSeparator: { " >+~".contains($0) }).last ?? ""
    let type = subject.prefix { $0 != ":" && $0 != "[" }
    return focusable.contains(type.lowercased())
  }
}
