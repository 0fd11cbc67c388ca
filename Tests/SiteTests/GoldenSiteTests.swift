import Diagnostics
import Site
import TestSupport
import Testing

/// The golden site's output is what `GoldenSite/expected` holds, to the byte.
///
/// `SITEGEN_UPDATE=1` rewrites the expectations; the differences are then for `git diff` to show.
@Suite struct GoldenSiteTests {
  private static let expected = GoldenSite.folder + "/expected"

  @Test func `the site comes out as recorded`() async throws {
    let output = try await GoldenSite.output()
    if CommandCase.isUpdating { try Self.record(output) }
    let expected = try TemporaryFolder()
    try expected.copy(Self.expected, to: ".")
    let recorded = try expected.contents(of: ".")
    #expect(output.keys.sorted() == recorded.keys.sorted())
    for (path, bytes) in output.sorted(by: { $0.key < $1.key }) where recorded[path] != bytes {
      Issue.record("\(path) differs; SITEGEN_UPDATE=1 rewrites it")
    }
  }

  @Test func `the site has no errors, and only the warning that it is made to have`() async throws {
    let site = try GoldenSite.copy()
    let result = await Site.build(try GoldenSite.options(for: site))
    #expect(Set(result.diagnostics.map(\.code)) == ["raw-html"])
  }

  private static func record(_ output: [String: [UInt8]]) throws {
    try FileSystem.removeTree(expected)
    for (path, bytes) in output {
      try FileSystem.makeFolders(FileSystem.parent(of: expected + "/" + path))
      try FileSystem.writeNew(bytes, to: expected + "/" + path)
    }
  }
}
