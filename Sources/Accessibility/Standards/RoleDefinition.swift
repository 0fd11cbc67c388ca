/// The characteristics of a role, as its specification lists them.
package final class RoleDefinition: Sendable {
  package let role: Role
  package let specification: Specification
  /// Whether the role is for the ontology only; in a `role` attribute it counts as unknown.
  package let isAbstract: Bool
  /// Whether authors should no longer use it.
  package let isDeprecated: Bool
  package let superclasses: [Role]
  /// Every role that it inherits from, each once, nearest first.
  package let ancestors: [Role]
  /// The states and properties that must be set; those in `implicitValues` have a value without it.
  package let required: ARIAAttributeSet
  /// The global ones that must not be set.
  package let prohibited: ARIAAttributeSet
  /// All that may be set: its own, inherited and global ones without the prohibited.
  package let supported: ARIAAttributeSet
  /// The supported ones that are there only because all roles once had them.
  package let deprecated: ARIAAttributeSet
  /// The roles of which one must own it; empty when it may stand anywhere.
  package let requiredContext: [Role]
  /// What it must own, as paths of roles of which one is enough; empty when it needs nothing.
  ///
  /// `[.group, .option]` is an option in a group.
  package let requiredOwned: [[Role]]
  package let nameFrom: NameSources
  package let isNameRequired: Bool
  /// Whether what is inside is not exposed.
  package let hasPresentationalChildren: Bool
  /// The values that states and properties have on this role while they are not set.
  package let implicitValues: [(attribute: ARIAAttribute, value: String)]

  /// The specification that defines a role.
  package enum Specification: Sendable {
    /// WAI-ARIA 1.2.
    case aria12
    /// Digital Publishing WAI-ARIA 1.1.
    case dpub11
    /// WAI-ARIA Graphics Module 1.0.
    case graphics10
    /// The draft of WAI-ARIA 1.3, as far as browsers know it.
    case aria13Draft
  }

  /// Where an accessible name may come from; empty for abstract roles that do not say.
  package struct NameSources: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let author = NameSources(rawValue: 1)
    package static let contents = NameSources(rawValue: 2)
    package static let prohibited = NameSources(rawValue: 4)
  }

  init(
    role: Role, specification: Specification, isAbstract: Bool = false, isDeprecated: Bool = false,
    superclasses: [Role] = [], ancestors: [Role] = [], own: ARIAAttributeSet = [],
    required: ARIAAttributeSet = [], prohibited: ARIAAttributeSet = [], context: [Role] = [],
    owned: [[Role]] = [], nameFrom: NameSources = [], isNameRequired: Bool = false,
    hasPresentationalChildren: Bool = false,
    implicitValues: [(attribute: ARIAAttribute, value: String)] = []
  ) {
    self.role = role
    self.specification = specification
    self.isAbstract = isAbstract
    self.isDeprecated = isDeprecated
    self.superclasses = superclasses
    self.ancestors = ancestors
    self.required = required
    self.prohibited = prohibited
    supported = own.union(.global).subtracting(prohibited)
    deprecated = ARIAAttributeSet.deprecatedGlobal.subtracting(own)
    requiredContext = context
    requiredOwned = owned
    self.nameFrom = nameFrom
    self.isNameRequired = isNameRequired
    self.hasPresentationalChildren = hasPresentationalChildren
    self.implicitValues = implicitValues
  }
}
