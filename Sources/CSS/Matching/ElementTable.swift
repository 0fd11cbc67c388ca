import HTML

/// What selectors ask of a page's elements, in one array with an entry for each node.
///
/// Built in one pass; names are hashed once for each element.
struct ElementTable {
  struct Element {
    /// The parent; 0 stands for the document.
    var parent: Int32 = 0
    /// The element before this one among its siblings; 0 if there is none.
    var previous: Int32 = 0
    /// Where its classes start in `classes`; they end where those of the next node start.
    var classStart: Int32 = 0
    var isElement = false
    /// Whether it has attributes besides `class` and `id`.
    var hasOtherAttributes = false
    var hasStyleAttribute = false
    var type = NameHash.none
    var id = NameHash.none
  }

  private(set) var elements: [Element]
  private(set) var classes: [NameHash] = []

  init(_ tree: PageTree) {
    elements = [Element](repeating: Element(), count: tree.count + 1)
    var lastChild = [Int32](repeating: 0, count: tree.count)
    for position in 0..<tree.count {
      elements[position].classStart = Int32(classes.count)
      let node = PageTree.NodeID(position)
      let parent = tree.parent(of: node)?.index ?? 0
      elements[position].parent = parent
      guard tree[node].kind == .element else { continue }
      elements[position].isElement = true
      elements[position].previous = lastChild[Int(parent)]
      lastChild[Int(parent)] = Int32(position)
      elements[position].type = Self.type(of: node, in: tree)
      for attribute in tree.attributes(of: node) {
        read(attribute, of: tree, at: position)
      }
    }
    elements[tree.count].classStart = Int32(classes.count)
  }

  subscript(index: Int32) -> Element { elements[Int(index)] }

  /// Whether an element has a class.
  func has(_ name: NameHash, _ index: Int32) -> Bool {
    for position in classIndices(of: index) where classes[position] == name { return true }
    return false
  }

  /// Where the classes of an element stand in `classes`.
  func classIndices(of index: Int32) -> Range<Int> {
    Int(elements[Int(index)].classStart)..<Int(elements[Int(index) + 1].classStart)
  }

  private mutating func read(_ attribute: PageTree.Attribute, of tree: PageTree, at position: Int) {
    switch attribute.name {
    case .class: appendClasses(tree.value(of: attribute))
    case .id: elements[position].id = NameHash(tree.value(of: attribute))
    case .style:
      elements[position].hasStyleAttribute = true
      elements[position].hasOtherAttributes = true
    default: elements[position].hasOtherAttributes = true
    }
  }

  private mutating func appendClasses(_ value: ArraySlice<UInt8>) {
    var start = value.startIndex
    for index in value.indices where ASCII.isSpace(value[index]) {
      if index > start { classes.append(NameHash(value[start..<index])) }
      start = index + 1
    }
    if value.endIndex > start { classes.append(NameHash(value[start...])) }
  }

  private static func type(of node: PageTree.NodeID, in tree: PageTree) -> NameHash {
    let tag = tree[node].tag
    return tag == .unknown ? NameHash(tree.name(of: node).utf8) : types[Int(tag.rawValue)]
  }

  private static let types = Tag.allCases.map { NameHash($0.name.utf8) }
}
