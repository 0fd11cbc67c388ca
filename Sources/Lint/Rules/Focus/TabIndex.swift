import Accessibility
import Diagnostics
import HTML

/// The order of the tab key is that of the page.
struct TabIndex: Rule {
  static let metadata = RuleMetadata(
    id: "tabindex", severity: .error,
    summary: Message(zh: "tabindex 不大于 0", en: "tabindex is not above 0"),
    rationale: Message(
      zh: """
        大于 0 的 tabindex 让焦点先跳到那些元素，再回来走其余的，键盘用户看到焦点在网页上跳来跳去，\
        读屏用户听到的顺序也和内容不一致。以后添一个控件，所有编号都要改。
        """,
      en: """
        With numbers above 0 the tab key comes to these elements first and to the others later: the \
        focus jumps about the page, and what people hear is not in the order of the content. With \
        each new control all numbers have to change.
        """),
    help: Message(
      zh: "改成 0 或删去，按内容的顺序排列控件",
      en: "write 0 or remove it, and put the controls in the order of the content"),
    requirements: [.wcag(.sc2_4_3), .gbt37668(.c3_3_3_6)],
    passing: [
      Example(#"<div role="button" tabindex="0">提交</div><h1 tabindex="-1">通知</h1>"#),
      Example(#"<p tabindex="">正文</p><p tabindex="abc">正文</p>"#),
    ],
    failing: [
      Example(#"↓<input tabindex="1" aria-label="姓名">↓<input tabindex=" 2" aria-label="电话">"#),
      Example(#"↓<a href="/" tabindex="+3">首页</a>"#),
      Example(#"<div hidden>↓<button tabindex="9">关闭</button></div>"#),
    ],
    inapplicable: [Example("<button>提交</button>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .tabindex) {
      if let index = page.tree.integer(.tabindex, of: element), index > 0 {
        reporter.fail(
          element,
          Message(
            zh: "tabindex=\(index) 打乱焦点顺序", en: "tabindex=\(index) upsets the order of focus"))
      } else {
        reporter.pass(element)
      }
    }
  }
}
