import ArgumentParser

/// Rewrites the table of language subtags from a newer registry.
struct ImportLanguagesCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "import-languages",
    abstract: "Rewrite the table of language subtags from IANA's registry.")

  @Argument(help: "The file language-subtag-registry, as IANA publishes it.")
  var registry: String

  @Option(help: "Where the file was taken from, for the table.")
  var source: String

  @Option(help: "The root of the repository.")
  var root = "."

  func perform() throws {
    let records = try SubtagRegistry(File.read(registry))
    let path = "\(StandardTable.folder)/\(LanguageTable.file)"
    try Folder(path: root).write(records.table(source: source), to: path)
  }
}
