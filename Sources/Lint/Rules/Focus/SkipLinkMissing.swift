import Accessibility
import Diagnostics
import HTML

/// A page that starts with many controls offers a way past them.
struct SkipLinkMissing: Rule {
  static let metadata = RuleMetadata(
    id: "skip-link-missing", severity: .warning,
    summary: Message(zh: "网页开头有跳到正文的链接", en: "The page starts with a link to its content"),
    rationale: Message(
      zh: """
        只用键盘的人在每一页都要按 Tab 走完页首和导航，才到正文：二十个栏目就是二十次。\
        开头放一个“跳到正文”，一次就到。正文之前不到五个控件的网页不查；没有 main 也没有 h1 的，不知道正文在哪里，也不查。
        """,
      en: """
        On every page people who use a keyboard only press the tab key once for each entry of the \
        banner and the navigation before they come to the content. A link to the content at the \
        start saves them all of it. Pages with fewer than five controls before the content are \
        passed over, and so are those that have neither main nor h1, where nobody can tell.
        """),
    help: Message(
      zh: "在 body 开头写 <a href=\"#main\">跳到正文</a>，给正文写 id=\"main\"",
      en: "start body with <a href=\"#main\">Skip to content</a>, and give the content id=\"main\""),
    requirements: [.wcag(.sc2_4_1)], sets: [], scope: .page,
    passing: [
      Example(##"<a href="#m">跳到正文</a>\##(links)<main id="m"><h1>通知</h1></main>"##),
      Example(##"<a href="#t">跳过导航</a>\##(links)<h1 id="t">通知</h1>"##),
      Example(##"\##(links)<a href="#m">正文</a><main><h1 id="m">通知</h1></main>"##),
      Example(##"<a href="#m">正文</a>\##(links)<a id="m"></a><main><h1>通知</h1></main>"##),
      Example(#"<button onclick="skip()">跳到正文</button>\#(links)<main><h1>通知</h1></main>"#),
    ],
    failing: [
      Example(#"↓\#(links)<main><h1>通知</h1></main>"#),
      Example(##"↓<a href="#nav">跳到导航</a>\##(links)<main id="m"><h1>通知</h1></main>"##),
      Example(##"↓<a href="#m" hidden>跳到正文</a>\##(links)<main id="m"><h1>通知</h1></main>"##),
      Example(#"↓<header>\#(links)</header><h1>通知</h1><p>全文</p>"#),
      Example(##"↓\##(links)<main id="m"><a href="#m">回到正文</a><h1>通知</h1></main>"##),
    ],
    inapplicable: [
      Example(#"<a href="/">首页</a><a href="/s">检索</a><main><h1>通知</h1></main>"#),
      Example(#"<main><h1>通知</h1>\#(links)</main>"#),
      Example(#"\#(links)<p>全文</p>"#),
      Example(#"<nav hidden>\#(links)</nav><main><h1>通知</h1></main>"#),
    ])

  /// Five links, for the examples.
  private static let links = ["概况", "要闻", "政策", "办事", "互动"].map {
    #"<a href="/\#($0)">\#($0)</a>"#
  }.joined()

  /// The number of controls before the content at which a way past them is worth having.
  private static let limit = 5

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let links = SkipLinks(page)
    guard let content = links.startOfContent, let root = page.tree.root else { return }
    let controls = TabStops.of(page).prefix { $0 < content }
    guard controls.count >= Self.limit else { return }
    let way = controls.first { control in
      guard page.tree.isElement(control, .a), let target = links.target(of: control) else {
        return page.tree.has(.onclick, of: control) && links.saysSo(control)
      }
      return leads(past: controls, to: target, content)
    }
    if let way {
      reporter.pass(way)
    } else {
      let count = controls.count
      reporter.fail(
        root,
        Message(
          zh: "正文之前有 \(count) 个控件，没有跳到正文的链接",
          en: "\(count) controls stand before the content, and no link leads past them"))
    }
  }

  /// Whether no control before the content comes after the target.
  private func leads(
    past controls: ArraySlice<PageTree.NodeID>, to target: PageTree.NodeID,
    _ content: PageTree.NodeID
  ) -> Bool {
    target >= content || controls.first(from: target) == nil
  }
}
