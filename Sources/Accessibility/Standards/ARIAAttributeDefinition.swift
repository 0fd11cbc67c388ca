import HTML

/// The characteristics of a state or property.
package struct ARIAAttributeDefinition: Sendable {
  package let attribute: ARIAAttribute
  package let type: ARIAValueType
  /// The value while it is not set, where the specification names one.
  package let defaultValue: String?
  /// Whether only the draft of WAI-ARIA 1.3 has it.
  package let isDraft: Bool

  init(
    _ attribute: ARIAAttribute, type: ARIAValueType, defaultValue: String? = nil,
    isDraft: Bool = false
  ) {
    self.attribute = attribute
    self.type = type
    self.defaultValue = defaultValue
    self.isDraft = isDraft
  }
}

extension ARIAAttribute {
  /// The characteristics of the state or property.
  package var definition: ARIAAttributeDefinition {
    ARIAAttributeDefinition.all[index]
  }

  /// Creates the state or property of that name, such as `aria-label`, in upper or lower case.
  package init?(name: some Sequence<UInt8>) {
    let name = String(decoding: name.map(ASCII.lower), as: UTF8.self)
    guard let attribute = Self.named[name] else { return nil }
    self = attribute
  }

  private static let named = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
