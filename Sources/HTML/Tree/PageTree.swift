/// One parsed page: its nodes in document order in one flat array.
///
/// Immutable. Every node of a subtree stands directly behind its root, so "is inside" is two
/// comparisons and "everything below" is a range. What `template` and `noscript` hold is kept but
/// inert: browsers that run scripts don't show it, and `elements` and ids pass it over.
@usableFromInline package struct PageTree: Sendable {
  /// All arrays behind one reference, so that a tree is handed around for the price of one.
  @usableFromInline let storage: Storage

  @usableFromInline final class Storage: Sendable {
    let source: [UInt8]
    let problems: [PageProblem]
    let frames: [PageFrame]
    let isQuirky: Bool
    @usableFromInline let nodes: [Node]
    @usableFromInline let attributes: [Attribute]
    /// What text nodes, comments and attribute values are parts of, decoded.
    @usableFromInline let text: [UInt8]
    @usableFromInline let elements: [NodeID]
    let elementIndex: ElementIndex
    let ids: ElementIDs
    @usableFromInline let texts: [NodeID]
    let comments: [NodeID]

    init(
      source: [UInt8], problems: [PageProblem], frames: [PageFrame] = [], isQuirky: Bool,
      nodes: [Node], attributes: [Attribute], text: [UInt8], elements: [NodeID],
      elementIndex: ElementIndex, ids: ElementIDs, texts: [NodeID], comments: [NodeID]
    ) {
      self.source = source
      self.problems = problems
      self.frames = frames
      self.isQuirky = isQuirky
      self.nodes = nodes
      self.attributes = attributes
      self.text = text
      self.elements = elements
      self.elementIndex = elementIndex
      self.ids = ids
      self.texts = texts
      self.comments = comments
    }
  }

  /// All nodes, for passes that look at every one; else ask for them one by one.
  @inlinable package var nodes: [Node] { storage.nodes }
  /// The attributes of all elements, as `Node.content` names them.
  @inlinable package var attributes: [Attribute] { storage.attributes }
  /// What the texts of nodes and the values of attributes are parts of: their `content` and
  /// `valueRange` say which.
  @inlinable package var text: [UInt8] { storage.text }

  /// All elements, those of SVG and MathML and inert ones among them, in document order.
  ///
  /// For passes over elements: whether the next node is one is what processors guess wrong.
  @inlinable package var allElements: [NodeID] { storage.elements }

  /// The text nodes that hold more than ASCII white space, in document order, without inert ones.
  @inlinable package var texts: [NodeID] { storage.texts }
  /// The comments, in document order.
  package var comments: [NodeID] { storage.comments }

  /// The page's bytes as they were written.
  package var source: [UInt8] { storage.source }
  /// What kept the page from being read as it was meant, in the order of the source.
  package var problems: [PageProblem] { storage.problems }
  /// The documents in `srcdoc` attributes, in document order.
  package var frames: [PageFrame] { storage.frames }
  /// Whether browsers lay the page out as in the 1990s, because its doctype asks for it.
  package var isQuirky: Bool { storage.isQuirky }

  /// Returns the same page with the documents in its frames.
  func with(frames: [PageFrame]) -> PageTree {
    PageTree(
      storage: Storage(
        source: storage.source, problems: storage.problems, frames: frames,
        isQuirky: storage.isQuirky, nodes: storage.nodes, attributes: storage.attributes,
        text: storage.text, elements: storage.elements, elementIndex: storage.elementIndex,
        ids: storage.ids,
        texts: storage.texts, comments: storage.comments))
  }

  /// The place of a node in its tree; the order is document order.
  @usableFromInline package struct NodeID: Sendable, Hashable, Comparable {
    @usableFromInline package let index: Int32

    @inlinable package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

    /// The index as it is used with arrays that have one entry for each node.
    @inlinable @inline(__always) package var position: Int { Int(index) }

    @inlinable package static func < (left: NodeID, right: NodeID) -> Bool {
      left.index < right.index
    }
  }

  /// What a node is.
  @usableFromInline package enum Kind: UInt8, Sendable {
    case document, doctype, element, text, comment
  }

  /// The language an element belongs to.
  @usableFromInline package enum Namespace: UInt8, Sendable { case html, svg, mathML }

  /// A node: its place among the others and in the source.
  @usableFromInline package struct Node: Sendable {
    @usableFromInline package let kind: Kind
    @usableFromInline package let namespace: Namespace
    /// The element's name; `unknown` for other nodes.
    @usableFromInline package let tag: Tag
    /// Whether it is inside a `template` or `noscript`, and so not part of the document.
    @usableFromInline package let isInert: Bool
    /// The index of the parent; -1 for the document.
    @usableFromInline package let parentIndex: Int32
    /// One past the last descendant.
    @usableFromInline package var end: Int32
    /// The start tag, text or comment in the source; empty when the parser implied the element.
    @usableFromInline package var span: ByteRange
    /// The end tag in the source; empty when there is none.
    @usableFromInline package var endTag: ByteRange
    /// The element's attributes, or the decoded text of other nodes.
    @usableFromInline package internal(set) var content: Range<Int32>
    /// The bits of the names of the element's attributes; several names share one.
    @usableFromInline package internal(set) var attributeBits: UInt64 = 0

    /// Whether it is an element of HTML.
    @inlinable @inline(__always) package var isHTMLElement: Bool {
      guard case .element = kind, case .html = namespace else { return false }
      return true
    }
  }

  /// An attribute of an element.
  @usableFromInline package struct Attribute: Sendable {
    /// The name; `unknown` when it is not one we know, see `PageTree.name(of:)`.
    @usableFromInline package let name: AttributeName
    /// The name in the source.
    @usableFromInline package let nameSpan: ByteRange
    /// The value in the source without its quotes; empty, behind the name, when none is written.
    @usableFromInline package let valueSpan: ByteRange
    /// The decoded value, as indices of the tree's text.
    @usableFromInline package let valueRange: Range<Int32>
  }

  /// The root of every tree.
  package static let document = NodeID(0)

  /// The number of nodes, the document among them.
  @inlinable package var count: Int { storage.nodes.count }

  /// Returns a node's data.
  @inlinable @inline(__always) package subscript(_ node: NodeID) -> Node {
    storage.nodes[Int(node.index)]
  }

  /// The `html` element; `nil` only when nothing was read.
  package var root: NodeID? {
    children(of: Self.document).first { self[$0].kind == .element }
  }

  /// The doctype; `nil` when none is written.
  package var doctype: NodeID? {
    children(of: Self.document).first { self[$0].kind == .doctype }
  }
}
