import HTML

extension Role {
  /// The characteristics of the role.
  package var definition: RoleDefinition {
    RoleDefinition.all[index]
  }

  /// Whether the role is that role or inherits from it.
  package func isKind(of other: Role) -> Bool {
    self == other || definition.ancestors.contains(other)
  }

  /// Whether the role takes a name from what is inside.
  package var isNamedByContents: Bool {
    definition.nameFrom.contains(.contents)
  }

  /// Creates the role that a token of a `role` attribute names, in upper or lower case.
  ///
  /// Abstract roles are none that a page can use, so their tokens name nothing.
  package init?(token: some Sequence<UInt8>) {
    let name = String(decoding: token.map(ASCII.lower), as: UTF8.self)
    guard let role = Self.usable[name] else { return nil }
    self = role
  }

  private static let usable = Dictionary(
    uniqueKeysWithValues: allCases.filter { !$0.definition.isAbstract }.map { ($0.rawValue, $0) })
}
