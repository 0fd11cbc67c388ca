extension PageTree {
  /// Returns the parent; `nil` only for the document.
  @inlinable package func parent(of node: NodeID) -> NodeID? {
    let parent = self[node].parentIndex
    return parent < 0 ? nil : NodeID(Int(parent))
  }

  /// Returns the children in document order.
  @inlinable package func children(of node: NodeID) -> Children {
    Children(nodes: storage.nodes, current: node.index + 1, end: self[node].end)
  }

  /// Returns all nodes below a node, in document order.
  @inlinable package func descendants(of node: NodeID) -> Nodes {
    Nodes(start: node.index + 1, end: self[node].end)
  }

  /// All nodes, in document order, the document first.
  @inlinable package var all: Nodes { Nodes(start: 0, end: Int32(count)) }

  /// Whether `node` lies inside `ancestor`; no node lies inside itself.
  @inlinable package func contains(_ ancestor: NodeID, _ node: NodeID) -> Bool {
    ancestor.index < node.index && node.index < self[ancestor].end
  }

  /// Returns the parents of a node from the nearest to the document.
  @inlinable package func ancestors(of node: NodeID) -> Ancestors {
    Ancestors(tree: self, current: node)
  }

  /// Returns the nearest HTML element above a node that has the tag.
  package func closest(_ tag: Tag, above node: NodeID) -> NodeID? {
    ancestors(of: node).first { isElement($0, tag) }
  }

  /// Returns the child before a node.
  package func previousSibling(of node: NodeID) -> NodeID? {
    guard let parent = parent(of: node), node.index > parent.index + 1 else { return nil }
    // The node in front is the last descendant of the sibling: climb to the parent's level.
    var sibling = NodeID(Int(node.index) - 1)
    while let above = self.parent(of: sibling), above != parent { sibling = above }
    return sibling
  }

  /// Returns the child behind a node.
  package func nextSibling(of node: NodeID) -> NodeID? {
    guard let parent = parent(of: node), self[node].end < self[parent].end else { return nil }
    return NodeID(Int(self[node].end))
  }

  /// A run of nodes in document order.
  @usableFromInline package struct Nodes: RandomAccessCollection, Sendable {
    @usableFromInline let start: Int32
    @usableFromInline let end: Int32

    @inlinable init(start: Int32, end: Int32) {
      self.start = start
      self.end = end
    }

    @inlinable package var startIndex: Int { Int(start) }
    @inlinable package var endIndex: Int { Int(end) }
    @inlinable package subscript(_ position: Int) -> NodeID { NodeID(position) }

    @inlinable package func makeIterator() -> Iterator { Iterator(position: start, end: end) }

    /// Hands out the nodes of a run one after the other.
    @usableFromInline package struct Iterator: IteratorProtocol {
      @usableFromInline var position: Int32
      @usableFromInline let end: Int32

      @inlinable init(position: Int32, end: Int32) {
        self.position = position
        self.end = end
      }

      @inlinable package mutating func next() -> NodeID? {
        guard position < end else { return nil }
        defer { position += 1 }
        return NodeID(Int(position))
      }
    }
  }

  /// The children of a node.
  @usableFromInline package struct Children: Sequence, IteratorProtocol {
    @usableFromInline let nodes: [Node]
    @usableFromInline var current: Int32
    @usableFromInline let end: Int32

    @inlinable init(nodes: [Node], current: Int32, end: Int32) {
      self.nodes = nodes
      self.current = current
      self.end = end
    }

    @inlinable package mutating func next() -> NodeID? {
      guard current < end else { return nil }
      let child = NodeID(Int(current))
      current = nodes[Int(current)].end
      return child
    }
  }

  /// The parents of a node, from the nearest to the document.
  @usableFromInline package struct Ancestors: Sequence, IteratorProtocol {
    @usableFromInline let tree: PageTree
    @usableFromInline var current: NodeID

    @inlinable init(tree: PageTree, current: NodeID) {
      self.tree = tree
      self.current = current
    }

    @inlinable package mutating func next() -> NodeID? {
      guard let parent = tree.parent(of: current) else { return nil }
      current = parent
      return parent
    }
  }
}
