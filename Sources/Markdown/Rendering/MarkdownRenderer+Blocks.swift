import Diagnostics
import HTML

extension MarkdownRenderer {
  mutating func enterList(_ node: CommonMarkNode) {
    startBlock(node)
    guard node.isOrderedList else { return html.markup("<ul>\n") }
    if node.listStart == 1 {
      html.markup("<ol>\n")
    } else {
      html.markup("<ol start=\"")
      html.number(node.listStart)
      html.markup("\">\n")
    }
  }

  /// Whether a paragraph is written without `<p>`: in a tight list, or alone in a definition.
  func isBare(_ node: CommonMarkNode) -> Bool {
    if node == bareParagraph { return true }
    guard let parent = node.parent, parent.kind == .item else { return false }
    if frames.last?.parent == parent { return false }
    return parent.parent?.isTightList ?? false
  }

  mutating func writeCodeBlock(_ node: CommonMarkNode) {
    startBlock(node)
    html.markup("<pre><code")
    node.withFenceInfo { info in
      var end = 0
      while end < info.count, info[end] != 0x20, info[end] != 0x09 { end += 1 }
      guard end > 0 else { return }
      html.markup(" class=\"language-")
      source.appendRestored(info.extracting(0..<end), to: &html.bytes, escaping: true)
      html.markup("\"")
    }
    html.markup(">")
    node.withLiteral { source.appendRestored($0, to: &html.bytes, escaping: true) }
    html.markup("</code></pre>\n")
  }

  // MARK: Headings

  mutating func enterHeading(_ node: CommonMarkNode) {
    alignment.enter(node)
    isInHeading = true
    if enterPart(node) { return }
    startBlock(node)
    let level = node.headingLevel
    let offset = alignment.offset(line: node.startLine, column: node.startColumn)
    let end = alignment.offset(line: node.endLine + 1, column: 1)
    let text = plainText(of: node)
    let place = headingSpan(offset, end)
    checkLevel(level, at: place)
    if text.isEmpty {
      report(
        .error, "heading-empty", zh: "标题没有文字", en: "a heading without text", at: place,
        help: Message(zh: "写上标题，或删去这一行", en: "write its text, or remove the line"))
    }
    let id: String
    if let explicit = explicitID(of: node) { id = explicit } else { id = ids.make(from: text) }
    headings.append(.init(level: level, id: id, text: text))
    html.markup("<h")
    html.number(level)
    html.markup(" id=\"")
    html.text(id)
    html.markup("\">")
  }

  mutating func leaveHeading(_ node: CommonMarkNode) {
    isInHeading = false
    if leavePart(node) { return }
    while html.bytes.last == 0x20 { html.bytes.removeLast() }
    html.markup("</h")
    html.number(node.headingLevel)
    html.markup(">\n")
  }

  private func headingSpan(_ start: Int, _ end: Int) -> SourceSpan {
    var end = end
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D {
      end -= 1
    }
    return span(lowered: start, end)
  }

  private mutating func checkLevel(_ level: Int, at place: SourceSpan) {
    guard options.titleLevel > 0 else { return }
    if level <= options.titleLevel {
      return report(
        .error, "heading-level-title",
        zh: "\(level) 级标题是页面标题专用的", en: "level \(level) is kept for the page's title",
        at: place,
        help: Message(
          zh: "正文标题从 \(options.titleLevel + 1) 级开始（\(signs(options.titleLevel + 1))）",
          en: "start the body's headings at level \(options.titleLevel + 1)"))
    }
    let previous = headings.last?.level ?? options.titleLevel
    guard level > previous + 1 else { return }
    report(
      .error, "heading-skipped", zh: "标题从 \(previous) 级跳到了 \(level) 级",
      en: "heading level jumps from \(previous) to \(level)", at: place,
      help: Message(
        zh: "改用 \(previous + 1) 级标题（\(signs(previous + 1))）",
        en: "use level \(previous + 1) here"))
  }

  private func signs(_ level: Int) -> String {
    String(repeating: "#", count: level)
  }

  // MARK: Ids

  /// Takes every `{#id}` before headings get theirs, so that an automatic id never takes one away.
  mutating func registerExplicitIDs() {
    for construct in source.constructs {
      guard case .headingAttributes(let entries) = construct.kind else { continue }
      for entry in entries where entry.name == "id" {
        guard let id = entry.value, !ids.take(id) else { continue }
        report(
          .error, "duplicate-id", zh: "编号 \(id) 在本页已经用过",
          en: "the id \(id) is already used on this page", at: span(entry.range),
          help: Message(zh: "换一个编号", en: "choose another id"))
      }
    }
  }

  /// Returns the id from `{#id}` at the end of a heading and marks the token as used.
  private mutating func explicitID(of node: CommonMarkNode) -> String? {
    guard let last = node.lastChild, last.kind == .text,
      let token = last.withLiteral({ source.trailingToken($0) }),
      case .headingAttributes(let entries) = source.constructs[token].kind
    else { return nil }
    usedAttributes = token
    var id: String?
    for entry in entries {
      if entry.name == "id" {
        id = entry.value
      } else {
        reportUnknownAttribute(entry, of: "heading", known: ["id"])
      }
    }
    return id
  }

  mutating func reportUnknownAttribute(_ entry: Attribute, of owner: String, known: [String]) {
    let nearest = NearestName.of(entry.name, among: known)
    report(
      .error, "attribute-unknown", zh: "\(owner) 没有属性 \(entry.name)",
      en: "\(owner) has no attribute \(entry.name)", at: span(entry.range),
      help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
        ?? Message(
          zh: "可用的属性：\(known.joined(separator: "、"))",
          en: "known attributes: \(known.joined(separator: ", "))"))
  }

  // MARK: Raw HTML

  mutating func enterHTMLBlock(_ node: CommonMarkNode) {
    if let token = node.withLiteral({ source.markerToken($0) }) {
      return enterConstruct(token, node)
    }
    let isComment = node.withLiteral { Self.isComment($0) }
    if isComment, options.rawHTML == .escape {
      guard let comment = lintComment(node) else { return }
      startBlock(node)
      html.bytes += comment
      return startLine()
    }
    startBlock(node)
    switch options.rawHTML {
    case .allow:
      node.withLiteral { source.appendRestored($0, to: &html.bytes, escaping: false) }
      startLine()
      if !isComment { glossary = nil }
    case .escape:
      let offset = alignment.offset(line: node.startLine, column: node.startColumn)
      reportRawHTML(at: offset, length: node.withLiteral { min($0.count, 40) })
      html.markup("<p>")
      node.withLiteral { source.appendRestored($0, to: &html.bytes, escaping: true) }
      while html.bytes.last == 0x0A { html.bytes.removeLast() }
      html.markup("</p>\n")
    }
  }

  mutating func reportRawHTML(at offset: Int, length: Int) {
    report(
      .warning, "raw-html", zh: "HTML 标签会作为文字显示", en: "raw HTML is shown as text",
      at: span(lowered: offset, min(offset + length, source.bytes.count)),
      help: Message(
        zh: "改用 Markdown 或指令；确需 HTML 时在 sitegen.yaml 写 html: allow",
        en: "use Markdown or a directive; if it must be HTML, set html: allow in sitegen.yaml"))
  }

  /// Returns the text of a node if it is a comment for the linter, which stays in the page.
  func lintComment(_ node: CommonMarkNode) -> ArraySlice<UInt8>? {
    LintComment.read(restored { node.withLiteral($0) })
  }

  /// Whether the text is one comment and nothing else.
  static func isComment(_ literal: Span<UInt8>) -> Bool {
    var end = literal.count
    while end > 0, literal[end - 1] <= 0x20 { end -= 1 }
    guard end >= 7, holds("<!--", literal, at: 0) else { return false }
    return (4...(end - 3)).first { holds("-->", literal, at: $0) } == end - 3
  }

  private static func holds(_ text: StaticString, _ literal: Span<UInt8>, at start: Int) -> Bool {
    text.withUTF8Buffer { text in
      text.indices.allSatisfy { unsafe text[$0] == literal[start + $0] }
    }
  }
}
