import Accessibility
import Diagnostics
import HTML

/// A paragraph that looks like a heading is one.
struct PAsHeading: Rule {
  static let metadata = RuleMetadata(
    id: "p-as-heading", severity: .warning,
    summary: Message(
      zh: "标题用标题标签", en: "Headings are marked as headings"),
    rationale: Message(
      zh: """
        加粗或放大的段落看着像标题，读屏软件却当它是普通一段：标题列表里没有，按标题跳读也跳不到。\
        本规则找整段加粗、加大或居中加粗、没有句末标点、后面跟着正文的短段落；没有加粗的段落看不出来。\
        图注、落款、表单和表格里的不算。
        """,
      en: """
        A bold or large paragraph looks like a heading, but to a screen reader it is text like any \
        other: it is not in the list of headings, and nobody can jump to it. The rule looks for short \
        paragraphs that are bold as a whole, end without punctuation and have text behind them; it \
        leaves captions, signatures, forms and tables alone.
        """),
    help: Message(
      zh: "换成相应级别的标题，例如 <h2>；Markdown 里写 ##，不写 **",
      en: "make it a heading of the right level, such as <h2>; in Markdown write ## and not **"),
    requirements: [.wcag(.sc1_3_1)],
    passing: [
      Example("<h2>申请条件</h2><p>具有本市户籍。</p>"),
      Example("<p><strong>注意：材料不齐不予受理。</strong></p><p>请先打电话问清楚。</p>"),
      Example("<p><strong>申请人</strong>应当具有本市户籍。</p><p>每月 25 日前提交。</p>"),
      Example("<p>第一段正文。</p><p><b>市残疾人联合会</b></p><p>2025年3月1日</p>"),
      Example("<p><b>咨询电话：12385</b></p><p>工作日上班时间。</p>"),
    ],
    failing: [
      Example("↓<p><strong>申请条件</strong></p><p>具有本市户籍，持有残疾人证。</p>"),
      Example("↓<p><b>一、申请条件</b></p><ul><li>具有本市户籍</li></ul>"),
      Example(#"↓<p style="font-weight:bold">二、申请材料：</p><p>身份证、残疾人证。</p>"#),
      Example(
        #"↓<p><span style="font-weight: 700; font-size: 22px">办理流程</span></p><ol><li>申请</ol>"#),
      Example("↓<div><font size=5><b>温馨提示</b></font></div><p>请提前预约，避开高峰。</p>"),
    ],
    inapplicable: [
      Example("<h2>申请条件</h2>"), Example("<ul><li><b>甲</b><li>乙</ul>"),
      Example("<p hidden><b>申请条件</b></p>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    let bold = boldElements(page)
    for paragraph in tree.elements(.p) where page.isExposed(paragraph) {
      if bold.hasAny(in: paragraph, of: tree), HeadingLook(of: paragraph, on: page).isHeading {
        report(paragraph, on: page, &reporter)
      } else {
        reporter.pass(paragraph)
      }
    }
    for box in boxes(around: bold, on: page) where HeadingLook(of: box, on: page).isHeading {
      report(box, on: page, &reporter)
    }
  }

  /// The elements that make text bold, in document order.
  private func boldElements(_ page: AccessiblePage) -> [PageTree.NodeID] {
    let tree = page.tree
    let styled = tree.elements(with: .style).filter { HeadingLook(of: $0, on: page).isBoldByStyle }
    return (styled + Array(tree.elements(.b)) + tree.elements(.strong)).inDocumentOrder()
  }

  /// The `div` elements that hold bold text, or are bold, in document order.
  private func boxes(
    around bold: [PageTree.NodeID], on page: AccessiblePage
  ) -> [PageTree.NodeID] {
    let tree = page.tree
    let boxes = bold.filter { page.isExposed($0) }.compactMap { element in
      tree.isElement(element, .div)
        ? element
        : tree.ancestors(of: element).prefix(64).first { !tree.isElement($0, in: .inline) }
    }
    return boxes.filter { tree.isElement($0, .div) }.inDocumentOrder()
  }

  private func report(
    _ node: PageTree.NodeID, on page: AccessiblePage, _ reporter: inout Reporter
  ) {
    let text = page.visibleText(of: node)
    reporter.fail(
      node,
      Message(
        zh: "“\(text)”看着是标题，标签却是段落",
        en: "“\(text)” looks like a heading but is marked as a paragraph"))
  }
}
