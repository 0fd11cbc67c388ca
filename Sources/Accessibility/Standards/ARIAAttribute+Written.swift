import HTML

extension ARIAAttribute {
  /// Every state and property with the name that it has as an attribute, in the order of the names.
  ///
  /// Rules walk this list and ask the page for the elements of each name: most have none.
  package static let written: [(name: AttributeName, attribute: ARIAAttribute)] =
    AttributeName.allCases.compactMap { name in
      ARIAAttribute(name: name.name.utf8).map { (name, $0) }
    }

  /// The name that the state or property has as an attribute.
  package var attributeName: AttributeName { Self.names[index] }

  private static let names = allCases.map { AttributeName(named: $0.rawValue) }

  /// Whether a value, without white space at its ends and not empty, is one that the state or
  /// property can have.
  package func accepts(_ value: ArraySlice<UInt8>) -> Bool {
    let type = definition.type
    switch type {
    case .string, .idrefs: return true
    case .boolean, .optional, .tristate:
      // Nearly all values there are; the general way makes strings of them.
      return value.elementsEqual("true".utf8) || value.elementsEqual("false".utf8)
        || type.accepts(value)
    case .idref, .integer, .number, .token, .tokens: return type.accepts(value)
    }
  }
}
