/// Makes a `PageTree` from the events of a parser: open, close, text, comment.
///
/// It knows nothing of the parser and nothing of HTML's rules of nesting: what is opened inside
/// stands inside.
struct PageTreeBuilder {
  private var nodes: [PageTree.Node] = []
  private var attributes: [PageTree.Attribute] = []
  private var text: [UInt8] = []
  /// The open nodes from the document to the innermost.
  private var open: [Int32] = [0]
  private var comments: [PageTree.NodeID] = []
  /// How many of the open nodes make what is inside them inert.
  private var inertDepth = 0
  private var isQuirky = false

  /// Creates a builder for a page of about `size` bytes.
  init(size: Int) {
    nodes.reserveCapacity(size / 16 + 4)
    attributes.reserveCapacity(size / 16)
    text.reserveCapacity(size)
    append(.document, parent: -1, span: .none, content: 0..<0)
  }

  /// Adds the doctype.
  mutating func doctype(isQuirky: Bool, span: ByteRange) {
    self.isQuirky = isQuirky
    append(.doctype, parent: 0, span: span, content: 0..<0)
  }

  /// Says how browsers lay out a page without a doctype.
  mutating func quirky(_ isQuirky: Bool) {
    self.isQuirky = isQuirky
  }

  /// Opens an element; its attributes follow, then what is inside, then `close`.
  mutating func open(_ tag: Tag, _ namespace: PageTree.Namespace, span: ByteRange) {
    let start = Int32(attributes.count)
    let index = Int32(nodes.count)
    append(
      .element, parent: open[open.count - 1], span: span, tag: tag, namespace: namespace,
      content: start..<start)
    open.append(index)
    if Self.isInertContainer(tag, namespace) { inertDepth += 1 }
  }

  /// Adds an attribute to the element that was opened last.
  mutating func attribute(
    _ name: AttributeName, nameSpan: ByteRange, valueSpan: ByteRange, value: Span<UInt8>
  ) {
    let start = Int32(text.count)
    Escaping.append(value, to: &text)
    attributes.append(
      PageTree.Attribute(
        name: name, nameSpan: nameSpan, valueSpan: valueSpan,
        valueRange: start..<Int32(text.count)))
    let last = nodes.count - 1
    nodes[last].content = nodes[last].content.lowerBound..<Int32(attributes.count)
    nodes[last].attributeBits |= name.bit
  }

  /// Closes the innermost open element.
  mutating func close(endTag: ByteRange) {
    let index = Int(open.removeLast())
    nodes[index].end = Int32(nodes.count)
    nodes[index].endTag = endTag
    if Self.isInertContainer(nodes[index].tag, nodes[index].namespace) { inertDepth -= 1 }
  }

  /// Adds text; text directly behind text becomes one node with it.
  mutating func text(_ value: Span<UInt8>, span: ByteRange) {
    guard !value.isEmpty else { return }
    let parent = open[open.count - 1]
    let last = nodes.count - 1
    if nodes[last].kind == .text, nodes[last].parentIndex == parent {
      Escaping.append(value, to: &text)
      nodes[last].content = nodes[last].content.lowerBound..<Int32(text.count)
      nodes[last].span = nodes[last].span.extended(to: span)
      return
    }
    append(value, .text, parent: parent, span: span)
  }

  /// Adds a comment; its text is without the delimiters, its span with them.
  mutating func comment(_ value: Span<UInt8>, span: ByteRange) {
    comments.append(PageTree.NodeID(nodes.count))
    append(value, .comment, parent: open[open.count - 1], span: span)
  }

  /// Closes what is open and returns the tree.
  consuming func finish(source: [UInt8], problems: [PageProblem]) -> PageTree {
    while open.count > 1 { close(endTag: .none) }
    nodes[0].end = Int32(nodes.count)
    let texts = texts
    let index = ElementIndex(nodes: nodes, attributes: attributes)
    let ids = ElementIDs(index.elements(with: .id)) { element in
      for index in nodes[element.position].content where attributes[Int(index)].name == .id {
        let range = attributes[Int(index)].valueRange
        return text[Int(range.lowerBound)..<Int(range.upperBound)]
      }
      return []
    }
    return PageTree(
      storage: PageTree.Storage(
        source: source, problems: problems, isQuirky: isQuirky, nodes: nodes,
        attributes: attributes, text: text, elementIndex: index, ids: ids, texts: texts,
        comments: comments))
  }

  /// The texts of the document that are more than the space between two tags.
  private var texts: [PageTree.NodeID] {
    let bytes = text.span
    var texts: [PageTree.NodeID] = []
    for position in nodes.indices {
      guard case .text = nodes[position].kind, !nodes[position].isInert else { continue }
      let range = nodes[position].content
      var index = Int(range.lowerBound)
      while index < range.upperBound, ASCII.isSpace(bytes[index]) { index += 1 }
      if index < range.upperBound { texts.append(PageTree.NodeID(position)) }
    }
    return texts
  }

  private mutating func append(
    _ value: Span<UInt8>, _ kind: PageTree.Kind, parent: Int32, span: ByteRange
  ) {
    let start = Int32(text.count)
    Escaping.append(value, to: &text)
    append(kind, parent: parent, span: span, content: start..<Int32(text.count))
  }

  private mutating func append(
    _ kind: PageTree.Kind, parent: Int32, span: ByteRange, tag: Tag = .unknown,
    namespace: PageTree.Namespace = .html, content: Range<Int32>
  ) {
    nodes.append(
      PageTree.Node(
        kind: kind, namespace: namespace, tag: tag, isInert: inertDepth > 0, parentIndex: parent,
        end: Int32(nodes.count + 1), span: span, endTag: .none, content: content))
  }

  private static func isInertContainer(_ tag: Tag, _ namespace: PageTree.Namespace) -> Bool {
    namespace == .html && (tag == .template || tag == .noscript)
  }
}
