import HTML

extension ARIAAttribute {
  /// The state or property that an attribute is; `nil` for attributes of HTML and unknown ones.
  package init?(_ name: AttributeName) {
    guard let attribute = Self.byAttributeName[Int(name.rawValue)] else { return nil }
    self = attribute
  }

  private static let byAttributeName = AttributeName.allCases.map {
    ARIAAttribute(name: $0.name.utf8)
  }
}
