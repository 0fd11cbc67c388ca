extension PageTree {
  /// Whether a node is an element of HTML with the tag.
  @inlinable @inline(__always) package func isElement(_ node: NodeID, _ tag: Tag) -> Bool {
    let data = self[node]
    return data.tag.rawValue == tag.rawValue && data.isHTMLElement
  }

  /// Returns the HTML elements with a tag in document order, without inert ones.
  package func elements(_ tag: Tag) -> Elements {
    storage.elementIndex.elements(tag, isHTML: true)
  }

  /// Returns the SVG and MathML elements with a tag in document order, without inert ones.
  package func foreignElements(_ tag: Tag) -> Elements {
    storage.elementIndex.elements(tag, isHTML: false)
  }

  /// Returns the elements of any namespace with an attribute in document order, without inert ones.
  package func elements(with attribute: AttributeName) -> Elements {
    storage.elementIndex.elements(with: attribute)
  }

  /// Returns the first element with an id, as `#id` in an address finds it; inert ones don't count.
  package func element(id: ArraySlice<UInt8>) -> NodeID? {
    storage.ids.first(id) { bytes(.id, of: $0) }
  }

  /// Returns the first element with an id, as `#id` in an address finds it; inert ones don't count.
  package func element(id: String) -> NodeID? {
    element(id: Array(id.utf8)[...])
  }

  /// Elements that repeat the id of an element before them, in document order.
  package var elementsRepeatingAnID: [NodeID] {
    storage.ids.repeats { bytes(.id, of: $0) }
  }

  /// Returns an element's name in lower case; "" for other nodes.
  package func name(of node: NodeID) -> String {
    let data = self[node]
    if data.tag != .unknown { return data.tag.name }
    return String(decoding: nameBytes(of: node).map(ASCII.lower), as: UTF8.self)
  }

  /// Returns the bytes of an element's name as they are written; empty when it is implied.
  package func nameBytes(of node: NodeID) -> ArraySlice<UInt8> {
    let data = self[node]
    guard data.kind == .element, data.span.length > 1 else { return [] }
    let tag = source[data.span.indices].dropFirst()
    return tag.prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
  }

  /// Elements with something in common, in document order.
  @usableFromInline package struct Elements: RandomAccessCollection, Sendable {
    @usableFromInline let members: [NodeID]
    @usableFromInline let offset: Int
    @usableFromInline package let count: Int

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { count }
    @inlinable package subscript(_ position: Int) -> NodeID { members[offset + position] }

    @inlinable package func makeIterator() -> Iterator {
      Iterator(members: members, position: offset, end: offset + count)
    }

    /// Hands out the elements one after the other.
    @usableFromInline package struct Iterator: IteratorProtocol {
      @usableFromInline let members: [NodeID]
      @usableFromInline var position: Int
      @usableFromInline let end: Int

      @inlinable init(members: [NodeID], position: Int, end: Int) {
        self.members = members
        self.position = position
        self.end = end
      }

      @inlinable package mutating func next() -> NodeID? {
        guard position < end else { return nil }
        defer { position += 1 }
        return members[position]
      }
    }
  }
}
