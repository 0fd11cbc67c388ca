import Foundation
import HTML
import Testing

/// Each `Cases/NAME.html` parses as `Cases/NAME.tree` says.
///
/// `SITEGEN_UPDATE=1` rewrites the expectations.
@Suite struct TreeGoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test(arguments: names)
  func `a page parses as recorded`(_ name: String) throws {
    let dump = TreeDump(PageParser.parse(try Self.page(name))).text
    let expectation = Self.folder.appending(path: "\(name).tree")
    if ProcessInfo.processInfo.environment["SITEGEN_UPDATE"] == "1" {
      try dump.write(to: expectation, atomically: true, encoding: .utf8)
    }
    #expect(try dump == String(contentsOf: expectation, encoding: .utf8))
  }

  static func page(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: "\(name).html")))
  }

  @Test func `there are cases`() {
    #expect(Self.names.count >= 8)
  }
}
