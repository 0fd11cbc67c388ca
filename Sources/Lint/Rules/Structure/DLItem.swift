import Accessibility
import Diagnostics
import HTML

/// Terms and descriptions stand in a description list.
struct DLItem: Rule {
  static let metadata = RuleMetadata(
    id: "dlitem", severity: .error,
    summary: Message(zh: "dt 和 dd 在 dl 里", en: "dt and dd stand in a dl"),
    rationale: Message(
      zh: "dt 和 dd 离开 dl 就只是普通文字，名目和内容的对应关系听不出来。在自定义元素里的不查。",
      en: """
        Outside of a dl, dt and dd are plain text, and which description belongs to which term can \
        no longer be heard. Those in custom elements are passed over.
        """),
    help: Message(zh: "用 <dl> 包住", en: "put them into <dl>"),
    requirements: [.wcag(.sc1_3_1)],
    passing: [
      Example("<dl><dt>电话</dt><dd>12385</dd></dl>"),
      Example("<dl><div><dt>电话</dt><dd>12385</dd></div></dl>"),
    ],
    failing: [
      Example("↓<dt>电话</dt>↓<dd>12385</dd>"),
      Example("<ul><li>↓<dt>电话</dt></li></ul>"),
    ],
    inapplicable: [
      Example("<p>正文</p>"),
      Example("<dt hidden>电话</dt>"),
      Example(#"<dt role="term">电话</dt>"#),
      Example("<site-contact><dt>电话</dt></site-contact>"),
      Example("<dl><section><dt>电话</dt></section></dl>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for tag in [Tag.dt, .dd] {
      for item in page.tree.elements(tag)
      where !page.tree.has(.role, of: item) && page.isExposed(item) {
        judge(item, on: page.tree, &reporter)
      }
    }
  }

  private func judge(
    _ item: PageTree.NodeID, on tree: PageTree, _ reporter: inout Reporter
  ) {
    var parent = tree.parent(of: item)
    if let group = parent, tree.isElement(group, .div) { parent = tree.parent(of: group) }
    if let parent, tree.isElement(parent, .dl) {
      reporter.pass(item)
    } else if !tree.ancestors(of: item).contains(where: {
      tree.isElement($0, .dl) || tree.isElement($0, .unknown)
    }) {
      let tag = tree.name(of: item)
      reporter.fail(
        item, Message(zh: "<\(tag)> 不在 <dl> 里", en: "<\(tag)> stands in no <dl>"))
    }
  }
}
