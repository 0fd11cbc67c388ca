import Glibc
import Site
import TestSupport
import Testing

/// Pandoc, which a computer may lack.
private let hasPandoc = access("/usr/bin/pandoc", X_OK) == 0

@Suite(.enabled(if: hasPandoc, "pandoc is not installed"))
struct WordImportTests {
  private static let documents = Repository.root + "/Tests/ImportTests/Documents/"

  @Test("a Word file keeps its headings, list, table, pictures and footnote")
  func structure() throws {
    let folder = try TemporaryFolder()
    try Self.importWord(in: folder)
    let page = try #require(try FileSystem.read(folder.path + "/site/Content/hall/index.md"))
    let golden = GoldenFile(Self.documents + "word.md")
    #expect(try golden.difference(from: String(decoding: page, as: UTF8.self)) == nil)
    let pictures = try FileSystem.entries(in: folder.path + "/site/Content/hall/media")
    #expect(pictures.map(\.name).sorted() == ["image1.png", "image2.png"])
  }

  @Test("a picture without alternative text is an error at its line")
  func missingAlternative() throws {
    let folder = try TemporaryFolder()
    try Self.importWord(in: folder)
    #expect(try Self.run(["build", "--root", "site", "--now", "2026-11-21"], in: folder) == 1)
    let messages = try #require(try FileSystem.read(folder.path + "/messages"))
    let lines = String(decoding: messages, as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.contains(": error: ") }.count == 1)
    let page = try #require(try FileSystem.read(folder.path + "/site/Content/hall/index.md"))
    let source = String(decoding: page, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(source.firstIndex { $0.contains("![](") }) + 1
    #expect(lines.contains { $0.hasPrefix("Content/hall/index.md:\(number):8: error: ") })
  }

  /// Starts a site and imports the Word file as a page of it.
  private static func importWord(in folder: TemporaryFolder) throws {
    let bytes = try #require(try FileSystem.read(documents + "word.docx"))
    try folder.write(bytes, to: "word.docx")
    #expect(try run(["init", "site"], in: folder) == 0)
    try FileSystem.makeFolders(folder.path + "/site/Content/hall")
    let status = try run(
      ["import", "word.docx", "--kind", "page", "--output", "site/Content/hall/index.md"],
      in: folder)
    #expect(status == 0)
  }

  private static func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Int32? {
    let process = try ChildProcess(
      "sitegen", ["--lang", "zh"] + arguments,
      environment: ["PATH=/usr/bin:/bin", "SITEGEN_TEMPLATES=\(Repository.root)/Templates"],
      in: folder.path, output: (folder.path + "/output", folder.path + "/messages"))
    guard case .exited(let status) = process.wait() else { return nil }
    return status
  }
}
