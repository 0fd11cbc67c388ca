/// A generated enumeration with one case for each row of a table, and properties by case.
struct EnumerationSource {
  private let name: String
  private let rows: [StandardRow]
  private let label: (String) -> String
  private var source: SwiftSource

  init(
    _ table: StandardTable, rows: String, named name: String, label: @escaping (String) -> String
  ) throws {
    self.name = name
    self.rows = try table.rows(rows)
    self.label = label
    source = SwiftSource(from: table.origin)
  }

  /// Writes the cases.
  mutating func start(_ comment: String) {
    source.add(
      "", "import Diagnostics", "", "/// \(comment)",
      "package enum \(name): String, Sendable, Hashable, CaseIterable {")
    for row in rows {
      let label = label(row.name)
      source.add("  case \(label)" + (label == row.name ? "" : " = \"\(row.name)\""))
    }
    source.add("}", "", "extension \(name) {")
  }

  /// Writes a property with a value for each case.
  mutating func addProperty(
    _ property: String, type: String, _ comment: String, value: (StandardRow) throws -> String
  ) throws {
    source.add(
      "  /// \(comment)", "  package var \(property): \(type) {", "    switch self {")
    for row in rows { source.add("    case .\(label(row.name)): \(try value(row))") }
    source.add("    }", "  }", "")
  }

  /// Writes the name in Chinese and English.
  mutating func addName(_ comment: String) throws {
    try addProperty("name", type: "Message", comment) { try Self.message($0) }
  }

  /// Returns the name of a row as a literal.
  static func message(_ row: StandardRow) throws(ChoreFailure) -> String {
    "Message(zh: \"\(try row.requiredText("zh"))\", en: \"\(try row.requiredText("en"))\")"
  }

  /// Writes lines.
  mutating func add(_ lines: String...) {
    for line in lines { source.add(line) }
  }

  /// Returns the file's text.
  consuming func finished() -> String {
    source.add("}")
    return source.text
  }
}
