import Accessibility
import Diagnostics
import HTML

/// A numbered list is a list.
struct ListNotMarkedUp: Rule {
  static let metadata = RuleMetadata(
    id: "list-not-marked-up", severity: .warning,
    summary: Message(
      zh: "列表用列表标签", en: "Lists are marked as lists"),
    rationale: Message(
      zh: """
        编了号、用换行隔开的几行看着是列表，读屏软件却念成一大段：不报共有几项，也不能一项一项地跳。\
        本规则找用换行分开、编号依次增加的两项以上的文字，以及三个以上编号依次增加的段落请人看一看；\
        法规条文和“一、”这样的章节编号不算。
        """,
      en: """
        Numbered lines between line breaks look like a list, but a screen reader reads one long paragraph: it neither \
        says how many items there are nor lets people step through them. The rule looks for two or \
        more lines with rising numbers between line breaks; three or more numbered paragraphs are \
        for a person to look at. Articles of law and sections do not count.
        """),
    help: Message(
      zh: "换成 <ol><li>…</li></ol>；Markdown 里每项写一行“1. ”",
      en: "make it <ol><li>…</li></ol>; in Markdown write each item on a line of its own with “1. ”"
    ),
    requirements: [.wcag(.sc1_3_1)],
    passing: [
      Example("<p>地址：人民路 1 号<br>电话：12385</p><ol><li>申请<li>审核</ol>"),
      Example("<p>一行诗<br>又一行诗</p>"), Example("<p>2024年第1期<br>2025年第2期</p>"),
      Example("<p>3、只有一项<br>没有编号</p>"), Example("<p>12385<br>12386</p>"),
    ],
    failing: [
      Example("<p>↓1、身份证<br>2、残疾人证<br>3、申请表</p>"),
      Example("<p>申请材料：<br>\n↓1．身份证<br />\n2．残疾人证</p>"),
      Example("<div>↓(1) 身份证；<br>(2) 残疾人证；</div>"),
      Example("<td>↓① 身份证<br>② 残疾人证</td>".inTable),
      Example("<p>须提供<br>↓· 身份证<br>· 残疾人证</p>"),
      Example("<p><b>↓1.</b> 身份证<br><b>2.</b> 残疾人证</p>"),
    ],
    inapplicable: [
      Example("<p>没有换行</p>"), Example("<ol><li>申请<li>审核</ol>"), Example("<p hidden>1、甲<br>2、乙</p>"),
    ],
    undecidable: [
      Example("<p>↓1、身份证</p><p>2、残疾人证</p><p>3、申请表</p>")
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    checkBreaks(page, &reporter)
    checkParagraphs(page, &reporter)
  }

  private func checkBreaks(_ page: AccessiblePage, _ reporter: inout Reporter) {
    let tree = page.tree
    var boxes: Set<PageTree.NodeID> = []
    for lineBreak in tree.elements(.br) where page.isExposed(lineBreak) {
      guard let box = tree.parent(of: lineBreak), boxes.insert(box).inserted else { continue }
      let lines = lines(of: box, in: tree)
      guard let first = firstOfRun(lines, least: 2), let text = first.text else {
        reporter.pass(box)
        continue
      }
      report(text, in: box, page: page, isCertain: true, &reporter)
    }
  }

  private func checkParagraphs(_ page: AccessiblePage, _ reporter: inout Reporter) {
    let tree = page.tree
    var run: [Line] = []
    var last: PageTree.NodeID?
    for paragraph in tree.elements(.p) {
      let line = Line(paragraph: paragraph, in: tree)
      let countsOn = run.last?.number.isFollowed(by: line.number) ?? false
      if !countsOn || !(last.map { follows($0, paragraph, in: tree) } ?? false) {
        reportParagraphs(run, page, &reporter)
        run = []
      }
      if line.number.isNumber, page.isExposed(paragraph) { run.append(line) }
      last = paragraph
    }
    reportParagraphs(run, page, &reporter)
  }

  private func reportParagraphs(_ run: [Line], _ page: AccessiblePage, _ reporter: inout Reporter) {
    guard run.count >= 3, let text = run[0].text, let box = page.tree.parent(of: text) else {
      return
    }
    report(text, in: box, page: page, isCertain: false, &reporter)
  }

  private func follows(
    _ first: PageTree.NodeID, _ second: PageTree.NodeID, in tree: PageTree
  ) -> Bool {
    var next = tree.nextSibling(of: first)
    while let sibling = next, sibling != second {
      if tree[sibling].kind == .element { return false }
      next = tree.nextSibling(of: sibling)
    }
    return next == second
  }

  private func report(
    _ text: PageTree.NodeID, in box: PageTree.NodeID, page: AccessiblePage, isCertain: Bool,
    _ reporter: inout Reporter
  ) {
    let bytes = page.tree.source[page.tree[text].span.indices]
    let blank = bytes.prefix(while: ASCII.isSpace).count
    let span = ByteRange(
      offset: page.tree[text].span.offset + blank, length: bytes.count - blank)
    if isCertain {
      reporter.fail(
        box,
        Message(
          zh: "用换行排成的列表没有列表标签", en: "a list made of line breaks is not marked as a list"),
        at: span)
    } else {
      reporter.cantTell(
        box,
        Message(
          zh: "这几个编号的段落像是列表", en: "these numbered paragraphs may be a list"), at: span)
    }
  }

  /// A line of a paragraph, or a paragraph.
  private struct Line {
    var number = ListNumber.none
    /// The first text of the line that is not blank.
    var text: PageTree.NodeID?

    init() {}

    init(paragraph: PageTree.NodeID, in tree: PageTree) {
      for node in tree.descendants(of: paragraph).prefix(6) where tree[node].kind == .text {
        add(node, in: tree)
        if text != nil { return }
      }
    }

    mutating func add(_ node: PageTree.NodeID, in tree: PageTree) {
      let bytes = tree.textBytes(of: node)
      guard text == nil, let first = bytes.first(where: { !ASCII.isSpace($0) }) else { return }
      text = node
      // Most lines start with a Chinese character.
      if 0xE4...0xE9 ~= first { return }
      number = ListNumber(String(decoding: bytes.prefix(40), as: UTF8.self))
    }
  }

  /// The lines of an element, which end at `br`; of a very long one only the first.
  private func lines(of box: PageTree.NodeID, in tree: PageTree) -> [Line] {
    var lines = [Line()]
    for node in tree.descendants(of: box).prefix(500) {
      if tree.isElement(node, .br) {
        lines.append(Line())
      } else if tree[node].kind == .text {
        lines[lines.count - 1].add(node, in: tree)
      }
    }
    return lines
  }

  private func firstOfRun(_ lines: [Line], least: Int) -> Line? {
    let numbered = lines.filter { $0.text != nil }
    guard numbered.count >= least else { return nil }
    for index in 1..<numbered.count
    where numbered[index - 1].number.isFollowed(by: numbered[index].number) {
      return numbered[index - 1]
    }
    return nil
  }
}

extension String {
  /// The cell in a table.
  fileprivate var inTable: String { "<table><tr>\(self)</tr></table>" }
}
