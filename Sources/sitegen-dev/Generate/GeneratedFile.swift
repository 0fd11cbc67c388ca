import Lint

/// A file of the repository that is made from others.
struct GeneratedFile: Sendable {
  /// The path below the root of the repository.
  let path: String
  /// Returns what the file must hold, read from the sources below the root.
  let text: @Sendable (Folder) throws -> String

  /// Every generated file, in the order in which they are written.
  static var all: [GeneratedFile] { sources + rulePages }

  /// The pages of the rule reference; the program has to be built anew before those of a new rule.
  private static var rulePages: [GeneratedFile] {
    RuleRegistry.reference.map { RulePage(rule: $0) }
      .map { page in GeneratedFile(path: page.path) { _ in page.text } }
  }

  private static let sources: [GeneratedFile] = [
    GeneratedFile(path: "Sources/Accessibility/Standards/Role.generated.swift") {
      try RoleTable(root: $0).roles
    },
    GeneratedFile(path: "Sources/Accessibility/Standards/RoleDefinition.generated.swift") {
      try RoleTable(root: $0).definitions
    },
    GeneratedFile(path: "Sources/Accessibility/Standards/ARIAAttribute.generated.swift") {
      try AttributeTable(root: $0).swift
    },
    GeneratedFile(path: "Sources/Accessibility/Standards/AutofillField.generated.swift") {
      try AutofillTable(root: $0).swift
    },
    GeneratedFile(path: "Sources/Accessibility/Standards/LanguageRegistry.generated.swift") {
      try LanguageTable(root: $0).swift
    },
    GeneratedFile(path: "Sources/Lint/Standards/SuccessCriterion.generated.swift") {
      try RequirementTables(root: $0).criteria
    },
    GeneratedFile(path: "Sources/Lint/Standards/GBT37668Clause.generated.swift") {
      try RequirementTables(root: $0).clauses
    },
    GeneratedFile(path: "Sources/Lint/Standards/ElderRequirement.generated.swift") {
      try RequirementTables(root: $0).elder
    },
    GeneratedFile(path: "Sources/Lint/Standards/EN301549Clause.generated.swift") {
      try RequirementTables(root: $0).european
    },
    GeneratedFile(path: "Sources/Lint/Standards/CommonCharacters.generated.swift") {
      try CharacterTable(root: $0).swift
    },
    GeneratedFile(path: "Sources/SchemaOrg/SchemaVocabulary.generated.swift") {
      try SchemaTable(root: $0).swift
    },
    GeneratedFile(path: "Sources/Lint/Engine/RuleRegistry.generated.swift") {
      try RuleList(root: $0).swift
    },
    GeneratedFile(path: KindPage.path) { try KindPage(root: $0).text },
  ]
}
