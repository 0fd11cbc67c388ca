import HTML

/// Text with what stands inside of lines: links, pictures, emphasis, references to notes.
extension HTMLReader {
  /// Whether a node is part of a line of text.
  func isInline(_ node: PageTree.NodeID) -> Bool {
    guard tree[node].kind == .element else { return true }
    switch tree[node].tag {
    case .a, .abbr, .b, .bdi, .bdo, .big, .br, .cite, .code, .data, .del, .dfn, .em, .font, .i,
      .img, .ins, .kbd, .label, .mark, .q, .ruby, .s, .samp, .small, .span, .strike, .strong, .sub,
      .sup, .time, .tt, .u, .var, .wbr:
      return true
    default: return false
    }
  }

  /// The text below a node, with white space as browsers show it.
  mutating func text(in node: PageTree.NodeID) -> SourceText {
    text(of: Array(tree.children(of: node)))
  }

  /// The text of nodes that stand side by side.
  mutating func text(of nodes: [PageTree.NodeID]) -> SourceText {
    var text = SourceText()
    for node in nodes { append(node, to: &text) }
    WidthRepair.apply(to: &text, &log)
    return WordSpaces.removed(from: log.trim(text), &log)
  }

  private mutating func append(_ node: PageTree.NodeID, to text: inout SourceText) {
    let line = line(of: node)
    switch tree[node].kind {
    case .text where isBlankText(node): text += SourceText(markup: " ", line: line)
    case .text:
      for scalar in tree.text(of: node).unicodeScalars {
        var character = SourceScalar(scalar, line: line)
        if scalar == "\n" || scalar == "\r" || scalar == "\t" { character.change(to: " ") }
        text.scalars.append(character)
      }
    case .element: appendElement(node, line, to: &text)
    default: break
    }
  }

  private mutating func appendElement(
    _ node: PageTree.NodeID, _ line: Int, to text: inout SourceText
  ) {
    switch tree[node].tag {
    case .img: appendPicture(node, line, to: &text)
    case .a: appendLink(node, line, to: &text)
    case .strong, .b: appendMarked("**", node, line, to: &text)
    case .em, .i: appendMarked("*", node, line, to: &text)
    case .br: text += SourceText(markup: " ", line: line)
    case .script, .style, .template, .noscript:
      dropSurroundings(node)
    default:
      for child in tree.children(of: node) { append(child, to: &text) }
    }
  }

  private mutating func appendMarked(
    _ mark: String, _ node: PageTree.NodeID, _ line: Int, to text: inout SourceText
  ) {
    var inner = SourceText()
    for child in tree.children(of: node) { append(child, to: &inner) }
    let isMarked = !inner.trimmed.isEmpty && inner.trimmed == inner
    if isMarked { text += SourceText(markup: mark, line: line) }
    text += inner
    if isMarked { text += SourceText(markup: mark, line: line) }
  }

  private mutating func appendLink(
    _ node: PageTree.NodeID, _ line: Int, to text: inout SourceText
  ) {
    if tree.hasKeyword("doc-noteref", .role, of: node) {
      log.ledger.drop(characterCount(in: node), .structure)
      let name = Self.number(in: tree.value(.href, of: node) ?? "")
      text += SourceText(markup: "[^\(name)]", line: line)
      return
    }
    if tree.hasKeyword("doc-backlink", .role, of: node) {
      log.ledger.drop(characterCount(in: node), .structure)
      return
    }
    var inner = SourceText()
    for child in tree.children(of: node) { append(child, to: &inner) }
    guard let address = tree.value(.href, of: node), !address.isEmpty, !inner.isEmpty,
      !address.hasPrefix("#")
    else {
      text += inner
      return
    }
    text += SourceText(markup: "[", line: line)
    text += inner
    text += SourceText(markup: "](\(Self.destination(address)))", line: line)
  }

  private mutating func appendPicture(
    _ node: PageTree.NodeID, _ line: Int, to text: inout SourceText
  ) {
    let alternative = tree.value(.alt, of: node)?.filter { !"[]\n".contains($0) } ?? ""
    if alternative.isEmpty {
      log.doubt(
        .structure, line: line, zh: "图片没有替代文字：写出它传达的信息，或标明纯装饰",
        en: "a picture without alternative text: say what it conveys, or mark it as decoration")
    }
    let address = Self.destination(tree.value(.src, of: node) ?? "")
    text += SourceText(markup: "![\(alternative)](\(address))", line: line)
  }

  /// An address as Markdown takes it.
  private static func destination(_ address: String) -> String {
    let isPlain = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !"()<>".unicodeScalars.contains($0)
    }
    return isPlain ? address : "<\(address.filter { !"<>\n".contains($0) })>"
  }
}
