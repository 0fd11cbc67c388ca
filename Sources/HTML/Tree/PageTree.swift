/// One parsed page: its nodes in document order in one flat array.
///
/// Immutable. Every node of a subtree stands directly behind its root, so "is inside" is two
/// comparisons and "everything below" is a range. What `template` and `noscript` hold is kept but
/// inert: browsers that run scripts don't show it, and `elements` and ids pass it over.
package struct PageTree: Sendable {
  /// The page's bytes as they were written.
  package let source: [UInt8]
  /// What kept the page from being read as it was meant, in the order of the source.
  package let problems: [PageProblem]
  /// The documents in `srcdoc` attributes, in document order.
  package internal(set) var frames: [PageFrame] = []
  /// Whether browsers lay the page out as in the 1990s, because its doctype asks for it.
  package let isQuirky: Bool

  /// All nodes, for passes that look at every one; else ask for them one by one.
  package let nodes: [Node]
  /// The attributes of all elements, as `Node.content` names them.
  package let attributes: [Attribute]
  /// Decoded text of text nodes, comments and attribute values, one after the other.
  package let text: [UInt8]
  let elementIndex: ElementIndex
  let ids: ElementIDs

  init(
    source: [UInt8], problems: [PageProblem], isQuirky: Bool, nodes: [Node],
    attributes: [Attribute], text: [UInt8], elementIndex: ElementIndex, ids: ElementIDs
  ) {
    self.source = source
    self.problems = problems
    self.isQuirky = isQuirky
    self.nodes = nodes
    self.attributes = attributes
    self.text = text
    self.elementIndex = elementIndex
    self.ids = ids
  }

  /// The place of a node in its tree; the order is document order.
  package struct NodeID: Sendable, Hashable, Comparable {
    package let index: Int32

    package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

    /// The index as it is used with arrays that have one entry for each node.
    package var position: Int { Int(index) }

    package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
  }

  /// What a node is.
  package enum Kind: UInt8, Sendable { case document, doctype, element, text, comment }

  /// The language an element belongs to.
  package enum Namespace: UInt8, Sendable { case html, svg, mathML }

  /// A node: its place among the others and in the source.
  package struct Node: Sendable {
    package let kind: Kind
    package let namespace: Namespace
    /// The element's name; `unknown` for other nodes.
    package let tag: Tag
    /// Whether it is inside a `template` or `noscript`, and so not part of the document.
    package let isInert: Bool
    /// The index of the parent; -1 for the document.
    package let parentIndex: Int32
    /// One past the last descendant.
    package var end: Int32
    /// The start tag, text or comment in the source; empty when the parser implied the element.
    package var span: ByteRange
    /// The end tag in the source; empty when there is none.
    package var endTag: ByteRange
    /// The element's attributes, or the decoded text of other nodes.
    package internal(set) var content: Range<Int32>
  }

  /// An attribute of an element.
  package struct Attribute: Sendable {
    /// The name; `unknown` when it is not one we know, see `PageTree.name(of:)`.
    package let name: AttributeName
    /// The name in the source.
    package let nameSpan: ByteRange
    /// The value in the source without its quotes; empty, behind the name, when none is written.
    package let valueSpan: ByteRange
    /// The decoded value, as indices of the tree's text.
    package let valueRange: Range<Int32>
  }

  /// The root of every tree.
  package static let document = NodeID(0)

  /// The number of nodes, the document among them.
  package var count: Int { nodes.count }

  /// Returns a node's data.
  package subscript(_ node: NodeID) -> Node { nodes[Int(node.index)] }

  /// The `html` element; `nil` only when nothing was read.
  package var root: NodeID? {
    children(of: Self.document).first { self[$0].kind == .element }
  }

  /// The doctype; `nil` when none is written.
  package var doctype: NodeID? {
    children(of: Self.document).first { self[$0].kind == .doctype }
  }
}
