import Accessibility
import Diagnostics
import HTML

/// All content stands in a landmark.
struct Region: Rule {
  static let metadata = RuleMetadata(
    id: "region", severity: .warning,
    summary: Message(zh: "所有内容都在地标里", en: "All content stands in a landmark"),
    rationale: Message(
      zh: """
        读屏用户按地标跳读时，地标外面的内容会被跳过去：常见的是夹在导航和正文之间的公告、面包屑和分享按钮。\
        跳转链接、对话框和实时消息可以在外面。一个地标都没有的网页由别的规则提示。
        """,
      en: """
        People who jump from landmark to landmark miss what stands between them: often a notice, a \
        breadcrumb or buttons between the navigation and the content. Skip links, dialogs and live \
        messages may stand outside. Of pages without any landmark another rule speaks.
        """),
    help: Message(
      zh: "移进合适的地标，或给它自己的地标", en: "move it into a landmark, or make it one"),
    requirements: [.wcag(.sc1_3_1)], sets: [], scope: .page,
    passing: [
      Example("<header>页首</header><main><h1>通知</h1></main><footer>页脚</footer>"),
      Example(##"<a href="#m">跳到正文</a><div><main id="m"><p>全文</p></main></div>"##),
      Example(#"<main><p>全文</p></main><dialog open><p>提示</p></dialog><p role="alert">已保存</p>"#),
      Example(#"<main><p>全文</p></main><p hidden>备用</p><script>1</script>"#),
      Example(#"<main><p>全文</p></main><div><img src="line.png" alt=""></div>"#),
    ],
    failing: [
      Example("<header>页首</header>↓<p>重要公告</p><main><p>全文</p></main>"),
      Example("<div><div>↓<p>面包屑</p><main><p>全文</p></main></div></div>"),
      Example(#"<main><p>全文</p></main>↓<div><img src="q.png" alt="二维码"></div>"#),
      Example("<body>↓零散的文字<main><p>全文</p></main></body>"),
    ],
    inapplicable: [
      Example("<p>没有地标</p>"),
      Example("<!DOCTYPE html><title>空白</title>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let landmarks = page.landmarks.map(\.node)
    guard let body = page.tree.elements(.body).first, !landmarks.isEmpty else { return }
    var isComplete = true
    var waiting = [body]
    while let container = waiting.popLast() {
      for child in page.tree.children(of: container) {
        guard !isExempt(child, landmarks, on: page) else { continue }
        if let next = landmarks.first(from: child), page.tree.contains(child, next) {
          waiting.append(child)
        } else if holdsContent(child, on: page) {
          isComplete = false
          report(child, in: container, on: page.tree, &reporter)
        }
      }
    }
    if isComplete { reporter.pass(body) }
  }

  private func report(
    _ node: PageTree.NodeID, in container: PageTree.NodeID, on tree: PageTree,
    _ reporter: inout Reporter
  ) {
    let isText = tree[node].kind == .text
    reporter.fail(
      isText ? container : node,
      Message(zh: "这部分内容不在任何地标里", en: "this content stands in no landmark"),
      at: isText ? tree[node].span : nil)
  }

  private func isExempt(
    _ node: PageTree.NodeID, _ landmarks: [PageTree.NodeID], on page: AccessiblePage
  ) -> Bool {
    let tree = page.tree
    guard tree[node].kind == .element else { return tree[node].kind != .text }
    if landmarks.first(from: node) == node || !page.isExposed(node) { return true }
    switch page.role(of: node) {
    case .alert, .alertdialog, .dialog, .log, .status, .timer, .tooltip: return true
    case .link: return tree.bytes(.href, of: node)?.first == UInt8(ascii: "#")
    default: return tree.has(.ariaLive, of: node)
    }
  }

  /// Whether there is anything to meet besides what may stand outside of landmarks.
  private func holdsContent(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    if page.isContent(node) { return true }
    var position = Int(node.index) + 1
    let end = Int(page.tree[node].end)
    while position < end {
      let inner = PageTree.NodeID(position)
      if isExempt(inner, [], on: page) {
        position = Int(page.tree[inner].end)
        continue
      }
      if page.isContent(inner) { return true }
      position += 1
    }
    return false
  }
}
