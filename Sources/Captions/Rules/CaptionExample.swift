/// A caption file that shows what a rule means; examples are tests.
package struct CaptionExample: Sendable, Hashable {
  /// The file, with a mark before each finding.
  package var markedText: String
  /// How long the recording is; `nil` if nobody says it.
  package var duration: CaptionTime?

  /// - Parameter text: The file behind its first line.
  package init(_ text: String, duration: CaptionTime? = nil) {
    let header = text.hasPrefix("Language:") ? "WEBVTT\n" : "WEBVTT\n\n"
    self.init(file: header + text, duration: duration)
  }

  /// - Parameter file: The file from its first line on.
  package init(file: String, duration: CaptionTime? = nil) {
    markedText = file
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
    (markedText + "\n").unicodeScalars
      .split(separator: Self.mark, omittingEmptySubsequences: false)
      .map { Array(String($0).utf8) }
  }
}
