import HTML

extension Cascade {
  /// The elements for which the page itself declares one of the properties, in document order.
  ///
  /// The browser's own sheet does not count, nor what is inherited. Only common properties are
  /// looked at: not offsets, sizes, margins and outlines. Takes one look at every style, and one at
  /// every node if there is such a style.
  package func elements(declaring properties: [Property]) -> [PageTree.NodeID] {
    elements { [wanted = properties.reduce(0) { $0 | $1.bit }] style in
      style.authored & wanted != 0
    }
  }

  /// The elements that may be moved off the screen, clipped away or faded by what the page declares
  /// for them, in document order.
  package var elementsMaybeOutOfView: [PageTree.NodeID] {
    let signs = [Property.position, .clipPath, .overflowX, .textIndent, .opacity, .scale]
      .reduce(0) { $0 | $1.bit }
    let isAnyMoved = styles.sheets.contains { $0.indexes.hasFarMargins }
    return elements { [styling] style in
      style.authored & signs != 0 || isAnyMoved
        || style.attribute >= 0
          && styling.tables.lists[Int(style.attribute)].longhands.contains(
            where: FarAway.isFarMargin)
    }
  }

  private func elements(where isWanted: (ComputedStyle) -> Bool) -> [PageTree.NodeID] {
    _ = styling.style(of: PageTree.NodeID(tree.count - 1))
    let wanted = styling.tables.computed.map(isWanted)
    guard wanted.contains(true) else { return [] }
    var elements: [PageTree.NodeID] = []
    for (position, style) in styling.styleOfNode.enumerated() where wanted[Int(style)] {
      let node = PageTree.NodeID(position)
      if styling.matcher.elements[node.index].isElement { elements.append(node) }
    }
    return elements
  }

  /// Whether any sheet puts text before or behind elements.
  package var hasGeneratedText: Bool {
    styles.sheets.contains { !$0.indexes.generated.isEmpty }
  }
}
