import HTML

extension Cascade {
  /// The elements for which the page itself declares one of the properties, in document order.
  ///
  /// The browser's own sheet does not count, nor what is inherited. Takes one look at every
  /// declaration that won.
  package func elements(declaring properties: [Property]) -> [PageTree.NodeID] {
    let wanted = properties.reduce(0) { $0 | $1.bit }
    _ = winnerIndex(.display, PageTree.NodeID(tree.count - 1))
    var elements: [PageTree.NodeID] = []
    for winner in winners where winner.list != 0 && winner.property.bit & wanted != 0 {
      let element = PageTree.NodeID(Int(winner.element))
      if elements.last != element { elements.append(element) }
    }
    return elements
  }

  /// Whether any sheet puts text before or behind elements.
  package var hasGeneratedText: Bool {
    styles.sheets.contains { !$0.indexes.generated.isEmpty }
  }
}
