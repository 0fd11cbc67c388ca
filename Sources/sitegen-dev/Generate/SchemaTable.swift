/// The vocabulary of schema.org, as Swift.
struct SchemaTable {
  /// The name of the table.
  static let file = "schema-org.yaml"

  private let table: StandardTable

  init(root: Folder) throws {
    table = try StandardTable(Self.file, root: root)
  }

  /// Types and properties as words in two texts.
  var swift: String {
    get throws {
      var source = SwiftSource(from: table.origin)
      source.add(
        "", "extension SchemaVocabulary {", "  /// The release that the names are taken from.",
        "  package static let release = \"\(table.standard), \(table.date)\"", "",
        "  /// Each type with those that it is a kind of: `Type=Parent,Parent`.")
      source.addWords("typeWords", try table.text("types").split(separator: " "))
      source.add("", "  /// Each property with the types that it belongs to: `property=Type,Type`.")
      source.addWords("propertyWords", try table.text("properties").split(separator: " "))
      source.add("}")
      return source.text
    }
  }
}
