/// A page that shows what a rule accepts or rejects; it is a test and part of the rule's reference.
///
/// In the text, `↓` stands before each place where a finding must start; the mark itself is not part
/// of the page.
package struct Example: Sendable, Hashable {
  /// The page's path in the folder that is linted.
  package let path: String
  /// The page's text, with marks.
  package let markedText: String
  /// Other files of the folder, by path, with marks in those that are pages.
  package let files: [String: String]

  /// The mark before a finding.
  package static let mark: Character = "↓"

  /// - Parameters:
  ///   - text: The page; what a browser adds to a fragment is added here, too.
  ///   - path: Where the page lies in its folder.
  ///   - files: Other files of the folder, by path.
  package init(_ text: String, at path: String = "index.html", files: [String: String] = [:]) {
    self.path = path
    markedText = text
    self.files = files
  }

  /// The page as it is linted and printed.
  package var text: String { Self.unmarked(markedText).text }

  /// All files of the folder as they are linted, by path.
  package var allFiles: [String: String] {
    files.merging([path: markedText]) { $1 }.mapValues { Self.unmarked($0).text }
  }

  /// The byte offsets at which findings must start, by the path of the page; only pages with marks.
  package var marks: [String: [Int]] {
    files.merging([path: markedText]) { $1 }.mapValues { Self.unmarked($0).offsets }
      .filter { !$0.value.isEmpty }
  }

  private static func unmarked(_ marked: String) -> (text: String, offsets: [Int]) {
    var text = ""
    var offsets: [Int] = []
    for (index, part) in marked.split(separator: mark, omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { offsets.append(text.utf8.count) }
      text += part
    }
    return (text, offsets)
  }
}
