/// The tokens of the `autocomplete` attribute, as Swift.
struct AutofillTable {
  private let table: StandardTable

  init(root: Folder) throws {
    table = try StandardTable("autofill.yaml", root: root)
  }

  /// One enumeration for each place in the attribute's value.
  var swift: String {
    get throws {
      var source = SwiftSource(from: table.origin)
      let fields = try table.texts("fields")
      let contacts = try table.texts("contacts")
      try add("AutofillField", fields + contacts, "What a form field asks for.", to: &source)
      source.add(
        "", "extension AutofillField {",
        "  /// Whether a kind of contact, such as `home`, may stand before it.",
        "  package var isContact: Bool {", "    switch self {",
        "    case \(SwiftSource.members(contacts).dropFirst().dropLast()): true",
        "    default: false", "    }", "  }", "}")
      try add("AutofillSwitch", table.texts("switches"), "A value that stands alone.", to: &source)
      try add("AutofillAddress", table.texts("addresses"), "Which address is meant.", to: &source)
      try add("AutofillKind", table.texts("kinds"), "Which contact is meant.", to: &source)
      try add(
        "AutofillCredential", table.texts("credentials"), "A credential that may be offered.",
        to: &source)
      return source.text
    }
  }

  private func add(
    _ name: String, _ tokens: [String], _ comment: String, to source: inout SwiftSource
  ) throws {
    source.add("", "/// \(comment)", "package enum \(name): String, Sendable, CaseIterable {")
    for token in tokens { source.add(SwiftSource.enumerationCase(token)) }
    source.add("}")
  }
}
