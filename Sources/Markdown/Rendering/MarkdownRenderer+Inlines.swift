import Diagnostics
import HTML

/// An inline directive whose end has not come yet.
struct InlineFrame {
  var name: InlineDirective?
  var range: Range<Int>
  /// The node whose text holds the start; the end must lie there too.
  var parent: CommonMarkNode?
  var nameCount: Int
}

extension MarkdownRenderer {
  // MARK: Text

  mutating func writeText(_ node: CommonMarkNode) {
    let start = node.withLiteral { alignment.claim($0) }
    trace(start)
    node.withLiteral { literal in
      guard source.hasInvisibleBytes else { return write(literal) }
      writeTextWithTokens(literal, in: node)
    }
  }

  private mutating func writeTextWithTokens(_ literal: Span<UInt8>, in node: CommonMarkNode) {
    var start = 0
    var index = ByteScan.firstControl(in: literal, from: 0)
    while index < literal.count {
      guard LoweredSource.isInvisible(literal[index]) else {
        index = ByteScan.firstControl(in: literal, from: index + 1)
        continue
      }
      write(literal.extracting(start..<index))
      let read = source.token(in: literal, at: index)
      if let read { writeToken(read.number, in: node) }
      start = read?.end ?? index + 1
      index = ByteScan.firstControl(in: literal, from: start)
    }
    write(literal.extracting(start..<literal.count))
  }

  private mutating func write(_ text: Span<UInt8>) {
    guard suppressing == 0 else { return }
    if !links.isEmpty || !inlines.isEmpty, !isBlank(text) { nameCount += 1 }
    writeWords(text)
  }

  private func isBlank(_ text: Span<UInt8>) -> Bool {
    text.indices.allSatisfy { text[$0] <= 0x20 }
  }

  private mutating func writeToken(_ number: Int, in node: CommonMarkNode) {
    let construct = source.constructs[number]
    switch construct.kind {
    case .inlineDirective(let directive):
      openInline(directive, construct, parent: node.parent)
    case .inlineDirectiveEnd:
      closeInline(at: construct, parent: node.parent)
    case .footnoteReference(let label):
      writeFootnoteReference(label, at: construct.source)
    case .attributes where number == usedAttributes,
      .headingAttributes where number == usedAttributes:
      break
    default:
      if suppressing == 0 { html.text(bytes[construct.source]) }
    }
  }

  mutating func writeCode(_ node: CommonMarkNode) {
    let start = node.withLiteral { alignment.claim($0) }
    trace(start)
    nameCount += 1
    html.markup("<code>")
    node.withLiteral { source.appendRestored($0, to: &html.bytes, escaping: true) }
    html.markup("</code>")
  }

  /// A soft break shows as a line end, or as nothing between two Han or full-width characters.
  mutating func writeSoftBreak(_ node: CommonMarkNode) {
    if !Self.vanishes(node) { html.markup("\n") }
  }

  private static func vanishes(_ softBreak: CommonMarkNode) -> Bool {
    guard let before = softBreak.previous, let after = softBreak.next,
      let last = edgeScalar(of: before, atStart: false), ScalarClasses.joinsLines(last),
      let first = edgeScalar(of: after, atStart: true)
    else { return false }
    return ScalarClasses.joinsLines(first)
  }

  /// Returns the first or last character that a node shows, if it is text.
  private static func edgeScalar(of node: CommonMarkNode, atStart: Bool) -> Unicode.Scalar? {
    var node = node
    while let child = atStart ? node.firstChild : node.lastChild { node = child }
    guard node.kind == .text || node.kind == .code else { return nil }
    return node.withLiteral { atStart ? firstScalar($0) : lastScalar($0) }
  }

  private static func firstScalar(_ literal: Span<UInt8>) -> Unicode.Scalar? {
    var start = 0
    while start < literal.count, LoweredSource.isInvisible(literal[start]) {
      start += 1
      guard literal[start - 1] == LoweredSource.tokenByte else { continue }
      while start < literal.count, literal[start] != LoweredSource.tokenByte { start += 1 }
      start = min(start + 1, literal.count)
    }
    return UTF8Scalar.at(start, in: literal)
  }

  private static func lastScalar(_ literal: Span<UInt8>) -> Unicode.Scalar? {
    var end = literal.count
    while end > 0, LoweredSource.isInvisible(literal[end - 1]) {
      end -= 1
      guard literal[end] == LoweredSource.tokenByte else { continue }
      while end > 0, literal[end - 1] != LoweredSource.tokenByte { end -= 1 }
      end = max(0, end - 1)
    }
    return UTF8Scalar.before(end, in: literal)
  }

  /// Returns what a node's children say, without markup, tokens and marks.
  func plainText(of node: CommonMarkNode) -> String {
    var output: [UInt8] = []
    var current = node.firstChild
    while let child = current {
      switch child.kind {
      case .text, .code: child.withLiteral { appendVisible($0, to: &output) }
      case .softBreak: if !Self.vanishes(child) { output.append(0x20) }
      case .lineBreak: output.append(0x20)
      default: break
      }
      current = next(after: child, within: node)
    }
    if output.last == 0x20 { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends a literal without tokens and marks.
  private func appendVisible(_ literal: Span<UInt8>, to output: inout [UInt8]) {
    var start = 0
    while start < literal.count {
      let end = ByteScan.firstControl(in: literal, from: start)
      Escaping.append(literal.extracting(start..<end), to: &output)
      guard end < literal.count else { return }
      if LoweredSource.isInvisible(literal[end]) {
        start = source.token(in: literal, at: end)?.end ?? end + 1
      } else {
        output.append(literal[end])
        start = end + 1
      }
    }
  }

  private func next(after node: CommonMarkNode, within root: CommonMarkNode) -> CommonMarkNode? {
    if let child = node.firstChild { return child }
    var node = node
    while node != root {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }

  // MARK: Raw HTML

  mutating func writeHTMLInline(_ node: CommonMarkNode) {
    let start = node.withLiteral { alignment.claim($0) }
    if options.rawHTML == .escape, let comment = lintComment(node) {
      trace(start)
      html.bytes += comment
      return
    }
    node.withLiteral { literal in
      if let token = source.markerToken(literal) {
        html.text(bytes[source.constructs[token].source])
        return
      }
      switch options.rawHTML {
      case .allow:
        source.appendRestored(literal, to: &html.bytes, escaping: false)
        // Nobody knows what it leaves open.
        if !Self.isComment(literal) { glossary = nil }
      case .escape:
        if Self.isComment(literal) { return }
        reportRawHTML(at: start, length: literal.count)
        source.appendRestored(literal, to: &html.bytes, escaping: true)
      }
    }
  }

  // MARK: Links

  mutating func enterLink(_ node: CommonMarkNode) {
    let start = alignment.find(UInt8(ascii: "["), or: UInt8(ascii: "<"))
    trace(start)
    links.append(OpenLink(start: start, nameCount: nameCount))
    html.markup("<a href=\"")
    let destination = restored { node.withURL($0) }
    writeAddress(
      ofLink: String(decoding: destination, as: UTF8.self), at: span(lowered: start, start))
    html.markup("\"")
    writeTitle(of: node)
    html.markup(">")
  }

  /// Writes the address of a link's destination, which is checked, now or when all pages are made.
  mutating func writeAddress(ofLink destination: String, at place: SourceSpan) {
    switch environment.link(to: destination) {
    case .address(let address):
      html.url(address.utf8)
    case .page(let page, let address, let fragment):
      html.url(address.utf8)
      if let fragment {
        html.markup("#")
        html.url(fragment.utf8)
        fragmentLinks.append(
          .init(page: page, fragment: fragment, span: alignment.isTracing ? place : nil))
      }
    case .fragment(let fragment):
      html.markup("#")
      html.url(fragment.utf8)
      ownFragments.append((fragment, place))
    case .refused(let refusal):
      report(refusal, at: place)
    }
  }

  mutating func leaveLink(_ node: CommonMarkNode) {
    html.markup("</a>")
    guard let link = links.popLast() else { return }
    let end = alignment.claimDestination()
    let place = span(lowered: link.start, end)
    widenSpans(from: link.start, to: place)
    if nameCount == link.nameCount {
      report(
        .error, "link-name-empty", zh: "链接没有文字", en: "a link without text", at: place,
        help: Message(
          zh: "在方括号里写出链接通向哪里", en: "say between the brackets where the link leads"))
    }
  }

  /// Gives the findings about a link, made when it opened, the whole link as their place.
  private mutating func widenSpans(from start: Int, to place: SourceSpan) {
    guard alignment.isTracing else { return }
    let offset = source.offsets.source(of: start)
    func isOpen(_ span: SourceSpan) -> Bool { span.offset == offset && span.length == 0 }
    for index in diagnostics.indices.reversed() {
      guard let span = diagnostics[index].span, isOpen(span) else { break }
      diagnostics[index].span = place
    }
    if let last = fragmentLinks.indices.last, let span = fragmentLinks[last].span, isOpen(span) {
      fragmentLinks[last].span = place
    }
    if let last = ownFragments.indices.last, isOpen(ownFragments[last].span) {
      ownFragments[last].span = place
    }
  }

  func restored(_ read: ((Span<UInt8>) -> Void) -> Void) -> [UInt8] {
    var output: [UInt8] = []
    read { source.appendRestored($0, to: &output, escaping: false) }
    return output
  }

  private mutating func writeTitle(of node: CommonMarkNode) {
    let title = restored { node.withTitle($0) }
    guard !title.isEmpty else { return }
    html.markup(" title=\"")
    html.text(title)
    html.markup("\"")
  }

  // MARK: Images

  mutating func enterImage(_ node: CommonMarkNode) {
    let start = alignment.find(UInt8(ascii: "!"), or: UInt8(ascii: "!"))
    trace(start)
    html.markup("<img src=\"")
    let destination = restored { node.withURL($0) }
    switch environment.resource(String(decoding: destination, as: UTF8.self)) {
    case .file(let address, _): html.url(address.utf8)
    case .refused(let refusal): report(refusal, at: span(lowered: start, start))
    }
    html.markup("\" alt=\"")
    images.append(OpenImage(start: start, output: html.bytes.count))
  }

  /// Inside an image everything is flattened to its text.
  mutating func enterInsideImage(_ node: CommonMarkNode, _ kind: CommonMarkNode.Kind) {
    switch kind {
    case .text, .code, .htmlInline:
      node.withLiteral { literal in
        _ = alignment.claim(literal)
        source.appendRestored(literal, to: &html.bytes, escaping: true)
      }
    case .softBreak:
      writeSoftBreak(node)
      if html.bytes.last == 0x0A { html.bytes[html.bytes.count - 1] = 0x20 }
    case .lineBreak: html.markup(" ")
    case .image:
      images.append(OpenImage(start: alignment.cursor, output: html.bytes.count))
    default: break
    }
  }

  mutating func leaveImage(_ node: CommonMarkNode) {
    guard let image = images.popLast() else { return }
    let end = alignment.claimDestination()
    guard images.isEmpty else { return }
    let hasAlternative = html.bytes.count > image.output
    html.markup("\"")
    writeTitle(of: node)
    html.markup(" />")
    let place = span(lowered: image.start, end)
    widenSpans(from: image.start, to: place)
    let isDecorative = readsDecorative(behind: node)
    if hasAlternative { nameCount += 1 }
    if !hasAlternative, !isDecorative {
      report(
        .error, "image-alt", zh: "图片缺少替代文字", en: "an image without a text alternative",
        at: place,
        help: Message(
          zh: "写出图片传达的信息，或用 ![](…){decorative} 标明纯装饰",
          en: "say what the image tells, or mark it as decorative with ![](…){decorative}"))
    } else if hasAlternative, isDecorative {
      report(
        .error, "image-alt-decorative", zh: "装饰图片不能有替代文字",
        en: "a decorative image must not have a text alternative", at: place,
        help: Message(zh: "删去方括号里的文字，或去掉 {decorative}", en: "remove the text or the mark"))
    }
  }

  /// Reads `{decorative}` right behind an image.
  private mutating func readsDecorative(behind node: CommonMarkNode) -> Bool {
    guard let text = node.next, text.kind == .text,
      let token = text.withLiteral({ source.leadingToken($0) }),
      case .attributes(let entries) = source.constructs[token].kind
    else { return false }
    usedAttributes = token
    var isDecorative = false
    for entry in entries {
      if entry.name == "decorative", entry.value == nil {
        isDecorative = true
      } else {
        reportUnknownAttribute(entry, of: "image", known: ["decorative"])
      }
    }
    return isDecorative
  }
}
