import Foundation
import TestSupport
import Testing

/// The examples of a CommonMark-style specification text.
struct SpecCorpus {
  struct Example: CustomTestStringConvertible, Sendable {
    var number: Int
    var section: String
    /// The words behind `example` on the opening line.
    var tag: String
    var markdown: String
    var html: String

    var testDescription: String { "example \(number)" }
  }

  /// Reads the examples of a specification; empty, with a printed reason, when it is not there.
  static func examples(_ path: String) -> [Example] {
    guard let folder = ConformanceCorpora.folder else { return [] }
    let file = URL(filePath: folder).appending(path: path)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("conformance corpus skipped: no file \(path)")
      return []
    }
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var section = ""
    var current: (tag: String, markdown: [Substring], html: [Substring], isHTML: Bool)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = current {
        if line == fence {
          examples.append(
            Example(
              number: examples.count + 1, section: section, tag: open.tag,
              markdown: block(open.markdown), html: block(open.html)))
          current = nil
        } else if line == "." {
          current?.isHTML = true
        } else if open.isHTML {
          current?.html.append(line)
        } else {
          current?.markdown.append(line)
        }
      } else if line.hasPrefix(fence + " example") {
        let tag = line.dropFirst(fence.count + " example".count).drop { $0 == " " }
        current = (String(tag), [], [], false)
      } else if line.hasPrefix("#") {
        section = String(line.drop { $0 == "#" || $0 == " " })
      }
    }
    return examples
  }

  private static func block(_ lines: [Substring]) -> String {
    lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
  }
}
