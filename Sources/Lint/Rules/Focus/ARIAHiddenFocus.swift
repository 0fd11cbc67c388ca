import Accessibility
import Diagnostics
import HTML

/// Nothing that is hidden from assistive technology can be reached with the tab key.
struct ARIAHiddenFocus: Rule {
  static let metadata = RuleMetadata(
    id: "aria-hidden-focus", severity: .error,
    summary: Message(zh: "对读屏隐藏的内容不接受焦点", en: "What is hidden from screen readers takes no focus"),
    rationale: Message(
      zh: """
        焦点停在 aria-hidden 的内容上时，读屏软件一声不响，用户不知道自己在哪里、按下去会怎样。\
        tabindex="-1"、禁用的控件不算。网页脚本处理该元素的焦点事件时（如对话框的循环焦点），不作判断。
        """,
      en: """
        When the focus is on something with aria-hidden, a screen reader says nothing: people know \
        neither where they are nor what a key would do. Disabled controls and those with \
        tabindex="-1" do not count. Where a script of the page handles the element's focus, as at \
        the ends of a dialog, a person must decide.
        """),
    help: Message(
      zh: "去掉 aria-hidden，或用 hidden、inert 把内容一并移出焦点顺序",
      en: "remove aria-hidden, or take the content out of the focus order with hidden or inert"),
    requirements: [.wcag(.sc4_1_2), .act("6cfa84"), .gbt37668(.c3_5_1_2)],
    passing: [
      Example(#"<a href="/"><svg aria-hidden="true"><circle r="4"></circle></svg>首页</a>"#),
      Example(#"<div aria-hidden="true"><button tabindex="-1">关闭</button></div>"#),
      Example(#"<input aria-hidden="true" disabled>"#),
      Example(#"<div aria-hidden="true"><fieldset disabled><input></fieldset></div>"#),
      Example(#"<div aria-hidden="true" hidden><a href="/">首页</a></div>"#),
      Example(#"<div aria-hidden="true" inert><a href="/">首页</a></div>"#),
      Example(#"<details aria-hidden="true" style="display:none"><summary>目录</summary></details>"#),
    ],
    failing: [
      Example(#"<p aria-hidden="true">↓<a href="/">首页</a></p>"#),
      Example(#"↓<p tabindex="0" aria-hidden="true">正文</p>"#),
      Example(#"<div aria-hidden="true">↓<input aria-disabled="true"></div>"#),
      Example(
        #"<div aria-hidden="true">↓<a href="/" style="position:absolute;left:-999em">跳</a></div>"#),
      Example(#"<details aria-hidden="true">↓<summary>目录</summary><p>一</p></details>"#),
      Example(#"<div aria-hidden="true"><p aria-hidden="false">↓<button>关闭</button></p></div>"#),
      Example(
        ##"""
        <div aria-hidden="true">↓<a href="#" id="end">对话框到此为止</a></div>
        <script>document.getElementById('end').addEventListener('focus', log)</script>
        """##),
    ],
    inapplicable: [
      Example(#"<button>提交</button>"#),
      Example(#"<div aria-hidden="yes"><a href="/">首页</a></div>"#),
      Example(#"<button aria-hidden>提交</button><a href="/" aria-hidden="false">首页</a>"#),
    ],
    undecidable: [
      Example(
        ##"""
        <div aria-hidden="true">↓<a href="#" id="end">对话框到此为止</a></div>
        <script>
          document.getElementById('end').addEventListener('focus', () => first.focus())
        </script>
        """##),
      Example(##"<div aria-hidden="true">↓<a href="#" onfocus="first.focus()">到此为止</a></div>"##),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    guard !tree.elements(with: .ariaHidden).isEmpty else { return }
    let culprits = TabStops.of(page).filter { page.isAriaHidden($0) }
    for element in tree.elements(with: .ariaHidden)
    where tree.hasKeyword("true", .ariaHidden, of: element)
      && !culprits.hasAny(in: element, of: tree)
    {
      reporter.pass(element)
    }
    guard !culprits.isEmpty else { return }
    let scripts = FocusScripts(tree)
    for culprit in culprits { report(culprit, on: page, scripts, &reporter) }
  }

  private func report(
    _ element: PageTree.NodeID, on page: AccessiblePage, _ scripts: FocusScripts,
    _ reporter: inout Reporter
  ) {
    let tag = page.tree.name(of: element)
    if scripts.handleFocus(of: element) {
      reporter.cantTell(
        element,
        Message(
          zh: "对读屏隐藏的 <\(tag)> 可获得焦点，脚本会不会立即移走焦点，需要人来看",
          en: """
            <\(tag)> is hidden from screen readers but can be focused; look whether the script moves \
            the focus on at once
            """))
    } else {
      reporter.fail(
        element,
        Message(
          zh: "对读屏隐藏的 <\(tag)> 可用 Tab 键到达",
          en: "<\(tag)> is hidden from screen readers, but the tab key comes to it"))
    }
  }
}
