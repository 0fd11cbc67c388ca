/// The elements of a page by tag and by attribute, made in one pass over the nodes.
struct ElementIndex: Sendable {
  private let byTag: Buckets
  private let byAttribute: Buckets

  /// Nodes sorted by a small number: those with number n stand in `starts[n]..<starts[n + 1]`.
  private struct Buckets: Sendable {
    private(set) var starts: [Int32]
    private(set) var members: [PageTree.NodeID]

    init(counts: [Int32]) {
      var total: Int32 = 0
      starts = [0]
      starts.reserveCapacity(counts.count + 1)
      for count in counts {
        total += count
        starts.append(total)
      }
      members = Array(repeating: PageTree.document, count: Int(total))
    }

    subscript(_ number: Int) -> PageTree.Elements {
      let start = Int(starts[number])
      return PageTree.Elements(
        members: members, offset: start, count: Int(starts[number + 1]) - start)
    }

    /// Fills in the members; `next` holds the place of the next member for each number.
    mutating func add(_ node: PageTree.NodeID, to number: Int, next: inout [Int32]) {
      members[Int(next[number])] = node
      next[number] += 1
    }
  }

  init(nodes: [PageTree.Node], attributes: [PageTree.Attribute]) {
    var tagCounts = [Int32](repeating: 0, count: 2 * Tag.allCases.count)
    var attributeCounts = [Int32](repeating: 0, count: AttributeName.allCases.count)
    for node in nodes where node.kind == .element && !node.isInert {
      tagCounts[Self.bucket(node.tag, isHTML: node.namespace == .html)] += 1
      Self.forEachName(of: node, attributes) { attributeCounts[$0] += 1 }
    }
    var byTag = Buckets(counts: tagCounts)
    var byAttribute = Buckets(counts: attributeCounts)
    var nextTag = byTag.starts
    var nextAttribute = byAttribute.starts
    for (index, node) in nodes.enumerated() where node.kind == .element && !node.isInert {
      let id = PageTree.NodeID(index)
      let bucket = Self.bucket(node.tag, isHTML: node.namespace == .html)
      byTag.add(id, to: bucket, next: &nextTag)
      Self.forEachName(of: node, attributes) {
        byAttribute.add(id, to: $0, next: &nextAttribute)
      }
    }
    self.byTag = byTag
    self.byAttribute = byAttribute
  }

  func elements(_ tag: Tag, isHTML: Bool) -> PageTree.Elements {
    byTag[Self.bucket(tag, isHTML: isHTML)]
  }

  func elements(with attribute: AttributeName) -> PageTree.Elements {
    byAttribute[Int(attribute.rawValue)]
  }

  /// Calls `body` with the number of each name; several unknown names count as one.
  private static func forEachName(
    of node: PageTree.Node, _ attributes: [PageTree.Attribute], _ body: (Int) -> Void
  ) {
    var hasUnknown = false
    for index in node.content {
      let name = attributes[Int(index)].name
      if name == .unknown, hasUnknown { continue }
      if name == .unknown { hasUnknown = true }
      body(Int(name.rawValue))
    }
  }

  private static func bucket(_ tag: Tag, isHTML: Bool) -> Int {
    Int(tag.rawValue) * 2 + (isHTML ? 0 : 1)
  }
}
