import Accessibility
import Diagnostics
import HTML

/// A page has a heading of the highest level.
struct PageHasHeadingOne: Rule {
  static let metadata = RuleMetadata(
    id: "page-has-heading-one", severity: .warning,
    summary: Message(zh: "网页有一级标题", en: "The page has a heading of level one"),
    rationale: Message(
      zh: """
        读屏用户常用一个按键跳到一级标题，由此知道这一页讲什么、正文从哪里开始。没有它，就只能从头听起。\
        空白网页和框架里的网页不查。
        """,
      en: """
        With one key people who use a screen reader jump to the heading of level one: it says what \
        the page is about and where its content starts. Without it they listen from the top. Pages \
        without content and those in frames are passed over.
        """),
    help: Message(zh: "用 <h1> 写出这一页的标题", en: "write the page's heading as <h1>"),
    requirements: [.wcag(.sc1_3_1)], sets: [], scope: .page,
    passing: [
      Example("<main><h1>残疾人证怎么办</h1><h2>条件</h2></main>"),
      Example(#"<div role="heading" aria-level="1">通知</div>"#),
      Example("<h2>甲</h2><h1>乙</h1><h1>丙</h1>"),
    ],
    failing: [
      Example("↓<main><h2>残疾人证怎么办</h2></main>"),
      Example("↓<html><body><h1 hidden>标题</h1><p>全文</p></body></html>"),
      Example(#"↓<h1 aria-level="2">通知</h1>"#),
    ],
    inapplicable: [Example("<!DOCTYPE html><title>空白</title>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    if let heading = page.headings.first(where: { $0.level == 1 }) {
      reporter.pass(heading.node)
    } else if let root = page.tree.root, page.hasContent {
      reporter.fail(root, Message(zh: "网页没有一级标题", en: "the page has no heading of level one"))
    }
  }
}
