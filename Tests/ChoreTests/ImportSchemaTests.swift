import TestSupport
import Testing

/// Rewrites a small table of schema.org's vocabulary from files in the form of its releases.
@Suite struct ImportSchemaTests {
  @Test func `types and properties are written as names, sorted`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      "id","label","comment","subTypeOf"
      "https://schema.org/Thing","Thing","The most, generic ""type"".",""
      "https://schema.org/Dataset","Dataset","Two
      lines.","https://schema.org/CreativeWork, https://schema.org/Thing"

      """, to: "types.csv")
    try folder.write(
      """
      "id","label","comment","domainIncludes","rangeIncludes"
      "https://schema.org/name","name","The name.","https://schema.org/Thing","https://schema.org/Text"
      "https://schema.org/about","about","","https://schema.org/Dataset, https://schema.org/Thing",""

      """, to: "properties.csv")
    try folder.write("", to: "Sources/sitegen-dev/Standards/schema-org.yaml")
    #expect(try importSchema(in: folder) == .exited(0))
    #expect(
      try folder.text("Sources/sitegen-dev/Standards/schema-org.yaml") == """
        # Every type of schema.org with the types that it is a kind of, and every property with the types
        # that it belongs to. Written by `sitegen-dev import-schema`.
        standard: schema.org 1.0
        date: 2026-01-01
        source: a test
        licence: Schema.org's vocabulary is under CC BY-SA 3.0; names only, no text of it is used.

        types:
          Dataset=CreativeWork,Thing Thing=
        properties:
          about=Dataset,Thing name=Thing

        """)
  }

  @Test func `a file without the columns is refused`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("id,name\n1,2\n", to: "types.csv")
    try folder.write("id,name\n1,2\n", to: "properties.csv")
    #expect(try importSchema(in: folder) == .exited(3))
  }

  private func importSchema(in folder: TemporaryFolder) throws -> ChildProcess.Ending {
    try ChildProcess(
      "sitegen-dev",
      [
        "import-schema", "types.csv", "properties.csv", "--release", "1.0", "--date", "2026-01-01",
        "--source", "a test",
      ], in: folder.path
    ).wait()
  }
}
