import HTML

/// Writes CSS selectors that match one element of a page each.
///
/// Siblings are counted once for each parent, so that a page with many findings stays linear.
struct NodeSelector {
  private let tree: PageTree
  /// The place among the siblings of the same tag, from 1, for the children of known parents.
  private var places: [PageTree.NodeID: Place] = [:]
  private var countedParents: Set<PageTree.NodeID> = []
  /// The ids that more than one element has.
  private let repeatedIDs: Set<String>

  private struct Place {
    var number: Int
    var isOnly: Bool
  }

  /// The longest selector in steps; a place nested deeper has none.
  static let depthLimit = 48

  init(_ tree: PageTree) {
    self.tree = tree
    repeatedIDs = Set(tree.elementsRepeatingAnID.compactMap { tree.value(.id, of: $0) })
  }

  /// Returns the selector of an element; `nil` for other nodes and beyond the depth limit.
  mutating func selector(of node: PageTree.NodeID) -> String? {
    guard tree[node].kind == .element else { return nil }
    var steps: [String] = []
    var current = node
    while steps.count < Self.depthLimit {
      if let id = uniqueID(of: current) {
        steps.append(id)
        return steps.reversed().joined(separator: " > ")
      }
      guard let parent = tree.parent(of: current), parent != PageTree.document,
        !tree.isElement(current, .body), !tree.isElement(current, .head)
      else {
        steps.append(tree.name(of: current))
        return steps.reversed().joined(separator: " > ")
      }
      steps.append(step(for: current, in: parent))
      current = parent
    }
    return nil
  }

  private func uniqueID(of node: PageTree.NodeID) -> String? {
    guard let id = tree.value(.id, of: node), Self.isIdentifier(id), !tree[node].isInert,
      !repeatedIDs.contains(id)
    else { return nil }
    return "#" + id
  }

  private mutating func step(for node: PageTree.NodeID, in parent: PageTree.NodeID) -> String {
    if countedParents.insert(parent).inserted { count(childrenOf: parent) }
    let name = Self.escaped(tree.name(of: node))
    guard let place = places[node], !place.isOnly else { return name }
    return "\(name):nth-of-type(\(place.number))"
  }

  private mutating func count(childrenOf parent: PageTree.NodeID) {
    var totals: [String: Int] = [:]
    var firsts: [String: PageTree.NodeID] = [:]
    for child in tree.children(of: parent) where tree[child].kind == .element {
      let name = tree.name(of: child)
      totals[name, default: 0] += 1
      let number = totals[name, default: 1]
      places[child] = Place(number: number, isOnly: number == 1)
      if number == 1 { firsts[name] = child }
      if number == 2, let first = firsts[name] { places[first]?.isOnly = false }
    }
  }

  /// Whether an id can stand behind `#` as it is.
  private static func isIdentifier(_ id: String) -> Bool {
    guard let first = id.utf8.first, !(0x30...0x39).contains(first), first != 0x2D else {
      return false
    }
    return id.utf8.allSatisfy(isNameByte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func escaped(_ name: String) -> String {
    guard !name.utf8.allSatisfy(isNameByte) else { return name }
    return name.unicodeScalars.map { scalar in
      scalar.isASCII && !isNameByte(UInt8(scalar.value)) ? "\\\(scalar)" : "\(scalar)"
    }.joined()
  }
}
