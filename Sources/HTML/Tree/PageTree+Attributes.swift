extension PageTree {
  /// Returns the attributes of an element in the order of the source; none for other nodes.
  package func attributes(of node: NodeID) -> ArraySlice<Attribute> {
    let data = self[node]
    guard data.kind == .element else { return [] }
    return storage.attributes[Int(data.content.lowerBound)..<Int(data.content.upperBound)]
  }

  /// Returns an attribute of an element.
  @inlinable package func attribute(_ name: AttributeName, of node: NodeID) -> Attribute? {
    guard storage.nodes[Int(node.index)].attributeBits & name.bit != 0 else { return nil }
    for index in storage.nodes[Int(node.index)].content {
      let attribute = storage.attributes[Int(index)]
      if attribute.name.rawValue == name.rawValue { return attribute }
    }
    return nil
  }

  /// Whether an element has an attribute, whatever its value.
  @inlinable package func has(_ name: AttributeName, of node: NodeID) -> Bool {
    attribute(name, of: node) != nil
  }

  /// Returns the decoded value of an attribute; empty when none is written, `nil` without attribute.
  @inlinable package func bytes(_ name: AttributeName, of node: NodeID) -> ArraySlice<UInt8>? {
    attribute(name, of: node).map(value)
  }

  /// Returns the decoded value of an attribute; empty when none is written, `nil` without attribute.
  package func value(_ name: AttributeName, of node: NodeID) -> String? {
    bytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Returns the decoded value of an attribute.
  @inlinable package func value(of attribute: Attribute) -> ArraySlice<UInt8> {
    storage.text[Int(attribute.valueRange.lowerBound)..<Int(attribute.valueRange.upperBound)]
  }

  /// Returns the name of an attribute in lower case.
  package func name(of attribute: Attribute) -> String {
    if attribute.name != .unknown { return attribute.name.name }
    return String(decoding: source[attribute.nameSpan.indices].map(ASCII.lower), as: UTF8.self)
  }
}
