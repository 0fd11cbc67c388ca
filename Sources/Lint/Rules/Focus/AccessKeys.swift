import Accessibility
import Diagnostics
import HTML

/// Each keyboard shortcut leads to one place.
struct AccessKeys: Rule {
  static let metadata = RuleMetadata(
    id: "accesskeys", severity: .warning,
    summary: Message(zh: "快捷键不重复", en: "Access keys are unique"),
    rationale: Message(
      zh: """
        两个元素用同一个快捷键时，有的浏览器只认第一个，有的只移动焦点而不执行，按键的人不知道会发生什么。\
        快捷键有没有与浏览器、读屏软件冲突，本规则不知道。
        """,
      en: """
        Where two elements share an access key, some browsers take the first and others only move \
        the focus: who presses the key does not know what happens. Whether a key collides with those \
        of a browser or screen reader, the rule does not know.
        """),
    help: Message(zh: "给每个元素不同的快捷键，或删去", en: "give each element a key of its own, or none"),
    requirements: [],
    passing: [
      Example(#"<a href="/" accesskey="1">首页</a><a href="/s" accesskey="2">检索</a>"#),
      Example(#"<a href="/" accesskey="s">首页</a><a href="/s" accesskey="s" hidden>检索</a>"#),
    ],
    failing: [
      Example(#"<a href="/" accesskey="1">首页</a>↓<a href="/s" accesskey="1">检索</a>"#),
      Example(#"<button accesskey="s">检索</button>↓<button accesskey=" S">保存</button>"#),
    ],
    inapplicable: [
      Example(#"<a href="/">首页</a>"#),
      Example(#"<a href="/" accesskey="">首页</a><a href="/s" accesskey=" ">检索</a>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    var seen: Set<[UInt8]> = []
    for element in page.tree.elements(with: .accesskey) where page.isRendered(element) {
      let key = (page.tree.bytes(.accesskey, of: element) ?? []).trimmingSpace().map(ASCII.lower)
      guard !key.isEmpty else { continue }
      if seen.insert(key).inserted {
        reporter.pass(element)
      } else {
        let name = String(decoding: key, as: UTF8.self)
        reporter.fail(
          element,
          Message(
            zh: "快捷键“\(name)”在前面已经用过", en: "the access key “\(name)” is used before"))
      }
    }
  }
}
