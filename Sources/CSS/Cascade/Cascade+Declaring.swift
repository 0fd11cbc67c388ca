import HTML

extension Cascade {
  /// The elements for which the page itself declares one of the properties, in document order.
  ///
  /// The browser's own sheet does not count, nor what is inherited. Takes one look at every element.
  package func elements(declaring properties: [Property]) -> [PageTree.NodeID] {
    guard let last = tree.allElements.last else { return [] }
    _ = styling.style(of: last)
    let wanted = properties.reduce(0) { $0 | $1.bit }
    let (styles, computed) = (styling.styleOfNode, styling.tables.computed)
    return tree.allElements.filter { element in
      computed[Int(styles[element.position])].authored & wanted != 0
    }
  }

  /// Whether the page itself declares a property for an element.
  package func declares(_ property: Property, for element: PageTree.NodeID) -> Bool {
    style(of: element).authored & property.bit != 0
  }
}
