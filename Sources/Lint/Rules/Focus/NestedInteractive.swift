import Accessibility
import Diagnostics
import HTML

/// Buttons, images and the like hold nothing that can be focused.
struct NestedInteractive: Rule {
  static let metadata = RuleMetadata(
    id: "nested-interactive", severity: .error,
    summary: Message(zh: "控件里面没有别的控件", en: "Controls hold no other controls"),
    rationale: Message(
      zh: """
        按钮、选项卡、图片这些角色的内容只当作一段文字：里面的链接或按钮没有名称和角色。\
        键盘用户会停在一个读屏软件说不出是什么的地方，语音用户也点不到它。tabindex="-1" 的内容不算。
        """,
      en: """
        What stands inside of a button, a tab or an image is taken as its text: a link or button in \
        there has neither name nor role. The tab key comes to something that a screen reader cannot \
        describe, and people who speak to their computer cannot reach it. What has tabindex="-1" \
        does not count.
        """),
    help: Message(zh: "把里面的控件移到外面，并排放置", en: "move the inner control out, beside the outer one"),
    requirements: [.wcag(.sc4_1_2), .act("307n5z"), .gbt37668(.c3_5_1_2)],
    passing: [
      Example("<button><span>提交</span></button>"),
      Example(#"<button><a>没有地址的 a 不是链接</a></button>"#),
      Example(
        #"<p><span role="checkbox" aria-checked="false" tabindex="0">同意</span><a href="/t">条款</a></p>"#
      ),
      Example(#"<div role="tab"><span tabindex="-1">标签</span></div>"#),
      Example(#"<div role="img" aria-label="地图"><a href="/m" hidden>查看</a></div>"#),
    ],
    failing: [
      Example(#"↓<button>保存<span role="button" tabindex="0" aria-label="更多选项">▼</span></button>"#),
      Example(##"<ul role="tablist">↓<li role="tab"><a href="#a">概况</a></li></ul>"##),
      Example(#"↓<span role="img" aria-label="导览图">★ <a href="/map">地图</a></span>"#),
      Example(#"↓<div role="option" tabindex="0"><input aria-label="数量"></div>"#),
      Example(#"↓<div role="button" tabindex="0"><b><button>内</button></b></div>"#),
    ],
    inapplicable: [
      Example(#"<a href="/"><span tabindex="0">首页</span></a>"#),
      Example(#"<table><tr><th><a href="/">排序</a></th></tr></table>"#),
      Example(#"<div aria-hidden="true" role="img"><a href="/">地图</a></div>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    var last: PageTree.NodeID?
    for element in (tree.elements(.button) + Array(tree.elements(with: .role))).sorted()
    where page.isExposed(element) {
      // What stands inside of such an element has been looked at with it.
      if let last, last == element || tree.contains(last, element) { continue }
      guard page.role(of: element)?.definition.hasPresentationalChildren ?? false else { continue }
      last = element
      judge(element, on: page, &reporter)
    }
  }

  private func judge(
    _ element: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    guard let inner = page.tree.descendants(of: element).first(where: page.isTabbable) else {
      reporter.pass(element)
      return
    }
    let tag = page.tree.name(of: inner)
    let role = page.role(of: element)?.rawValue ?? ""
    reporter.fail(
      element,
      Message(
        zh: "角色 \(role) 的元素里有可获得焦点的 <\(tag)>",
        en: "the element with the role \(role) holds a <\(tag)> that can be focused"))
  }
}
