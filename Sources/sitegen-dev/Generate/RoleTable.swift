/// The roles of ARIA and its modules, as Swift.
struct RoleTable {
  private let tables: [StandardTable]
  private let rows: [(row: StandardRow, specification: String)]

  init(root: Folder) throws {
    let files = ["wai-aria", "dpub-aria", "graphics-aria", "wai-aria-draft"]
    tables = try files.map { try StandardTable("\($0)-roles.yaml", root: root) }
    var rows: [(row: StandardRow, specification: String)] = []
    for table in tables {
      let specification = try table.text("specification")
      rows += try table.rows("roles").map { ($0, specification) }
    }
    self.rows = rows
  }

  /// The enumeration of the roles.
  var roles: String {
    get throws {
      var source = SwiftSource(from: tables.flatMap(\.origin))
      source.add(
        "", "/// A role of WAI-ARIA or one of its modules; the raw value is its token.", "///",
        "/// Beware of `.none` where the type is an optional role: write `Role.none`.",
        "@usableFromInline package enum Role: String, Sendable, CaseIterable {")
      for (row, _) in rows { source.add(SwiftSource.enumerationCase(row.name)) }
      source.add(
        "", "  /// The position among all cases, for tables.", "  var index: Int {",
        "    switch self {")
      for (index, (row, _)) in rows.enumerated() {
        source.add("    case .\(SwiftSource.name(of: row.name)): \(index)")
      }
      source.add("    }", "  }", "}")
      return source.text
    }
  }

  /// The characteristics of every role, in the order of the enumeration.
  var definitions: String {
    get throws {
      var source = SwiftSource(from: tables.flatMap(\.origin))
      source.add("", "extension RoleDefinition {", "  static let all: [RoleDefinition] = [")
      for (row, specification) in rows {
        source.add(try definition(row, specification: specification))
      }
      source.add("  ]", "}")
      return source.text
    }
  }

  private func definition(_ row: StandardRow, specification: String) throws -> String {
    var parts = ["role: .\(SwiftSource.name(of: row.name))", "specification: .\(specification)"]
    func add(_ label: String, _ tokens: [String]) {
      if !tokens.isEmpty { parts.append("\(label): \(SwiftSource.members(tokens))") }
    }
    if row.isTrue("abstract") { parts.append("isAbstract: true") }
    if row.isTrue("deprecated") { parts.append("isDeprecated: true") }
    add("superclasses", try row.texts("superclass"))
    add("ancestors", try ancestors(of: row))
    add("own", try own(row))
    add("required", try row.texts("requires"))
    add("prohibited", try row.texts("prohibits"))
    add("context", try row.texts("context"))
    let owned = try row.texts("owns").map { SwiftSource.members($0.split(" > ")) }
    if !owned.isEmpty { parts.append("owned: [\(owned.joined(separator: ", "))]") }
    add("nameFrom", try row.texts("name"))
    if row.isTrue("named") { parts.append("isNameRequired: true") }
    if row.isTrue("presentational") { parts.append("hasPresentationalChildren: true") }
    let values = try row.pairs("values").map {
      "(.\(SwiftSource.name(of: $0.name)), \"\($0.value)\")"
    }
    if !values.isEmpty { parts.append("implicitValues: [\(values.joined(separator: ", "))]") }
    return "    RoleDefinition(\n      \(parts.joined(separator: ",\n      "))),"
  }

  /// Returns every role that a role inherits from, each once, nearest first.
  private func ancestors(of row: StandardRow) throws -> [String] {
    var ancestors: [String] = []
    var waiting = try row.texts("superclass")[...]
    while let name = waiting.popFirst() {
      guard !ancestors.contains(name) else { continue }
      ancestors.append(name)
      waiting += try self.row(named: name).texts("superclass")
    }
    return ancestors
  }

  /// Returns the states and properties that a role and those above it support or require.
  private func own(_ row: StandardRow) throws -> [String] {
    let line = try [row] + ancestors(of: row).map { try self.row(named: $0) }
    let names = try line.flatMap { try $0.texts("supports") + $0.texts("requires") }
    return Set(names).sorted()
  }

  private func row(named name: String) throws(ChoreFailure) -> StandardRow {
    guard let found = rows.first(where: { $0.row.name == name }) else {
      throw ChoreFailure("no role \(name)")
    }
    return found.row
  }
}

extension String {
  /// Returns the parts between a separator.
  fileprivate func split(_ separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}
