import HTML

/// The values of one page's context, in two arrays.
///
/// A page has some two hundred values. As objects of their own they would cost an allocation each,
/// and counting the references to shared ones would make the threads wait for each other.
struct ContextStore: Sendable {
  private(set) var nodes: [ContextNode] = []
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Creates a store that begins with the values of another one, at the same places.
  init(startingWith other: ContextStore) {
    nodes.reserveCapacity(other.nodes.count + 256)
    bytes.reserveCapacity(other.bytes.count + 4096)
    nodes.append(contentsOf: other.nodes)
    bytes.append(contentsOf: other.bytes)
  }

  // MARK: Text

  /// Adds the text that the closure appends to the store's bytes.
  mutating func text(_ append: (inout [UInt8]) -> Void) -> ContextNode {
    let start = bytes.count
    append(&bytes)
    return .text(ContextRange(start..<bytes.count))
  }

  mutating func text(_ text: String) -> ContextNode {
    self.text { $0.append(contentsOf: text.utf8) }
  }

  /// Adds text, or nothing when there is none.
  mutating func text(_ text: String?) -> ContextNode {
    guard let text else { return .absent }
    return self.text(text)
  }

  mutating func html(_ html: [UInt8]) -> ContextNode {
    let start = bytes.count
    bytes.append(contentsOf: html)
    return .html(ContextRange(start..<bytes.count))
  }

  // MARK: Objects and lists

  /// Adds an object whose members are all absent.
  ///
  /// A lookup finds absent members and stops, so that a tag never picks up a member of the same
  /// name further out.
  mutating func object<Member: ContextMember>(_: Member.Type) -> ContextObject<Member> {
    ContextObject(start: UInt32(reserve(Member.size).lowerBound))
  }

  /// Adds a list of as many absent elements.
  mutating func list(count: Int) -> ContextRange { ContextRange(reserve(count)) }

  /// Adds a list of elements that are in the store already.
  mutating func list(_ elements: [ContextNode]) -> ContextNode {
    let start = nodes.count
    nodes.append(contentsOf: elements)
    return .list(ContextRange(start..<nodes.count))
  }

  /// A member of an object.
  subscript<Member: ContextMember>(
    object: ContextObject<Member>, member: Member
  ) -> ContextNode {
    get { nodes[Int(object.start) + member.rawValue] }
    set { nodes[Int(object.start) + member.rawValue] = newValue }
  }

  /// The node at a place.
  subscript(index: Int) -> ContextNode {
    get { nodes[index] }
    set { nodes[index] = newValue }
  }

  private mutating func reserve(_ count: Int) -> Range<Int> {
    let start = nodes.count
    nodes.append(contentsOf: repeatElement(.absent, count: count))
    return start..<nodes.count
  }
}

/// The place of an object in a store, with the type of its members.
struct ContextObject<Member: ContextMember> {
  let start: UInt32

  /// The object as the value of a member or list.
  var node: ContextNode { .object(start) }
}
