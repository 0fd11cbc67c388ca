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
    /// The attributes it has, as a set that may hold a few more.
    var attributes: UInt64 = 0
    var hasStyleAttribute = false
    /// Whether it has attributes of old HTML that stand for declarations.
    var mayHaveHints = false
    var type = NameHash.none
    var id = NameHash.none
    /// The type and all names that selectors use, as one number: what selectors without context
    /// look at.
    var signature: UInt64 = 0
    /// The names of the element and of all around it.
    var names = AncestorFilter()
  }

  private let selectorNames: SelectorNames
  private(set) var elements: [Element]
  private(set) var classes: [NameHash] = []
  /// The last element inside of each node; 0 if there is none.
  private(set) var lastChild: [Int32]

  init(_ tree: PageTree, names: SelectorNames) {
    selectorNames = names
    let (nodes, attributes, text) = (tree.nodes, tree.attributes, tree.text)
    let types = Self.types
    elements = []
    elements.reserveCapacity(nodes.count + 1)
    lastChild = Array(repeating: 0, count: nodes.count)
    for position in nodes.indices {
      let node = nodes[position]
      var element = Element()
      element.parent = max(node.parentIndex, 0)
      element.classStart = Int32(classes.count)
      if case .element = node.kind {
        element.isElement = true
        element.attributes = node.attributeBits
        element.previous = lastChild[Int(element.parent)]
        lastChild[Int(element.parent)] = Int32(position)
        element.type = types[Int(node.tag.rawValue)]
        if case .unknown = node.tag {
          element.type = NameHash(tree.name(of: PageTree.NodeID(position)).utf8)
        }
        element.names = elements[Int(element.parent)].names
        element.names.insert(type: element.type)
        element.signature = element.type.value
        for index in node.content {
          read(attributes[Int(index)], text, into: &element)
        }
      }
      elements.append(element)
    }
    var end = Element()
    end.classStart = Int32(classes.count)
    elements.append(end)
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

  private mutating func read(
    _ attribute: PageTree.Attribute, _ text: [UInt8], into element: inout Element
  ) {
    let value = Int(attribute.valueRange.lowerBound)..<Int(attribute.valueRange.upperBound)
    switch attribute.name {
    case .class: readClasses(text, in: value, into: &element)
    case .id:
      element.id = NameHash(text[value])
      add(element.id, to: &element)
    case .style: element.hasStyleAttribute = true
    case .bgcolor, .background, .text, .color, .size, .align: element.mayHaveHints = true
    default: break
    }
  }

  private mutating func readClasses(
    _ text: [UInt8], in value: Range<Int>, into element: inout Element
  ) {
    var name = NameHash.Builder()
    for index in value {
      let byte = text[index]
      if !ASCII.isSpace(byte) {
        name.add(byte)
      } else if let hash = name.finish() {
        classes.append(hash)
        add(hash, to: &element)
      }
    }
    if let hash = name.finish() {
      classes.append(hash)
      add(hash, to: &element)
    }
  }

  private func add(_ name: NameHash, to element: inout Element) {
    guard selectorNames.contains(name) else { return }
    element.names.insert(name)
    element.signature = HashMixer.mixed(element.signature, name.value)
  }

  private static let types = Tag.allCases.map { NameHash($0.name.utf8) }
}
