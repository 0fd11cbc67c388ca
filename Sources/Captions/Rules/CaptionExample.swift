/// A caption file that shows what a rule means; examples are tests.
package struct CaptionExample: Sendable, Hashable {
  /// The file behind its first line, with a mark before each finding.
  package var markedText: String
  /// How long the recording is; `nil` if nobody says it.
  package var duration: CaptionTime?

  package init(_ text: String, duration: CaptionTime? = nil) {
    markedText = text
    self.duration = duration
  }

  /// The mark before a finding.
  static let mark: Unicode.Scalar = "↓"

  /// The file as it is checked.
  package var file: [UInt8] { parts.flatMap(\.self) }

  /// The offsets of the findings in the file.
  package var offsets: [Int] {
    parts.dropLast().reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
  }

  private var parts: [[UInt8]] {
    let header = markedText.hasPrefix("Language:") ? "WEBVTT\n" : "WEBVTT\n\n"
    return (header + markedText + "\n").unicodeScalars
      .split(separator: Self.mark, omittingEmptySubsequences: false)
      .map { Array(String($0).utf8) }
  }
}
