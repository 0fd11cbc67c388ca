import Accessibility
import Diagnostics
import HTML

/// A form field has a label that people can see.
struct LabelTitleOnly: Rule {
  static let metadata = RuleMetadata(
    id: "label-title-only", severity: .warning,
    summary: Message(zh: "输入框有看得见的标签", en: "Form fields have a label that can be seen"),
    rationale: Message(
      zh: """
        只写了 title 或 placeholder 的输入框，旁边没有字：title 要用鼠标指着才出现，触摸屏和键盘用户看不到；\
        placeholder 一输入就没了，记性不好的人想不起来要填什么。表单里只有一个输入框和一个按钮时，\
        按钮上的字就是说明，不算。看得见的字是不是写在旁边而没有关联，本规则分不出来。
        """,
      en: """
        Beside a field that has only a title or a placeholder stands no text. A title appears when \
        a mouse points at it, which people with a touch screen or keyboard cannot do; a placeholder \
        goes away with the first letter, and some forget what was asked. Where a form is one field \
        and a button, the text on the button explains it. Whether there is text beside the field \
        that is not tied to it the rule does not know.
        """),
    help: Message(
      zh: "加一个 <label for=\"…\">，把要填什么写出来",
      en: "add a <label for=\"…\"> that says what to enter"),
    requirements: [.wcag(.sc3_3_2)],
    passing: [
      Example(#"<label for="n">姓名</label><input id="n" title="与身份证一致">"#),
      Example(#"<input aria-label="姓名" title="姓名">"#),
      Example(#"<form><input type="search" placeholder="请输入关键词"><button>搜索</button></form>"#),
    ],
    failing: [
      Example(#"<form>↓<input title="姓名"> <label>电话 <input type="tel"></label></form>"#),
      Example(#"↓<textarea placeholder="请写下意见"></textarea>"#),
      Example(#"↓<select title="区县"><option>东区</option></select>"#),
    ],
    inapplicable: [
      Example("<input> <select></select>"),
      Example(#"<input type="hidden" title="姓名"> <input type="submit" title="提交">"#),
      Example(#"<input title="姓名" hidden>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for tag in [Tag.input, .select, .textarea] {
      for field in page.tree.elements(tag)
      where page.isExposed(field) && isField(field, page.tree) && page.hasName(field) {
        if isNamedForSight(field, on: page) || isAlone(field, on: page) {
          reporter.pass(field)
        } else {
          reporter.fail(
            field,
            Message(
              zh: "输入框只有 title 或 placeholder，没有看得见的标签",
              en: "the field has only a title or placeholder, no label that can be seen"))
        }
      }
    }
  }

  private func isField(_ field: PageTree.NodeID, _ tree: PageTree) -> Bool {
    guard tree.isElement(field, .input) else { return true }
    let type = InputType(of: field, in: tree)
    return !type.isButton && type != .hidden
  }

  /// Whether the name comes from somewhere else than a tooltip.
  private func isNamedForSight(_ field: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree.has(.ariaLabel, of: field) || page.tree.has(.ariaLabelledby, of: field)
      || !page.labels(of: field).isEmpty
  }

  /// Whether the field is the only one of its form and a button stands there to explain it.
  private func isAlone(_ field: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    let tree = page.tree
    guard
      let form = tree.ancestors(of: field).first(where: {
        tree.isElement($0, in: [.form, .search]) || page.role(of: $0) == .search
      })
    else { return false }
    var hasButton = false
    for node in tree.descendants(of: form) where node != field && page.isExposed(node) {
      switch tree[node].tag {
      case .select, .textarea: return false
      case .button: hasButton = true
      case .input:
        if isField(node, tree) { return false }
        hasButton = true
      default: break
      }
    }
    return hasButton
  }
}
