import Diagnostics
import Site
import TestSupport
import Testing

@testable import SitegenCLI

@Suite struct CommandTests {
  private static let folder = FileSystem.parent(of: #filePath) + "/Cases"

  private static var caseNames: [String] {
    get throws {
      try FileSystem.entries(in: folder).map(\.name).filter { $0.hasSuffix(".txtar") }
    }
  }

  @Test func `all cases are found`() throws {
    #expect(try Self.caseNames.count >= 8)
  }

  @Test(arguments: try caseNames)
  func `the program does what the transcript says`(_ name: String) throws {
    let path = Self.folder + "/" + name
    let bytes = try #require(try FileSystem.read(path))
    var expected = CommandCase(parsing: String(decoding: bytes, as: UTF8.self))
    #expect(!expected.steps.isEmpty)
    let folder = try TemporaryFolder()
    try expected.write(to: folder)
    let printed = try expected.run(in: folder)
    let differing = expected.accept(printed)
    if CommandCase.isUpdating {
      try expected.write(toFile: path)
    } else {
      #expect(differing == [], "\(printed.joined().joined(separator: "\n"))")
    }
  }

  @Test(arguments: [
    (["> a", "? 0"], ["> a", "? 0"], true), (["> a", "? 0"], ["? 0"], false),
    (["> abc"], ["> a[..]c"], true), (["> abd"], ["> a[..]c"], false),
    (["> ac"], ["> a[..]c"], true),
    (["> a", "> b", "? 0"], ["> ...", "? 0"], true), (["! a", "? 0"], ["> ...", "? 0"], false),
  ])
  func `wildcards match as documented`(_ lines: [String], _ expected: [String], _ matches: Bool) {
    #expect(CommandCase.matches(lines[...], expected[...]) == matches)
  }

  @Test(arguments: [
    ([:], "zh"), (["LANG": "en_US.UTF-8"], "en"), (["LANG": "C.UTF-8"], "zh"),
    (["LANG": "en"], "en"),
    (["LANG": "en_GB", "LC_ALL": "zh_CN.UTF-8"], "zh"),
    (["LANG": "zh_CN", "LC_MESSAGES": "en_US"], "en"), (["LANG": "enm"], "zh"),
  ])
  func `the locale chooses the language`(_ environment: [String: String], _ language: String) {
    let chosen = MessageLanguage(environment: { environment[$0] ?? "" })
    #expect(chosen.rawValue == language)
  }
}
