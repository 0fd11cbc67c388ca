import Accessibility
import Diagnostics
import HTML

/// Ids that labels and descriptions refer to are unique.
struct DuplicateIDARIA: Rule {
  static let metadata = RuleMetadata(
    id: "duplicate-id-aria", severity: .error,
    summary: Message(zh: "被引用的 id 不重复", en: "Ids that are referred to are unique"),
    rationale: Message(
      zh: """
        标签、说明、表头靠 id 找到对方。同一个 id 出现两次时，浏览器只认第一个：\
        第二个输入框没有标签，或者读出别处的文字。
        """,
      en: """
        Labels, descriptions and table headers find their partners by id. Where an id occurs twice, \
        browsers take the first: the second field has no label, or is read with the words of another.
        """),
    help: Message(
      zh: "给每个元素不同的 id，并改正引用它的地方",
      en: "give each element an id of its own and correct what refers to it"),
    requirements: [.wcag(.sc4_1_2)],
    passing: [
      Example(#"<label for="n">姓名</label><input id="n">"#),
      Example(#"<p id="a">甲</p><p id="b">乙</p><input aria-describedby="b">"#),
    ],
    failing: [
      Example(#"<label for="n">姓名</label><input id="n"><label for="n">电话</label>↓<input id="n">"#),
      Example(#"<p id="h">甲</p>↓<p id="h">乙</p><input aria-describedby="x h">"#),
      Example(
        #"<table><tr><th id="c">甲</th>↓<th id="c">乙</th></tr><tr><td headers="c">1</td></tr></table>"#
      ),
    ],
    inapplicable: [
      Example(#"<p id="a">甲</p><p id="a">乙</p>"#),
      Example(##"<p id="a">甲</p><p id="a">乙</p><a href="#a">跳</a>"##),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let repeated = page.tree.elementsRepeatingAnID
    guard !repeated.isEmpty else { return passAll(on: page.tree, &reporter) }
    let references = IDReferences(page.tree)
    for element in repeated {
      guard let id = page.tree.bytes(.id, of: element), references.contains(id) else { continue }
      let text = String(decoding: id.prefix(60), as: UTF8.self)
      reporter.fail(
        element,
        Message(
          zh: "id“\(text)”被引用，却在前面已经用过",
          en: "the id “\(text)” is referred to but used before on this page"))
    }
  }

  /// Counts the references.
  private func passAll(on tree: PageTree, _ reporter: inout Reporter) {
    for name in IDReferences.names {
      for element in tree.elements(with: name) { reporter.pass(element) }
    }
  }
}
