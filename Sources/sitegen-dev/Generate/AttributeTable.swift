/// The states and properties of ARIA, as Swift.
struct AttributeTable {
  private let table: StandardTable
  private let rows: [StandardRow]

  init(root: Folder) throws {
    table = try StandardTable("wai-aria-attributes.yaml", root: root)
    rows = try table.rows("attributes")
    if rows.count > 64 { throw ChoreFailure("\(table.file): more than a set of 64 bits holds") }
  }

  /// The enumeration with its characteristics.
  var swift: String {
    get throws {
      var source = SwiftSource(from: table.origin)
      source.add(
        "", "/// A state or property of WAI-ARIA; the raw value is the attribute's name.",
        "package enum ARIAAttribute: String, Sendable, CaseIterable {")
      for row in rows { source.add(SwiftSource.enumerationCase(row.name, prefix: "aria-")) }
      source.add(
        "", "  /// The position among all cases, for tables and sets.", "  var index: Int {",
        "    switch self {")
      for (index, row) in rows.enumerated() {
        source.add("    case .\(SwiftSource.name(of: row.name)): \(index)")
      }
      source.add("    }", "  }", "}", "", "extension ARIAAttributeDefinition {")
      source.add("  static let all: [ARIAAttributeDefinition] = [")
      for row in rows { source.add("    " + (try definition(row)) + ",") }
      source.add("  ]", "}", "", "extension ARIAAttributeSet {")
      add("global", to: &source, "Those that every role supports unless it prohibits them.") {
        $0.text("global") != nil
      }
      add(
        "deprecatedGlobal", to: &source,
        "The global ones that only roles which support them should have since ARIA 1.2."
      ) {
        $0.text("global") == "deprecated"
      }
      source.add("}")
      return source.text
    }
  }

  private func definition(_ row: StandardRow) throws -> String {
    var parts = [".\(SwiftSource.name(of: row.name))"]
    let type = try row.requiredText("type")
    switch type {
    case "token", "tokens":
      parts.append("type: .\(type)(\(SwiftSource.texts(try row.texts("values"))))")
    case "integer":
      parts.append("type: .integer(minimum: \(try row.requiredText("minimum")))")
    default: parts.append("type: .\(type)")
    }
    if let value = row.text("default") { parts.append("defaultValue: \"\(value)\"") }
    if row.isTrue("draft") { parts.append("isDraft: true") }
    return "ARIAAttributeDefinition(\(parts.joined(separator: ", ")))"
  }

  private func add(
    _ name: String, to source: inout SwiftSource, _ comment: String,
    where isMember: (StandardRow) -> Bool
  ) {
    let names = rows.filter(isMember).map(\.name)
    source.add(
      "  /// \(comment)", "  package static let \(name): ARIAAttributeSet = [",
      "    \(names.map { "." + SwiftSource.name(of: $0) }.joined(separator: ", ")),", "  ]")
  }
}
