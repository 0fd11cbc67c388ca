import Accessibility
import Diagnostics
import HTML

/// The page as a whole is not hidden from assistive technology.
struct ARIAHiddenBody: Rule {
  static let metadata = RuleMetadata(
    id: "aria-hidden-body", severity: .error,
    summary: Message(zh: "body 没有 aria-hidden=\"true\"", en: "body has no aria-hidden=\"true\""),
    rationale: Message(
      zh: "body 上的 aria-hidden 让整个网页对读屏用户消失，里面的任何写法都救不回来。对话框打开时应当隐藏旁边的内容，而不是 body。",
      en: """
        aria-hidden on body makes the whole page disappear for people who use a screen reader, and \
        nothing inside can bring it back. When a dialog opens, hide what stands beside it, not body.
        """),
    help: Message(zh: "删去 body 上的 aria-hidden", en: "remove aria-hidden from body"),
    requirements: [.wcag(.sc1_3_1), .wcag(.sc4_1_2)],
    passing: [
      Example("<!DOCTYPE html><html lang=zh><title>通知</title><body><p>全文</p></body></html>"),
      Example(#"<!DOCTYPE html><title>通知</title><body aria-hidden="false"><p>全文</p></body>"#),
    ],
    failing: [
      Example(#"<!DOCTYPE html><title>通知</title>↓<body aria-hidden="true"><p>全文</p></body>"#)
    ],
    inapplicable: [
      Example(#"<!DOCTYPE html><title>通知</title><frameset><frame src="a.html"></frameset>"#)
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for body in page.tree.elements(.body) {
      if page.tree.hasKeyword("true", .ariaHidden, of: body) {
        reporter.fail(
          body,
          Message(zh: "整个网页对读屏软件隐藏", en: "the whole page is hidden from screen readers"))
      } else {
        reporter.pass(body)
      }
    }
  }
}
