import Diagnostics
import Site
import TestSupport
import Testing

@testable import Content

/// Each `FrontMatterFaults/KIND.txt` holds faulty front matters of a kind of this repository, with
/// place, message, clause and next step of all that is found. `SITEGEN_UPDATE=1` rewrites them.
@Suite struct FaultyFrontMatterTests {
  private static let folder = FileSystem.parent(of: #filePath) + "/FrontMatterFaults"
  private static let kinds = KindFolder.read(root: TestFolder.package)

  @Test func `every kind of the repository is read and has its cases`() throws {
    #expect(Self.kinds.diagnostics == [])
    let files = try FileSystem.entries(in: Self.folder).map(\.name)
    #expect(files == Self.kinds.kinds.keys.sorted().map { $0 + ".txt" })
    #expect(try files.map { try Self.cases(in: $0).cases.count }.reduce(0, +) >= 60)
  }

  @Test(arguments: kinds.kinds.keys.sorted())
  func `each fault is found at its place`(_ kind: String) async throws {
    let (good, cases) = try Self.cases(in: kind + ".txt")
    let start = "title: 甲\nkind: \(kind)\n"
    let (diagnostics, _) = try await Self.check(start + good.joined(separator: "\n"))
    #expect(diagnostics == [])
    var text = good.map { $0 + "\n" }.joined()
    for page in cases {
      let (diagnostics, bytes) = try await Self.check(start + page.frontMatter(from: good))
      #expect(!diagnostics.isEmpty, "\(page.name)")
      text += page.text(diagnostics, in: bytes)
    }
    let golden = GoldenFile(Self.folder + "/\(kind).txt")
    #expect(try golden.difference(from: text) == nil)
  }

  private static func cases(in file: String) throws -> (good: [Substring], cases: [FaultyPage]) {
    let bytes = try #require(try FileSystem.read(folder + "/" + file))
    return FaultyPage.parse(String(decoding: bytes, as: UTF8.self))
  }

  /// Loads a site whose only page beside the home page has this front matter.
  private static func check(
    _ frontMatter: String
  ) async throws -> (diagnostics: [Diagnostic], bytes: [UInt8]) {
    let folder = try Folder {
      File("sitegen.yaml", "title: 门户")
      PageFile("Content/_index.md", "title: 首页")
      PageFile("Content/a.md", frontMatter)
      File("Content/film.mp4", "")
      File("Content/film.vtt", "")
    }
    for entry in try FileSystem.entries(in: TestFolder.templates + "/kinds") {
      let path = "/kinds/" + entry.name
      guard let bytes = try FileSystem.read(TestFolder.templates + path) else { continue }
      try File("Templates" + path, bytes: bytes).write(in: folder.url)
    }
    let bytes = Array("---\n\(frontMatter)\n---\n正文。\n".utf8)
    return (await folder.load().diagnostics, bytes)
  }
}
