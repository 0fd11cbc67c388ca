import HTML

extension PageTree {
  /// Returns the next element behind a node that has the same parent.
  func nextElement(behind node: NodeID) -> NodeID? {
    var next = nextSibling(of: node)
    while let sibling = next, self[sibling].kind != .element { next = nextSibling(of: sibling) }
    return next
  }

  /// Returns the next element before a node that has the same parent.
  func elementBefore(_ node: NodeID) -> NodeID? {
    var previous = previousSibling(of: node)
    while let sibling = previous, self[sibling].kind != .element {
      previous = previousSibling(of: sibling)
    }
    return previous
  }
}
