import HTML

/// What selectors ask of a page's elements, in one array with an entry for each node.
///
/// Built in one pass; names are hashed once for each element. The entries of other nodes are blank.
struct ElementTable {
  struct Element {
    /// The parent; 0 stands for the document.
    var parent: Int32 = 0
    /// The element before this one among its siblings; 0 if there is none.
    var previous: Int32 = 0
    /// Where its classes stand in `classes`.
    var classes: Range<Int32> = 0..<0
    var isElement = false
    /// The attributes it has, as a set that may hold a few more.
    var attributes: UInt64 = 0
    /// The names of its attributes as one number; those that trees do not know are alike.
    var attributeNames: UInt64 = 0
    var hasStyleAttribute = false
    /// Whether it has the address that makes a link of it, if it is an element for links.
    var hasAddress = false
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
    elements = Array(repeating: Element(), count: nodes.count)
    lastChild = Array(repeating: 0, count: nodes.count)
    for node in tree.allElements {
      let position = node.position
      let parent = Int(nodes[position].parentIndex)
      var element = Element()
      element.isElement = true
      element.parent = nodes[position].parentIndex
      element.attributes = nodes[position].attributeBits
      element.previous = lastChild[parent]
      lastChild[parent] = Int32(position)
      element.type = types[Int(nodes[position].tag.rawValue)]
      if case .unknown = nodes[position].tag {
        element.type = NameHash(tree.name(of: node).utf8)
      }
      element.names = elements[parent].names
      element.names.insert(type: element.type)
      element.signature = element.type.value
      for index in nodes[position].content {
        read(attributes[Int(index)], text, into: &element)
      }
      elements[position] = element
    }
  }

  subscript(index: Int32) -> Element { elements[Int(index)] }

  /// Whether an element has a class.
  func has(_ name: NameHash, _ index: Int32) -> Bool {
    for position in classIndices(of: index) where classes[position] == name { return true }
    return false
  }

  /// Where the classes of an element stand in `classes`.
  func classIndices(of index: Int32) -> Range<Int> {
    let range = elements[Int(index)].classes
    return Int(range.lowerBound)..<Int(range.upperBound)
  }

  /// Whether an element is the first or the last one under its parent.
  @inline(__always)
  func place(of index: Int32) -> SiblingPlace {
    var place: SiblingPlace = []
    let element = elements[Int(index)]
    if element.previous == 0 { place.insert(.first) }
    if lastChild[Int(element.parent)] == index { place.insert(.last) }
    return place
  }

  private mutating func read(
    _ attribute: PageTree.Attribute, _ text: [UInt8], into element: inout Element
  ) {
    element.attributeNames = HashMixer.mixed(
      element.attributeNames, UInt64(attribute.name.rawValue) + 1)
    let value = Int(attribute.valueRange.lowerBound)..<Int(attribute.valueRange.upperBound)
    switch attribute.name {
    case .class: readClasses(text, in: value, into: &element)
    case .id:
      element.id = NameHash(text[value])
      add(element.id, to: &element)
    case .style: element.hasStyleAttribute = true
    case .href, .xlinkHref: element.hasAddress = true
    case .bgcolor, .background, .text, .color, .size, .align: element.mayHaveHints = true
    default: break
    }
  }

  private mutating func readClasses(
    _ text: [UInt8], in value: Range<Int>, into element: inout Element
  ) {
    let start = Int32(classes.count)
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
    element.classes = start..<Int32(classes.count)
  }

  private func add(_ name: NameHash, to element: inout Element) {
    guard selectorNames.contains(name) else { return }
    element.names.insert(name)
    element.signature = HashMixer.mixed(element.signature, name.value)
  }

  private static let types = Tag.allCases.map { NameHash($0.name.utf8) }
}
