/// Makes a `PageTree` from the events of a parser: open, close, text, comment.
///
/// It knows nothing of the parser and nothing of HTML's rules of nesting: what is opened inside
/// stands inside.
struct PageTreeBuilder {
  /// What texts and values are parts of: the page itself, if most of them are read as they stand,
  /// and behind it what a parser stores.
  var text: [UInt8] = []
  private var nodes: [PageTree.Node] = []
  private var attributes: [PageTree.Attribute] = []
  /// The attributes of the element that is opened next: where they start, and their bits.
  private var firstAttribute: Int32 = 0
  private var attributeBits: UInt64 = 0
  /// The innermost open node; its parents are the others.
  private var current: Int32 = 0
  private var elements: [PageTree.NodeID] = []
  /// The texts of the document that are more than space.
  private var texts: [PageTree.NodeID] = []
  private var comments: [PageTree.NodeID] = []
  /// How many of the open nodes make what is inside them inert.
  private var inertDepth = 0
  private var isQuirky = false

  /// Creates a builder for a page of about `size` bytes.
  init(size: Int) {
    nodes.reserveCapacity(size / 16 + 4)
    attributes.reserveCapacity(size / 16)
    elements.reserveCapacity(size / 32)
    text.reserveCapacity(size + size / 16)
    append(.document, parent: -1, span: .none, content: 0..<0)
  }

  /// Creates a builder whose text begins with the page.
  init(page: [UInt8]) {
    self.init(size: page.count)
    store(page.span)
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

  /// Appends bytes to the text and returns where they stand in it.
  @discardableResult
  mutating func store(_ value: Span<UInt8>) -> Range<Int> {
    let start = text.count
    Escaping.append(value, to: &text)
    return start..<text.count
  }

  /// Adds an attribute to the element that is opened next; `value` is a part of the text.
  mutating func attribute(
    _ name: AttributeName, nameSpan: ByteRange, valueSpan: ByteRange, value: Range<Int>
  ) {
    attributes.append(
      PageTree.Attribute(
        name: name, nameSpan: nameSpan, valueSpan: valueSpan, valueRange: Self.content(value)))
    attributeBits |= name.bit
  }

  /// The attributes of the element that is opened next.
  var nextAttributes: ArraySlice<PageTree.Attribute> { attributes[Int(firstAttribute)...] }

  /// Whether the element that is opened next may have an attribute of the name; `false` is certain.
  @inline(__always)
  func mayHaveNext(_ name: AttributeName) -> Bool { attributeBits & name.bit != 0 }

  /// Opens an element with the attributes that were added; what is inside follows, then `close`.
  @inline(__always)
  mutating func open(_ tag: Tag, _ namespace: PageTree.Namespace, span: ByteRange) {
    let index = Int32(nodes.count)
    let end = Int32(attributes.count)
    append(
      .element, parent: current, span: span, tag: tag, namespace: namespace,
      content: firstAttribute..<end, attributeBits: attributeBits)
    (firstAttribute, attributeBits) = (end, 0)
    elements.append(PageTree.NodeID(Int(index)))
    current = index
    if Self.isInertContainer(tag, namespace) { inertDepth += 1 }
  }

  /// Closes the innermost open element.
  @inline(__always)
  mutating func close(endTag: ByteRange) {
    let index = Int(current)
    current = nodes[index].close(before: Int32(nodes.count), endTag: endTag)
    if inertDepth > 0, Self.isInertContainer(nodes[index].tag, nodes[index].namespace) {
      inertDepth -= 1
    }
  }

  /// Adds a part of the text; what follows another text directly becomes one node with it.
  mutating func text(_ range: Range<Int>, span: ByteRange) {
    guard !range.isEmpty else { return }
    let isJoined = joinOrAppend(range, span: span)
    guard inertDepth == 0, !isBlank(range) else { return }
    let node = PageTree.NodeID(nodes.count - 1)
    if !isJoined || texts.last != node { texts.append(node) }
  }

  /// Adds the white space at a place of a page with which the text begins.
  @inline(__always)
  mutating func space(_ range: Range<Int>) {
    joinOrAppend(range, span: ByteRange(offset: range.lowerBound, length: range.count))
  }

  /// Adds a part of the text to the node before, if that is a text, or as a new one.
  @discardableResult
  @inline(__always)
  private mutating func joinOrAppend(_ range: Range<Int>, span: ByteRange) -> Bool {
    let last = nodes.count - 1
    guard nodes[last].kind == .text, nodes[last].parentIndex == current else {
      append(.text, parent: current, span: span, content: Self.content(range))
      return false
    }
    nodes[last].content = joined(nodes[last].content, Self.content(range))
    nodes[last].span = nodes[last].span.extended(to: span)
    return true
  }

  /// Adds a comment; `range` is its text without the delimiters, its span is with them.
  mutating func comment(_ range: Range<Int>, span: ByteRange) {
    comments.append(PageTree.NodeID(nodes.count))
    append(.comment, parent: current, span: span, content: Self.content(range))
  }

  /// Closes what is open and returns the tree.
  consuming func finish(source: [UInt8], problems: [PageProblem]) -> PageTree {
    while current > 0 { close(endTag: .none) }
    nodes[0].end = Int32(nodes.count)
    let index = ElementIndex(of: elements, nodes, attributes)
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
        attributes: attributes, text: text, elements: elements, elementIndex: index, ids: ids,
        texts: texts, comments: comments))
  }

  /// Whether a part of the text is no more than the space between two tags.
  private func isBlank(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, ASCII.isSpace(text[index]) { index += 1 }
    return index == range.upperBound
  }

  /// Returns where two parts of the text stand one behind the other.
  private mutating func joined(_ first: Range<Int32>, _ second: Range<Int32>) -> Range<Int32> {
    if first.upperBound == second.lowerBound { return first.lowerBound..<second.upperBound }
    let start = text.count
    text += [first, second].flatMap { text[Int($0.lowerBound)..<Int($0.upperBound)] }
    return Self.content(start..<text.count)
  }

  private static func content(_ range: Range<Int>) -> Range<Int32> {
    Int32(truncatingIfNeeded: range.lowerBound)..<Int32(truncatingIfNeeded: range.upperBound)
  }

  @inline(__always)
  private mutating func append(
    _ kind: PageTree.Kind, parent: Int32, span: ByteRange, tag: Tag = .unknown,
    namespace: PageTree.Namespace = .html, content: Range<Int32>, attributeBits: UInt64 = 0
  ) {
    nodes.append(
      PageTree.Node(
        kind: kind, namespace: namespace, tag: tag, isInert: inertDepth > 0, parentIndex: parent,
        end: Int32(nodes.count + 1), span: span, endTag: .none, content: content,
        attributeBits: attributeBits))
  }

  @inline(__always)
  private static func isInertContainer(_ tag: Tag, _ namespace: PageTree.Namespace) -> Bool {
    namespace == .html && (tag == .template || tag == .noscript)
  }
}

extension PageTree.Node {
  /// Ends an element before the node with an index and returns the index of its parent.
  @inline(__always)
  fileprivate mutating func close(before end: Int32, endTag: ByteRange) -> Int32 {
    (self.end, self.endTag) = (end, endTag)
    return parentIndex
  }
}
