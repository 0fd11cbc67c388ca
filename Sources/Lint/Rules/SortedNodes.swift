import HTML

extension [PageTree.NodeID] {
  /// Returns the nodes in document order, each once.
  func inDocumentOrder() -> [PageTree.NodeID] {
    var nodes = sorted()
    var last: PageTree.NodeID?
    nodes.removeAll { node in
      defer { last = node }
      return node == last
    }
    return nodes
  }
}

extension RandomAccessCollection<PageTree.NodeID> where Index == Int {
  /// Returns the first of these nodes, which are in document order, that is the node or behind it.
  func first(from node: PageTree.NodeID) -> PageTree.NodeID? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < endIndex ? self[low] : nil
  }

  /// Whether one of these nodes, which are in document order, stands inside of the element.
  func hasAny(inside element: PageTree.NodeID, of tree: PageTree) -> Bool {
    first(from: PageTree.NodeID(element.position + 1)).map { tree.contains(element, $0) } ?? false
  }

  /// Whether one of these nodes, which are in document order, is the element or stands inside of it.
  func hasAny(in element: PageTree.NodeID, of tree: PageTree) -> Bool {
    first(from: element).map { $0 == element || tree.contains(element, $0) } ?? false
  }
}
