import Accessibility
import Diagnostics
import HTML

/// Attributes that start with `aria-` are ones that WAI-ARIA knows.
struct ARIAValidAttr: Rule {
  static let metadata = RuleMetadata(
    id: "aria-valid-attr", severity: .error,
    summary: Message(zh: "aria- 属性名有效", en: "Names of aria- attributes exist"),
    rationale: Message(
      zh: """
        拼错的 aria- 属性没有任何作用：作者以为给了名称或状态，读屏软件什么也没有得到。\
        本规则认得 WAI-ARIA 1.2 的全部属性和浏览器已经采用的 1.3 草案属性。\
        隐藏的元素也查，因为脚本会让它显示出来。
        """,
      en: """
        A misspelt aria- attribute does nothing: the author believes that there is a name or a state, \
        and screen readers are told of none. The rule knows all attributes of WAI-ARIA 1.2 and those \
        of the draft of 1.3 that browsers have taken over. Hidden elements are checked as well, \
        since a script may show them.
        """),
    help: Message(
      zh: "改正属性名；只给脚本用的数据请写成 data- 属性",
      en: "correct the name; write data for scripts as data- attributes"),
    requirements: [.wcag(.sc4_1_2), .act("5f99a7")],
    passing: [
      Example(#"<button aria-expanded="false">办事指南</button>"#),
      Example(#"<input aria-describedby="hint"><p id="hint">填写残疾人证号</p>"#),
      Example(#"<h2 ARIA-LABEL="通知公告">通知</h2>"#),
      Example(#"<p role="img" aria-braillelabel="三星" aria-label="三颗星">★★★</p>"#),
    ],
    failing: [
      Example(#"↓<input aria-labeledby="n"><span id="n">姓名</span>"#),
      Example(#"<ul>↓<li aria-lable="服务">服务</li></ul>"#),
      Example(#"↓<div hidden aria-hiden="true">提示</div>"#),
      Example(#"↓<button data-id="1" aria-label-zh="搜索">搜索</button>"#),
    ],
    inapplicable: [
      Example("<p>正文</p>"),
      Example(#"<p data-aria-label="脚本用" label="不是 aria">正文</p>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for (name, _) in ARIAAttribute.written {
      for element in page.tree.elements(with: name) { reporter.pass(element) }
    }
    for element in page.tree.elements(with: .unknown) {
      for attribute in page.tree.attributes(of: element) where attribute.name == .unknown {
        let name = page.tree.source[attribute.nameSpan.indices]
        guard Self.startsWithARIA(name) else { continue }
        report(page.tree.name(of: attribute), attribute, of: element, &reporter)
      }
    }
  }

  private func report(
    _ name: String, _ attribute: PageTree.Attribute, of element: PageTree.NodeID,
    _ reporter: inout Reporter
  ) {
    let help = NearestName.of(name, among: ARIAAttribute.allCases.map(\.rawValue)).map {
      Message(zh: "是不是想写 \($0)？", en: "did you mean \($0)?")
    }
    reporter.fail(
      element,
      Message(
        zh: "WAI-ARIA 没有 \(name) 这个属性", en: "WAI-ARIA has no attribute \(name)"),
      help: help)
  }

  private static func startsWithARIA(_ name: ArraySlice<UInt8>) -> Bool {
    // Upper-case letters differ in one bit, which `-` has anyway.
    name.count >= 5 && zip(name, "aria-".utf8).allSatisfy { $0 | 0x20 == $1 }
  }
}
