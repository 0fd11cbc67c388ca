import Accessibility
import Diagnostics
import HTML

/// A link to a file says what kind of file it is and how big.
struct LinkDownloadInfo: Rule {
  static let metadata = RuleMetadata(
    id: "link-download-info", severity: .warning,
    summary: Message(
      zh: "下载链接写明文件类型和大小", en: "Download links say the type and size of the file"),
    rationale: Message(
      zh: """
        点开才发现是几十兆的扫描件：手机流量用完了，读屏软件也读不了。写明类型和大小，读者可以先决定要不要下、\
        用什么打开。本规则看链接文字、title、描述，以及链接后面紧跟着的文字和同一单元格、同一列表项里的文字。
        """,
      en: """
        Only after opening it does one learn that the file is a scan of many megabytes, which costs \
        mobile data and which no screen reader can read. With its type and size, readers can decide \
        before. The rule looks at the link's text, title and description, at the text right behind it \
        and in the same cell or list item.
        """),
    help: Message(
      zh: "在链接文字里写明，例如“申请表（DOC，35 KB）”",
      en: "write them into the link's text, such as “Application form (DOC, 35 KB)”"),
    requirements: [.wcag(.sc2_4_4)], sets: [],
    passing: [
      Example(#"<a href="form.doc">申请表（DOC，35 KB）</a>"#),
      Example(#"<a href="form.pdf">申请表</a>（PDF 格式，1.2MB）"#),
      Example(#"<a href="form.xls" title="Excel 表格，20 千字节">名单</a>"#),
      Example(
        #"<table><tr><td><a href="a.pdf">细则</a><td>PDF<td>300 KB</table>"#),
      Example(#"<a href="t.docx"><b>表一</b> <span>Word 文档 18K</span></a>"#),
    ],
    failing: [
      Example(#"↓<a href="form.doc">申请表</a>"#), Example(#"↓<a href="form.pdf?v=2">申请表.pdf</a>"#),
      Example(#"<p>附件：↓<a href="/files/a.xlsx">名单</a>（20 KB）</p>"#),
      Example(#"<ul><li>↓<a href="a.zip">全部表格</a><li><a href="b.pdf">表二（PDF，1 MB）</a></ul>"#),
    ],
    inapplicable: [
      Example(#"<a href="/">首页</a>"#), Example(#"<a href="a.html">网页</a>"#),
      Example(#"<a href="a.pdf" hidden>申请表</a>"#),
      Example(#"<a href="https://example.org/doc">说明</a>"#),
      Example(#"<a href="/a.mp3">收听录音</a>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    for link in tree.elements(.a) {
      guard let address = tree.bytes(.href, of: link), let type = DownloadType(address),
        page.isExposed(link)
      else { continue }
      let text = page.name(of: link) + " " + page.description(of: link)
      var hasType = type.isNamed(in: text)
      var hasSize = DownloadType.hasSize(text)
      if !hasType || !hasSize {
        let around = surroundings(of: link, on: page)
        hasType = hasType || type.isNamed(in: around)
        hasSize = hasSize || DownloadType.hasSize(around)
      }
      if hasType, hasSize {
        reporter.pass(link)
      } else {
        report(link, name: page.name(of: link), hasType: hasType, hasSize: hasSize, &reporter)
      }
    }
  }

  private func report(
    _ link: PageTree.NodeID, name: String, hasType: Bool, hasSize: Bool,
    _ reporter: inout Reporter
  ) {
    let missing: Message
    switch (hasType, hasSize) {
    case (true, _): missing = Message(zh: "大小", en: "size")
    case (_, true): missing = Message(zh: "类型", en: "type")
    default: missing = Message(zh: "类型和大小", en: "type and size")
    }
    reporter.fail(
      link,
      Message(
        zh: "下载链接“\(name)”没有写明文件\(missing.zh)",
        en: "the download link “\(name)” does not say the file's \(missing.en)"))
  }

  /// The text that belongs to a link alone: of its row or list item, or that right behind it.
  private func surroundings(of link: PageTree.NodeID, on page: AccessiblePage) -> String {
    let tree = page.tree
    for ancestor in tree.ancestors(of: link).prefix(6)
    where tree.isElement(ancestor, in: [.tr, .li, .dd, .p, .dl, .figure]) {
      let links = tree.descendants(of: ancestor).prefix(400).filter { tree.isElement($0, .a) }
      if links.count == 1 { return page.textStart(of: ancestor) }
      if !tree.isElement(ancestor, .p) { break }
    }
    var text = ""
    var next = tree.nextSibling(of: link)
    while let node = next, !tree.isElement(node, in: [.a, .br, .p, .div]), text.count < 60 {
      text += tree.text(of: node) + page.textStart(of: node)
      next = tree.nextSibling(of: node)
    }
    return text
  }
}
