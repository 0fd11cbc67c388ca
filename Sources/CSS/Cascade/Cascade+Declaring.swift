import HTML

extension Cascade {
  /// The elements for which the page itself declares one of the properties, in document order.
  ///
  /// The browser's own sheet does not count, nor what is inherited. Takes one look at every node.
  package func elements(declaring properties: [Property]) -> [PageTree.NodeID] {
    _ = styling.style(of: PageTree.NodeID(tree.count - 1))
    let wanted = properties.reduce(0) { $0 | $1.bit }
    let (styles, computed) = (styling.styleOfNode, styling.tables.computed)
    var elements: [PageTree.NodeID] = []
    for position in styles.indices where computed[Int(styles[position])].authored & wanted != 0 {
      elements.append(PageTree.NodeID(position))
    }
    return elements
  }

  /// Whether the page itself declares a property for an element.
  package func declares(_ property: Property, for element: PageTree.NodeID) -> Bool {
    style(of: element).authored & property.bit != 0
  }
}
