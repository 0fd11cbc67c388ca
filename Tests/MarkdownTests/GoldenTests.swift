import Diagnostics
import Foundation
import Markdown
import Testing

/// Each `Cases/NAME.md` renders as `Cases/NAME.html` says: its HTML, then its diagnostics.
///
/// `SITEGEN_UPDATE=1` rewrites the expectations.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }()

  static let environment = TestEnvironment(
    tables: [
      "indicators.csv": (["序号", "指标", "2025年"], [["1", "就业率", ">99%"], ["2", "<b>", "5"]])
    ])

  @Test(arguments: names)
  func `a body renders as recorded`(_ name: String) throws {
    let markdown = try Array(Data(contentsOf: Self.folder.appending(path: "\(name).md")))
    let rendered = Markdown.render(
      markdown, path: "\(name).md", environment: Self.environment)
    let report = rendered.text + "---\n" + Self.describe(rendered.diagnostics, in: markdown)
    let expectation = Self.folder.appending(path: "\(name).html")
    if ProcessInfo.processInfo.environment["SITEGEN_UPDATE"] == "1" {
      try report.write(to: expectation, atomically: true, encoding: .utf8)
    }
    #expect(try report == String(contentsOf: expectation, encoding: .utf8))
  }

  @Test func `there are cases`() {
    #expect(Self.names.count >= 10)
  }

  /// One line per diagnostic: place, code and the source text it points at.
  static func describe(_ diagnostics: [Diagnostic], in bytes: [UInt8]) -> String {
    let lines = LineTable(bytes)
    return diagnostics.sorted().map { diagnostic in
      guard let span = diagnostic.span else { return "?: \(diagnostic.code)\n" }
      let position = lines.position(of: span.offset)
      let text = String(decoding: bytes[span.offset..<span.offset + span.length], as: UTF8.self)
      return "\(position.line):\(position.column): \(diagnostic.severity) \(diagnostic.code) "
        + "«\(text.replacing("\n", with: "⏎"))» \(diagnostic.message.en)\n"
    }.joined()
  }
}
