import ArgumentParser
import Content

/// Rewrites the table of schema.org's vocabulary from a release.
struct ImportSchemaCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "import-schema",
    abstract: "Rewrite the table of types and properties from a release of schema.org.")

  @Argument(help: "The file schemaorg-current-https-types.csv of the release.")
  var types: String

  @Argument(help: "The file schemaorg-current-https-properties.csv of the release.")
  var properties: String

  @Option(help: "The number of the release, such as 12.0.")
  var release: String

  @Option(help: "The day of the release.")
  var date: String

  @Option(help: "Where the files were taken from, for the table.")
  var source: String

  @Option(help: "The root of the repository.")
  var root = "."

  func perform() throws {
    let types = try Self.words(in: types, "subTypeOf")
    let properties = try Self.words(in: properties, "domainIncludes")
    let text = """
      # Every type of schema.org with the types that it is a kind of, and every property with the types
      # that it belongs to. Written by `sitegen-dev import-schema`.
      standard: schema.org \(release)
      date: \(date)
      source: \(source)
      licence: Schema.org's vocabulary is under CC BY-SA 3.0; names only, no text of it is used.

      types:
      \(SubtagRegistry.wrapped(types, indentation: "  "))
      properties:
      \(SubtagRegistry.wrapped(properties, indentation: "  "))

      """
    try Folder(path: root).write(text, to: "\(StandardTable.folder)/\(SchemaTable.file)")
  }

  /// Returns the rows of a file as `name=other,other`, sorted.
  private static func words(in file: String, _ column: String) throws -> [String] {
    let (table, problems) = CSVTable.read(bytes: try File.read(file), path: file)
    guard let table, problems.isEmpty, let others = table.header.firstIndex(of: column),
      let name = table.header.firstIndex(of: "label")
    else { throw ChoreFailure("\(file): no table with label and \(column)") }
    return table.rows.map { row in
      let names = row.cells[others].split { ", ".contains($0) }.compactMap {
        $0.split(separator: "/").last
      }
      return row.cells[name] + "=" + names.joined(separator: ",")
    }.sorted()
  }
}
