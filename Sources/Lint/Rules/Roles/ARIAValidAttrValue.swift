import Accessibility
import Diagnostics
import HTML

/// States and properties have values of their type.
struct ARIAValidAttrValue: Rule {
  static let metadata = RuleMetadata(
    id: "aria-valid-attr-value", severity: .error,
    summary: Message(zh: "aria- 属性值有效", en: "Values of aria- attributes are valid"),
    rationale: Message(
      zh: """
        值无效时浏览器当作没有写：展开、选中、必填这些状态就到不了读屏用户那里。\
        空值表示没有设置，不算错；引用的 id 在不在由别的规则查。按 WAI-ARIA 1.2，aria-details 和 \
        aria-errormessage 只能写一个 id，尽管 1.3 草案允许几个。
        """,
      en: """
        A browser treats an invalid value as if nothing were written: whether something is open, \
        chosen or required then never reaches people who use a screen reader. An empty value means \
        that nothing is set and is no mistake. Whether ids exist is for other rules. By WAI-ARIA 1.2 \
        aria-details and aria-errormessage hold one id, although the draft of 1.3 allows several.
        """),
    help: Message(
      zh: "写一个允许的值，或删去属性", en: "write one of the values allowed, or remove the attribute"),
    requirements: [.wcag(.sc4_1_2), .act("6a7281")],
    passing: [
      Example(#"<button aria-expanded="true">目录</button>"#),
      Example(#"<a href="/" aria-current="page">首页</a>"#),
      Example(#"<div role="log" aria-relevant="additions removals">新消息</div>"#),
      Example(#"<div role="slider" aria-valuenow="1.5" aria-label="字号倍数"></div>"#),
      Example(#"<input aria-describedby="missing also-missing">"#),
      Example(#"<button aria-pressed=" MIXED ">全选</button>"#),
      Example(#"<div role="gridcell" aria-colspan="2">合计</div>"#),
    ],
    failing: [
      Example(#"↓<button aria-expanded="yes">目录</button>"#),
      Example(#"↓<a href="/" aria-current="当前">首页</a>"#),
      Example(#"↓<input aria-required="undefined">"#),
      Example(#"↓<div role="listitem" aria-setsize="十二">甲</div>"#),
      Example(#"↓<div role="slider" aria-valuenow="50%" aria-label="音量"></div>"#),
      Example(#"↓<div role="listbox" aria-activedescendant="a b"></div>"#),
      Example(#"↓<input aria-errormessage="e1 e2" aria-invalid="true">"#),
      Example(#"<div hidden>↓<p aria-live="on">提示</p></div>"#),
      Example(#"↓<div role="status" aria-relevant="text 全部">完成</div>"#),
    ],
    inapplicable: [
      Example("<p>正文</p>"),
      Example(#"<div aria-live aria-checked="">正文</div>"#),
      Example(#"<math><mi aria-hidden="yes">x</mi></math>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for (name, attribute) in ARIAAttribute.written {
      for element in page.tree.elements(with: name)
      where page.tree[element].namespace != .mathML {
        guard let value = page.tree.bytes(name, of: element)?.trimmingSpace(), !value.isEmpty
        else { continue }
        if attribute.accepts(value) {
          reporter.pass(element)
        } else {
          reporter.fail(element, Self.message(attribute, value), help: Self.help(attribute))
        }
      }
    }
  }

  private static func message(_ attribute: ARIAAttribute, _ value: ArraySlice<UInt8>) -> Message {
    let text = String(decoding: value.prefix(40), as: UTF8.self)
    return Message(
      zh: "\(attribute.rawValue) 的值“\(text)”无效",
      en: "“\(text)” is no value of \(attribute.rawValue)")
  }

  private static func help(_ attribute: ARIAAttribute) -> Message? {
    switch attribute.definition.type {
    case .integer: Message(zh: "写一个整数", en: "write a whole number")
    case .number: Message(zh: "只写数字，不带单位", en: "write a number without a unit")
    case .idref: Message(zh: "只能写一个 id", en: "write one id only")
    case .string, .idrefs: nil
    case let type:
      Message(
        zh: "可用的值：\(type.tokens.joined(separator: "、"))",
        en: "values allowed: \(type.tokens.joined(separator: ", "))")
    }
  }
}
