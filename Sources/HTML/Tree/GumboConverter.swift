import Cgumbo

/// Turns Gumbo's tree into a page tree, without recursion.
///
/// What it mends on the way: names Gumbo does not know, end tags that close an outer element, the
/// place of values that are not written.
struct GumboConverter {
  private var builder: PageTreeBuilder
  private let source: GumboSource
  /// The open elements with the index of the child that comes next.
  private var open: [(node: UnsafePointer<GumboNode>, next: Int)] = []

  /// The doctype while it was not added.
  private var doctype: (isQuirky: Bool, span: ByteRange)?

  init(source: UnsafeBufferPointer<UInt8>) {
    builder = PageTreeBuilder(size: source.count)
    self.source = GumboSource(source)
  }

  /// Converts a whole document.
  mutating func convert(_ document: UnsafePointer<GumboNode>) -> PageTreeBuilder {
    let data = document.pointee.v.document
    let isQuirky = data.doc_type_quirks_mode == GUMBO_DOCTYPE_QUIRKS
    if data.has_doctype {
      doctype = (isQuirky, source.doctypeRange())
    } else {
      builder.quirky(isQuirky)
    }
    open.append((document, 0))
    while let (node, next) = open.last {
      if let child = Self.child(next, of: node) {
        open[open.count - 1].next += 1
        add(child)
      } else {
        open.removeLast()
        if node != document { builder.close(endTag: source.endTag(of: node.pointee.v.element)) }
      }
    }
    return builder
  }

  private static func child(
    _ index: Int, of node: UnsafePointer<GumboNode>
  ) -> UnsafePointer<GumboNode>? {
    let children =
      node.pointee.type == GUMBO_NODE_DOCUMENT
      ? node.pointee.v.document.children : node.pointee.v.element.children
    guard index < Int(children.length) else { return nil }
    return UnsafePointer(children.data[index]?.assumingMemoryBound(to: GumboNode.self))
  }

  private mutating func add(_ node: UnsafePointer<GumboNode>) {
    addDoctype(before: node)
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      addElement(node.pointee.v.element)
      open.append((node, 0))
    case GUMBO_NODE_COMMENT:
      let comment = node.pointee.v.text
      builder.comment(
        store(comment.text), span: source.range(of: comment.original_text))
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
      let text = node.pointee.v.text
      builder.text(store(text.text), span: source.range(of: text.original_text))
    default: break
    }
  }

  private mutating func addElement(_ element: GumboElement) {
    for index in 0..<Int(element.attributes.length) {
      guard let entry = element.attributes.data[index] else { continue }
      let attribute = entry.assumingMemoryBound(to: GumboAttribute.self)
      builder.attribute(
        source.name(of: attribute.pointee),
        nameSpan: source.range(of: attribute.pointee.original_name),
        valueSpan: source.valueRange(of: attribute.pointee),
        value: store(attribute.pointee.value))
    }
    builder.open(
      source.tag(of: element), Self.namespace(of: element),
      span: source.tagRange(of: element.original_tag))
  }

  /// Adds the doctype unless a comment stands before it; Gumbo lists all comments behind it.
  private mutating func addDoctype(before node: UnsafePointer<GumboNode>) {
    guard let (isQuirky, span) = doctype else { return }
    if node.pointee.type == GUMBO_NODE_COMMENT,
      source.range(of: node.pointee.v.text.original_text).offset < span.offset
    {
      return
    }
    builder.doctype(isQuirky: isQuirky, span: span)
    doctype = nil
  }

  private static func namespace(of element: GumboElement) -> PageTree.Namespace {
    switch element.tag_namespace {
    case GUMBO_NAMESPACE_SVG: .svg
    case GUMBO_NAMESPACE_MATHML: .mathML
    default: .html
    }
  }

  /// Copies one of Gumbo's strings into the tree's text.
  private mutating func store(_ text: UnsafePointer<CChar>) -> Range<Int> {
    let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return builder.store(
      Span(_unsafeElements: UnsafeBufferPointer(start: bytes, count: strlen(text))))
  }
}
