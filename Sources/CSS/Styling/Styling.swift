import HTML

/// Works out the styles of a page's elements, in document order and each once.
///
/// A value inside of a `Cascade`, which asks it.
struct Styling {
  let tree: PageTree
  let styles: StyleSet
  var matcher: SelectorMatcher
  var kinds: ElementKinds
  /// The declarations of the sheets, then those of style attributes and of old attributes.
  var lists: [DeclarationList]
  var winners: [Winner] = []
  /// For each combination of inherited values one entry for each inherited property: the index of
  /// a winner, or -1 for the initial value.
  var rows = [Int32](repeating: -1, count: Property.inheritedCount)
  var customs: [Contest.Custom] = []
  var scopes: [CustomScope] = []
  /// The different styles of the page; the first is that of the document.
  var computed = [ComputedStyle()]
  /// The style of each node.
  var styleOfNode: [Int32]
  var styledCount = 1
  /// Styles by what they follow from.
  var shared = SharedTable()
  var attributeLists = SharedTable()
  /// Custom properties that were looked up, by their name and scope.
  var variableNumbers = SharedTable()
  var variables: [Variable] = []

  init(_ tree: PageTree, styles: StyleSet, kinds: ElementKinds) {
    self.tree = tree
    self.styles = styles
    self.kinds = kinds
    matcher = SelectorMatcher(tree)
    lists = styles.sheets.map(\.declarations)
    styleOfNode = [Int32](repeating: 0, count: max(tree.count, 1))
  }

  /// The index of the first list that is no sheet's.
  var firstAttributeList: Int32 { Int32(styles.sheets.count) }

  /// The number of a node's style.
  mutating func style(of node: PageTree.NodeID) -> Int32 {
    if node.position >= styledCount { prepare(through: node.position) }
    return styleOfNode[node.position]
  }

  /// The index of the winner of a common property; -1 if nothing is declared or inherited.
  func winnerIndex(_ property: Property, _ style: ComputedStyle) -> Int32 {
    if property.isInherited { return rows[Int(style.row) + Int(property.rawValue)] }
    guard style.ownMask & property.bit != 0 else { return -1 }
    return style.ownStart + Int32((style.ownMask & (property.bit - 1)).nonzeroBitCount)
  }

  /// The winner of a common property; `nil` if nothing is declared or inherited.
  func winner(_ property: Property, _ style: Int32) -> Winner? {
    let index = winnerIndex(property, computed[Int(style)])
    return index < 0 ? nil : winners[Int(index)]
  }

  func longhand(of entrant: Contest.Entrant) -> Longhand {
    lists[Int(entrant.list)].longhands[Int(entrant.longhand)]
  }

  func longhand(of winner: Winner) -> Longhand {
    lists[Int(winner.list)].longhands[Int(winner.longhand)]
  }
}
