/// The characters that everybody reads, as Swift.
struct CharacterTable {
  private let table: StandardTable

  init(root: Folder) throws {
    table = try StandardTable("common-characters.yaml", root: root)
  }

  /// One text with all of them.
  var swift: String {
    get throws {
      var source = SwiftSource(from: table.origin)
      source.add(
        "", "extension CommonCharacters {", "  /// The characters in the order of their codes.")
      source.add("  static let text = \"\"\"")
      for line in try table.texts("characters") { source.add("    \(line)\\") }
      source.add("", "    \"\"\"", "}")
      return source.text
    }
  }
}
