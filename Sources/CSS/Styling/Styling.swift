import HTML

/// Works out the styles of a page's elements, in document order and each once.
///
/// A value inside of a `Cascade`, which asks it.
struct Styling {
  let tree: PageTree
  let styles: StyleSet
  var matcher: SelectorMatcher
  /// What is known already, from pages before this one as well.
  var tables: StyleTables
  /// The style of each element, and of the document; no style for other nodes.
  var styleOfNode: [Int32]
  /// How many elements have their style.
  var styledCount = 0

  /// What stands for the style of a node that has none of its own.
  static let none: Int32 = -1

  init(_ tree: PageTree, styles: StyleSet, tables: StyleTables) {
    self.tree = tree
    self.styles = styles
    self.tables = tables
    matcher = SelectorMatcher(tree, names: styles.names)
    styleOfNode = [Int32](repeating: Self.none, count: max(tree.count, 1))
    styleOfNode[0] = 0
  }

  /// The index of the first list that is no sheet's.
  var firstAttributeList: Int32 { Int32(styles.sheets.count) }

  /// The number of a node's style; texts have what they inherit.
  mutating func style(of node: PageTree.NodeID) -> Int32 {
    let known = styleOfNode[node.position]
    if known != Self.none { return known }
    if tree[node].kind != .element {
      return textStyle(style(of: PageTree.NodeID(Int(tree[node].parentIndex))))
    }
    prepare(through: node)
    return styleOfNode[node.position]
  }

  /// The index of the winner of a common property; -1 if nothing is declared or inherited.
  func winnerIndex(_ property: Property, _ style: ComputedStyle) -> Int32 {
    if property.isInherited { return tables.rows[Int(style.row) + Int(property.rawValue)] }
    guard style.ownMask & property.bit != 0 else { return -1 }
    return style.ownStart + Int32((style.ownMask & (property.bit - 1)).nonzeroBitCount)
  }

  /// The winner of a common property; `nil` if nothing is declared or inherited.
  func winner(_ property: Property, _ style: Int32) -> Winner? {
    let index = winnerIndex(property, tables.computed[Int(style)])
    return index < 0 ? nil : tables.winners[Int(index)]
  }

  func longhand(of entrant: Contest.Entrant) -> Longhand {
    tables.lists[Int(entrant.list)].longhands[Int(entrant.longhand)]
  }

  func longhand(of winner: Winner) -> Longhand {
    tables.lists[Int(winner.list)].longhands[Int(winner.longhand)]
  }
}
