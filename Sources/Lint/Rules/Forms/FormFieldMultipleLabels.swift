import Accessibility
import Diagnostics
import HTML

/// A form field has one label, not several.
struct FormFieldMultipleLabels: Rule {
  static let metadata = RuleMetadata(
    id: "form-field-multiple-labels", severity: .warning, certainty: .needsPerson,
    summary: Message(zh: "一个输入框只有一个标签", en: "A form field has one label"),
    rationale: Message(
      zh: """
        一个输入框有几个 label 时，读屏软件做法不一：有的全念，有的只念第一个，有的只念最后一个。\
        写在后面的“必填”也许就没人听到。用 aria-labelledby 说明次序的，不算。
        """,
      en: """
        Where a field has several labels screen readers differ: some say all, some only the first, \
        some the last, and perhaps nobody hears the “required” behind. Fields whose aria-labelledby \
        says the order do not count.
        """),
    help: Message(
      zh: "把文字写进同一个 label，补充说明用 aria-describedby 关联",
      en: "write the text into one label, and tie further explanation with aria-describedby"),
    requirements: [.wcag(.sc3_3_2)],
    passing: [
      Example(#"<label for="n">姓名（必填）</label><input id="n">"#),
      Example(#"<label for="n">姓名</label><label for="n" hidden>旧标签</label><input id="n">"#),
      Example(
        #"<label id="a" for="n">姓名</label><label id="b" for="n">必填</label><input id="n" aria-labelledby="a b">"#
      ),
    ],
    failing: [
      Example(#"<label for="n">姓名</label>↓<input id="n"><label for="n">必填</label>"#),
      Example(#"<label for="n">区县</label><label>居住地 ↓<select id="n"></select></label>"#),
    ],
    inapplicable: [
      Example("<input>"), Example(#"<label for="n">姓名</label><input id="n" type="hidden">"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for tag in [Tag.input, .select, .textarea] {
      for field in page.tree.elements(tag) where page.isExposed(field) {
        judge(field, on: page, &reporter)
      }
    }
  }

  private func judge(
    _ field: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    let labels = page.labels(of: field)
    guard !labels.isEmpty else { return }
    let read = labels.count > 1 ? labels.filter { isRead($0, on: page) } : labels
    if read.count < 2 || page.tree.has(.ariaLabelledby, of: field) {
      reporter.pass(field)
    } else {
      reporter.fail(
        field,
        Message(zh: "这个输入框有 \(read.count) 个标签", en: "this field has \(read.count) labels"))
    }
  }

  private func isRead(_ label: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.isExposed(label) && !page.visibleText(of: label).isEmpty
  }
}
