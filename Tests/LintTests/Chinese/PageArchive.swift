import Foundation
import Testing

/// A file of pages: each with a name in a line `-- name --`, before them the rules they are about.
struct PageArchive: Sendable, CustomTestStringConvertible {
  /// What the file is called, without extension.
  let name: String
  /// The rules one of which has to find each defect.
  let rules: [String]
  let pages: [Page]

  /// A page with `↓` before each place where a finding must start.
  struct Page: Sendable {
    let name: String
    let markedText: String

    /// Whether the page has no defect.
    var isSound: Bool { name.hasPrefix("pass") }
  }

  var testDescription: String { name }

  /// Reads the archive with the given name next to this file.
  init(named name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
    var rules: [String] = []
    var pages: [(name: String, lines: [Substring])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let match = line.wholeMatch(of: /-- (\S+)\.html --/) {
        pages.append((String(match.1), []))
      } else if pages.isEmpty {
        guard line.hasPrefix("rules:") else { continue }
        rules = line.dropFirst("rules:".count).split(separator: " ").map(String.init)
      } else {
        pages[pages.count - 1].lines.append(line)
      }
    }
    self.name = name
    self.rules = rules
    self.pages = pages.enumerated().map { number, page in
      let body = page.lines.joined(separator: "\n")
      return Page(name: page.name, markedText: PageFrame(number: number).around(body))
    }
  }

  /// The names of all archives.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Pages")
}
