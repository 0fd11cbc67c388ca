import Accessibility
import Diagnostics
import HTML

/// What is said in braille is also said in speech.
struct ARIABrailleEquivalent: Rule {
  static let metadata = RuleMetadata(
    id: "aria-braille-equivalent", severity: .error,
    summary: Message(zh: "盲文名称有对应的语音名称", en: "Braille names have an equivalent in speech"),
    rationale: Message(
      zh: """
        aria-braillelabel 和 aria-brailleroledescription 只是把已有的名称、角色说明换成适合点显器的短写。\
        没有原来的名称，听的人什么也得不到，浏览器也可能不理会它。
        """,
      en: """
        aria-braillelabel and aria-brailleroledescription are short forms, for a braille display, of \
        a name or role description. Without the long form people who listen get nothing, and \
        browsers may ignore the short one.
        """),
    help: Message(
      zh: "补上名称或 aria-roledescription，或删去盲文属性",
      en: "add a name or aria-roledescription, or remove the braille attribute"),
    requirements: [.wcag(.sc4_1_2)],
    passing: [
      Example(#"<img src="s.png" alt="三颗星" aria-braillelabel="***">"#),
      Example(
        #"<article aria-roledescription="幻灯片" aria-brailleroledescription="片">第一页</article>"#),
    ],
    failing: [
      Example(#"↓<img src="s.png" alt="" aria-braillelabel="***">"#),
      Example(#"↓<article aria-brailleroledescription="片">第一页</article>"#),
      Example(
        #"↓<article aria-roledescription=" " aria-brailleroledescription="片">第一页</article>"#),
    ],
    inapplicable: [
      Example(#"<img src="s.png" alt="三颗星">"#),
      Example(#"<article aria-brailleroledescription="">第一页</article>"#),
      Example(#"<img src="s.png" aria-braillelabel="***" hidden>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for element in page.tree.elements(with: .ariaBraillelabel)
    where page.isExposed(element) && isWritten(.ariaBraillelabel, of: element, in: page.tree) {
      report(
        !page.hasName(element), element,
        Message(zh: "有盲文名称而没有名称", en: "there is a braille name but no name"), &reporter)
    }
    for element in page.tree.elements(with: .ariaBrailleroledescription)
    where page.isExposed(element)
      && isWritten(.ariaBrailleroledescription, of: element, in: page.tree)
    {
      report(
        !isWritten(.ariaRoledescription, of: element, in: page.tree), element,
        Message(
          zh: "有盲文角色说明而没有 aria-roledescription",
          en: "there is a braille role description but no aria-roledescription"), &reporter)
    }
  }

  private func isWritten(
    _ name: AttributeName, of element: PageTree.NodeID, in tree: PageTree
  ) -> Bool {
    tree.bytes(name, of: element).map { !$0.trimmingSpace().isEmpty } ?? false
  }

  private func report(
    _ fails: Bool, _ element: PageTree.NodeID, _ message: Message, _ reporter: inout Reporter
  ) {
    if fails { reporter.fail(element, message) } else { reporter.pass(element) }
  }
}
