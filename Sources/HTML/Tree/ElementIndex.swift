/// The elements of a page by tag and by attribute.
///
/// Each tag and each attribute has a number. The elements with number n stand in
/// `starts[n]..<starts[n + 1]` of one array, sorted by counting.
struct ElementIndex: Sendable {
  private let starts: [Int32]
  private let members: [PageTree.NodeID]

  init(
    of elements: [PageTree.NodeID], _ nodes: [PageTree.Node], _ attributes: [PageTree.Attribute]
  ) {
    // While elements are put in, the start of a number that has its place is that of the one before.
    var starts = [Int32](repeating: 0, count: Self.numbers + 2)
    var places = starts.mutableSpan
    Self.forEach(elements, nodes.span, attributes.span) { _, number in places[number + 2] += 1 }
    for number in 2..<places.count { places[number] += places[number - 1] }
    var members = [PageTree.NodeID](
      repeating: PageTree.document, count: Int(places[places.count - 1]))
    var sorted = members.mutableSpan
    Self.forEach(elements, nodes.span, attributes.span) { node, number in
      sorted[Int(places[number + 1])] = node
      places[number + 1] += 1
    }
    self.starts = starts
    self.members = members
  }

  func elements(_ tag: Tag, isHTML: Bool) -> PageTree.Elements {
    elements(Self.number(tag, isHTML: isHTML))
  }

  func elements(with attribute: AttributeName) -> PageTree.Elements {
    elements(Self.number(attribute))
  }

  private func elements(_ number: Int) -> PageTree.Elements {
    let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
    // Most pages have few of all tags and attributes, and nothing need be held on to for the others.
    if start == end { return PageTree.Elements(members: [], offset: 0, count: 0) }
    return PageTree.Elements(members: members, offset: start, count: end - start)
  }

  /// Calls `body` with each number of each element; several unknown attributes count as one.
  @inline(__always)
  private static func forEach(
    _ elements: [PageTree.NodeID], _ nodes: Span<PageTree.Node>,
    _ attributes: Span<PageTree.Attribute>, _ body: (PageTree.NodeID, Int) -> Void
  ) {
    for node in elements where !nodes[node.position].isInert {
      let position = node.position
      body(node, number(nodes[position].tag, isHTML: nodes[position].isHTMLElement))
      var hasUnknown = false
      for index in nodes[position].content {
        let name = attributes[Int(index)].name
        if case .unknown = name {
          if hasUnknown { continue }
          hasUnknown = true
        }
        body(node, number(name))
      }
    }
  }

  private static let firstAttribute = 2 * Tag.allCases.count
  private static let numbers = firstAttribute + AttributeName.allCases.count

  private static func number(_ tag: Tag, isHTML: Bool) -> Int {
    Int(tag.rawValue) * 2 + (isHTML ? 0 : 1)
  }

  private static func number(_ attribute: AttributeName) -> Int {
    firstAttribute + Int(attribute.rawValue)
  }
}
