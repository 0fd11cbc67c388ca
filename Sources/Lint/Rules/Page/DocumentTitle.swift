import Accessibility
import Diagnostics
import HTML

/// A page has a title.
struct DocumentTitle: Rule {
  static let metadata = RuleMetadata(
    id: "document-title", severity: .error,
    summary: Message(zh: "网页有标题", en: "The page has a title"),
    rationale: Message(
      zh: """
        打开网页或切换标签页时，读屏软件最先念的是标题；书签、历史记录和搜索结果里看到的也是它。没有标题，\
        人人只看到网址。算数的是网页里的第一个 title，后面的和 SVG 里的都不算。\
        本规则只看有没有标题；由脚本写标题的网页，它说不准。
        """,
      en: """
        When a page opens or a tab is switched to, a screen reader says the title first; bookmarks, \
        history and search results show it. Without one everybody sees an address. The first title \
        of the page is the one that counts, not a later one and not that of a drawing. The rule \
        asks whether there is a title; where a script writes it, it cannot tell.
        """),
    help: Message(
      zh: "在 head 里写 <title>页面 - 栏目 - 站点</title>",
      en: "write <title>Page - Section - Site</title> into the head"),
    requirements: [.wcag(.sc2_4_2), .act("2779a5")],
    isLegalMinimum: true, scope: .page,
    passing: [
      Example("<!DOCTYPE html><html><head><title>通知公告 - 市残联</title></head><p>全文</p></html>"),
      Example("<p>全文</p><title>写在正文里的标题</title>"),
      Example("<title>通知</title><svg><title></title></svg><title></title>"),
      Example(#"<title>通知</title><iframe srcdoc="<p>没有标题</p>"></iframe>"#),
    ],
    failing: [
      Example("<!DOCTYPE html>↓<html><head></head><body><h1>通知</h1></body></html>"),
      Example("<!DOCTYPE html><html><head>↓<title></title></head><body>全文</body></html>"),
      Example("↓<title> 　\n</title><p>全文</p>"),
      Example("↓<title></title><title>第二个标题不算</title>"),
      Example("↓<p>全文</p><svg><title>图形的标题</title></svg>"),
      Example("↓<template><title>模板里的标题</title></template>"),
      Example(#"↓<iframe srcdoc="<title>框架里的标题</title>"></iframe>"#),
    ],
    inapplicable: [Example("")],
    undecidable: [Example("↓<p>全文</p><script>document.title = '通知'</script>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    // A page without a byte has no root that anybody wrote.
    guard !tree.source.isEmpty, let root = tree.root, tree.isElement(root, .html) else { return }
    let title = tree.elements(.title).first
    if let title, !BlankText.isBlank(tree.contentBytes(of: title)) {
      reporter.pass(title)
    } else if isWrittenByScript(tree) {
      reporter.cantTell(
        root, Message(zh: "网页的标题由脚本写出", en: "a script writes the title of the page"))
    } else if let title {
      reporter.fail(title, Message(zh: "网页的标题是空的", en: "the title of the page is empty"))
    } else {
      reporter.fail(root, Message(zh: "网页没有标题", en: "the page has no title"))
    }
  }

  /// Whether a script of the page speaks of the page's title.
  private func isWrittenByScript(_ tree: PageTree) -> Bool {
    tree.runningScripts.contains { tree.script($0, holds: Array("document.title".utf8)) }
  }
}
