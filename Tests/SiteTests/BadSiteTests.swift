import Site
import TestSupport
import Testing

/// Each `BadSites/NAME.txtar` is a site with a fault: what the program says about it, word for
/// word, and that it leaves everything on the disk as it was.
///
/// A case adds its files to `BadSites/Base`, a good site with the templates of this repository and
/// an output folder that an earlier build left. `SITEGEN_UPDATE=1` rewrites the expectations.
@Suite struct BadSiteTests {
  static let folder = FileSystem.parent(of: #filePath) + "/BadSites"

  private static var names: [String] {
    get throws {
      try FileSystem.entries(in: folder).map(\.name).filter { $0.hasSuffix(".txtar") }
    }
  }

  @Test func `all cases are found`() throws {
    #expect(try Self.names.count >= 60)
  }

  @Test(arguments: try names)
  func `a bad site is explained and changes nothing`(_ name: String) throws {
    let path = Self.folder + "/" + name
    let bytes = try #require(try FileSystem.read(path))
    var expected = CommandCase(parsing: String(decoding: bytes, as: UTF8.self))
    let folder = try Self.baseFolder()
    try expected.write(to: folder)
    let before = try folder.contents(of: CommandCase.folder)
    let printed = try expected.run(in: folder)
    #expect(try folder.contents(of: CommandCase.folder) == before)
    for lines in printed { #expect(lines.last == "? 1" || lines.last == "? 2") }
    let differing = expected.accept(printed)
    if CommandCase.isUpdating {
      try expected.write(toFile: path)
    } else {
      #expect(differing == [], "\(printed.joined().joined(separator: "\n"))")
    }
  }

  @Test func `the site that all cases start from is good`() throws {
    let folder = try Self.baseFolder()
    let site = folder.path + "/" + CommandCase.folder
    let build = try ChildProcess("sitegen", ["build", "--strict"], in: site)
    #expect(build.wait() == .exited(0))
  }

  /// Copies the site that all cases start from.
  static func baseFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy(Self.folder + "/Base", to: CommandCase.folder)
    try folder.copy(TestFolder.templates, to: CommandCase.folder + "/Templates")
    return folder
  }
}
