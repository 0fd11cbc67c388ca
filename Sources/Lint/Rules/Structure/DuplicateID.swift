import Accessibility
import Diagnostics
import HTML

/// Ids are unique on a page.
struct DuplicateID: Rule {
  static let metadata = RuleMetadata(
    id: "duplicate-id", severity: .warning,
    summary: Message(zh: "id 不重复", en: "Ids are unique"),
    rationale: Message(
      zh: """
        页内链接和样式只找得到第一个同名的 id，目录里的链接就会跳错地方。\
        被标签、说明等引用的重复 id 后果更重，由 duplicate-id-aria 报告。
        """,
      en: """
        Links within the page find the first element with an id only, so an entry of a table of \
        contents leads astray. Where labels or descriptions refer to an id, doubling it does more \
        harm: duplicate-id-aria speaks of these.
        """),
    help: Message(zh: "给每个元素不同的 id", en: "give each element an id of its own"),
    requirements: [],
    passing: [
      Example(#"<h2 id="a">甲</h2><h2 id="b">乙</h2>"#),
      Example(#"<p id="">甲</p><p id="">乙</p><p id="A">丙</p><p id="a">丁</p>"#),
      Example(#"<template><p id="a">样</p></template><p id="a">甲</p>"#),
    ],
    failing: [
      Example(#"<h2 id="a">甲</h2>↓<h2 id="a">乙</h2>↓<p id="a">丙</p>"#),
      Example(#"<p id="办理">甲</p><p hidden>↓<b id="办理">乙</b></p>"#),
    ],
    inapplicable: [
      Example("<p>没有 id</p>"),
      Example(#"<p id="a">甲</p><p id="a">乙</p><input aria-describedby="a">"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard let first = page.tree.elements(with: .id).first else { return }
    let repeated = page.tree.elementsRepeatingAnID
    guard !repeated.isEmpty else { return reporter.pass(first) }
    let references = IDReferences(page.tree)
    for element in repeated {
      guard let id = page.tree.bytes(.id, of: element), !references.contains(id) else { continue }
      let text = String(decoding: id.prefix(60), as: UTF8.self)
      reporter.fail(
        element,
        Message(
          zh: "id“\(text)”在前面已经用过", en: "the id “\(text)” is used before on this page"))
    }
  }
}
