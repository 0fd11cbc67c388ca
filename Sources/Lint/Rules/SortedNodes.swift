import HTML

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
}
