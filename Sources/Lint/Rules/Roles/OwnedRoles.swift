import Accessibility

/// The roles that may stand inside of a role that asks for members.
struct OwnedRoles {
  private let role: Role
  /// The members, and the groups that may hold them.
  private let paths: [[Role]]

  /// - Parameter role: A role of WAI-ARIA 1.2; `nil` comes out for one that needs no members.
  ///
  /// Nothing is said of `radiogroup`, whose members commonly stand among labels and headings, and
  /// which WAI-ARIA 1.3 no longer restricts.
  init?(of role: Role) {
    let definition = role.definition
    guard !definition.requiredOwned.isEmpty, definition.specification == .aria12,
      role != .radiogroup
    else { return nil }
    self.role = role
    paths = definition.requiredOwned
  }

  /// The roles of the members.
  var names: [String] {
    paths.filter { $0.count == 1 }.map { $0[0].rawValue }
  }

  func isMember(_ role: Role) -> Bool {
    paths.contains { $0.count == 1 && $0[0] == role }
  }

  /// Whether the role may stand between the members and what owns them.
  func isGroup(_ role: Role) -> Bool {
    paths.contains { $0.count == 2 && $0[0] == role }
  }

  /// Whether the role may stand beside the members.
  func isCompany(_ other: Role) -> Bool {
    switch role {
    case .grid, .table, .treegrid: other == .caption
    case .menu, .menubar: other == .separator || other == .menu
    default: false
    }
  }
}
