import HTML

/// The styles of one page: what its style sheets and style attributes say about each element.
///
/// Asked by one thread. Elements are styled in document order up to the last one asked for, once;
/// an answer then takes a constant number of steps. Nothing here depends on layout.
package final class Cascade {
  package let tree: PageTree
  package let styles: StyleSet

  var matcher: SelectorMatcher
  /// The declarations of the sheets, then those of style attributes and of old attributes.
  var lists: [DeclarationList]
  private(set) var winners: [Winner] = []
  /// For each combination of inherited values one entry for each inherited property: the index of
  /// a winner, or -1 for the initial value.
  private var rows = [Int32](repeating: -1, count: Property.inheritedCount)
  private var nodes: [NodeStyle]
  private var styledCount = 1
  private(set) var customs: [Contest.Custom] = []
  private(set) var scopes: [CustomScope] = []
  private var attributeLists: [NameHash: Int32] = [:]

  /// The declaration that gives an element a property.
  struct Winner {
    var list: Int32
    var longhand: Int32
    var element: Int32
    var property: Property
    /// The winner whose value counts: itself, the parent's, or -1 for the initial value.
    var source: Int32
    /// Whether something that may or may not count says otherwise.
    var isDoubtful: Bool
  }

  /// Custom properties declared for one element.
  struct CustomScope {
    /// The scope of the nearest ancestor that has one; -1 for none.
    var parent: Int32
    var range: Range<Int>
  }

  /// What is stored for each node. Text has the style of its parent.
  private struct NodeStyle {
    var row: Int32 = 0
    /// The first winner of the properties that are not inherited.
    var ownStart: Int32 = 0
    var ownMask: UInt64 = 0
    var scope: Int32 = -1
    /// The declarations of the style attribute; -1 for none.
    var attribute: Int32 = -1
    var fontSize = Answer<Double>.known(FontSize.medium)
    var fontWeight = Answer<Double>.known(400)
  }

  package init(_ tree: PageTree, styles: StyleSet) {
    self.tree = tree
    self.styles = styles
    matcher = SelectorMatcher(tree)
    lists = styles.sheets.map(\.declarations)
    nodes = [NodeStyle](repeating: NodeStyle(), count: max(tree.count, 1))
  }

  /// Styles a page with sheets of its own.
  package convenience init(
    _ tree: PageTree, sheets: [StyleSheet], environment: MediaEnvironment = .screen
  ) {
    self.init(tree, styles: StyleSet(sheets: sheets, environment: environment))
  }

  /// The index of the first list that is no sheet's.
  var firstAttributeList: Int32 { Int32(styles.sheets.count) }
}

// MARK: - Looking up

extension Cascade {
  /// The winner of a property for a node; `nil` if nothing is declared or inherited.
  func winner(_ property: Property, _ node: PageTree.NodeID) -> Winner? {
    let index = winnerIndex(property, node)
    return index < 0 ? nil : winners[Int(index)]
  }

  func winnerIndex(_ property: Property, _ node: PageTree.NodeID) -> Int32 {
    prepare(through: node)
    return storedWinner(property, nodes[node.position])
  }

  private func storedWinner(_ property: Property, _ node: NodeStyle) -> Int32 {
    if property.isInherited { return rows[Int(node.row) + Int(property.rawValue)] }
    guard node.ownMask & property.bit != 0 else { return -1 }
    return node.ownStart + Int32((node.ownMask & (property.bit - 1)).nonzeroBitCount)
  }

  func longhand(of winner: Winner) -> Longhand {
    lists[Int(winner.list)].longhands[Int(winner.longhand)]
  }

  /// The font size of a node in pixels.
  package func fontSize(of node: PageTree.NodeID) -> Answer<Double> {
    prepare(through: node)
    return nodes[node.position].fontSize
  }

  /// The font weight of a node, from 1 to 1000; 400 is normal, 700 bold.
  package func fontWeight(of node: PageTree.NodeID) -> Answer<Double> {
    prepare(through: node)
    return nodes[node.position].fontWeight
  }

  /// The innermost scope of custom properties around an element; -1 for none.
  func scope(of element: Int32) -> Int32 { nodes[Int(element)].scope }

  /// The index of the declarations in an element's style attribute; `nil` without one.
  func attributeList(of node: PageTree.NodeID) -> Int? {
    prepare(through: node)
    let index = nodes[node.position].attribute
    return index < 0 ? nil : Int(index)
  }
}

// MARK: - Styling in document order

extension Cascade {
  private func prepare(through node: PageTree.NodeID) {
    guard node.position >= styledCount else { return }
    var contest = Contest()
    var matched: [MatchedRule] = []
    let end = min(node.position + 1, nodes.count)
    for position in styledCount..<end {
      styledCount = position
      let element = matcher.elements[Int32(position)]
      var style = nodes[Int(element.parent)]
      if element.isElement {
        style.attribute = -1
        matched.removeAll(keepingCapacity: true)
        matchRules(for: Int32(position), into: &matched)
        compete(matched, for: Int32(position), element, &style, &contest)
        settle(&contest, for: Int32(position), parent: nodes[Int(element.parent)], &style)
      } else {
        style.ownMask = 0
      }
      nodes[position] = style
    }
    styledCount = end
  }

  /// Lets the matched rules, the style attribute and old attributes compete.
  private func compete(
    _ matched: [MatchedRule], for index: Int32, _ element: ElementTable.Element,
    _ style: inout NodeStyle, _ contest: inout Contest
  ) {
    contest.reset()
    for rule in matched { enter(rule, &contest) }
    guard element.hasOtherAttributes else { return }
    let node = PageTree.NodeID(Int(index))
    if let text = PresentationalHints.declarations(of: node, in: tree) {
      let list = list(for: text[...])
      let priority = CascadeLevels.priority(level: CascadeLevels.hint, .zero, order: 0)
      contest.enter(
        lists[Int(list)].longhands.indices, of: lists[Int(list)], number: list, normal: priority,
        important: priority, isCertain: true)
    }
    guard element.hasStyleAttribute, let text = tree.bytes(.style, of: node) else { return }
    let list = list(for: text)
    style.attribute = list
    let levels = styles.levels
    contest.enter(
      lists[Int(list)].longhands.indices, of: lists[Int(list)], number: list,
      normal: CascadeLevels.priority(level: levels.styleAttribute, .zero, order: 0),
      important: CascadeLevels.priority(level: levels.importantStyleAttribute, .zero, order: 0),
      isCertain: true)
  }

  func enter(_ rule: MatchedRule, _ contest: inout Contest) {
    let sheet = Int(rule.sheet)
    let standing = styles.standings[sheet][Int(rule.rule)]
    contest.enter(
      styles.sheets[sheet].rules[Int(rule.rule)].longhands, of: lists[sheet], number: rule.sheet,
      normal: CascadeLevels.priority(
        level: standing.level, rule.specificity, order: standing.order),
      important: CascadeLevels.priority(
        level: standing.importantLevel, rule.specificity, order: standing.order),
      isCertain: rule.truth == .yes)
  }

  /// The list of declarations in an attribute; the same text is read once.
  private func list(for text: ArraySlice<UInt8>) -> Int32 {
    let key = NameHash(text)
    if let known = attributeLists[key] { return known }
    let index = Int32(lists.count)
    lists.append(DeclarationList(styleAttribute: Array(text)))
    attributeLists[key] = index
    return index
  }

  /// Stores the winners of an element.
  private func settle(
    _ contest: inout Contest, for element: Int32, parent: NodeStyle, _ style: inout NodeStyle
  ) {
    let doubtful = settleDoubts(&contest)
    if !contest.customs.isEmpty { openScope(contest.customs, &style) }
    style.ownMask = contest.mask & ~Property.inheritedBits
    if contest.mask & Property.inheritedBits != 0 {
      style.row = Int32(rows.count)
      rows += rows[Int(parent.row)..<Int(parent.row) + Property.inheritedCount]
    }
    let first = winners.count
    style.ownStart = Int32(
      first + (contest.mask & Property.inheritedBits).nonzeroBitCount)
    var rest = contest.mask
    while rest != 0, let property = Property(rawValue: UInt8(rest.trailingZeroBitCount)) {
      rest &= rest - 1
      let index = Int32(winners.count)
      let entrant = contest.winner(property)
      var winner = Winner(
        list: entrant.list, longhand: entrant.longhand, element: element, property: property,
        source: index, isDoubtful: doubtful & property.bit != 0)
      winner.source = source(of: winner, at: index, parent: parent)
      winners.append(winner)
      if property.isInherited { rows[Int(style.row) + Int(property.rawValue)] = index }
    }
    for index in first..<winners.count where winners[index].source == Self.reverted {
      winners[index].source = rollBack(winners[index])
    }
    nodes[Int(element)] = style
    if contest.mask & Property.fontSize.bit != 0 || styles.isIncomplete {
      let winner = ownWinner(.fontSize, style, contest)
      style.fontSize = fontSize(winner, of: element, parent: parent.fontSize)
    }
    if contest.mask & Property.fontWeight.bit != 0 || styles.isIncomplete {
      let winner = ownWinner(.fontWeight, style, contest)
      style.fontWeight = fontWeight(winner, parent: parent.fontWeight)
    }
  }

  /// The winner of an inherited property, if something is declared for the element itself.
  private func ownWinner(_ property: Property, _ style: NodeStyle, _ contest: Contest) -> Winner? {
    contest.mask & property.bit == 0 ? nil : winners[Int(storedWinner(property, style))]
  }

  /// The properties for which something uncertain would change the value.
  private func settleDoubts(_ contest: inout Contest) -> UInt64 {
    var doubtful: UInt64 = 0
    for doubt in contest.doubts where doubt.priority > contest.priority(doubt.property) {
      if contest.mask & doubt.property.bit == 0 {
        contest.place(doubt.property, doubt.entrant)
        doubtful |= doubt.property.bit
      } else if value(doubt.entrant) != value(contest.winner(doubt.property)) {
        doubtful |= doubt.property.bit
      }
    }
    return doubtful
  }

  private func value(_ entrant: Contest.Entrant) -> DeclaredValue {
    lists[Int(entrant.list)].longhands[Int(entrant.longhand)].value
  }

  private func openScope(_ declared: [Contest.Custom], _ style: inout NodeStyle) {
    let start = customs.count
    customs += declared
    scopes.append(CustomScope(parent: style.scope, range: start..<customs.count))
    style.scope = Int32(scopes.count - 1)
  }

  static var reverted: Int32 { -2 }

  /// Where a winner takes its value from.
  private func source(of winner: Winner, at index: Int32, parent: NodeStyle) -> Int32 {
    let wide: DeclaredValue.WideKeyword
    switch longhand(of: winner).value {
    case .wide(let keyword): wide = keyword
    // For text `currentcolor` is the colour of the parent.
    case .colour(.currentColour) where winner.property == .color: wide = .inherit
    default: return index
    }
    switch wide {
    case .initial: return -1
    case .unset where !winner.property.isInherited: return -1
    case .inherit, .unset:
      let inherited = storedWinner(winner.property, parent)
      return inherited < 0 ? -1 : winners[Int(inherited)].source
    case .revert, .revertLayer: return Self.reverted
    }
  }

  /// Appends a winner that stands in for one whose value is rolled back; returns its index.
  func append(_ winner: Winner) -> Int32 {
    var winner = winner
    winner.source = Int32(winners.count)
    winners.append(winner)
    return winner.source
  }
}
