import Diagnostics

/// A rule about captions; stateless.
package protocol CaptionRule: Sendable {
  static var metadata: CaptionRuleMetadata { get }

  init()

  /// Reports each place where the rule is broken.
  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter)
}

/// What there is to know about a rule.
package struct CaptionRuleMetadata: Sendable {
  /// The code of the rule's diagnostics.
  package var id: String
  /// What is expected, as a claim.
  package var summary: Message
  /// The next step when the rule is broken.
  package var help: Message
  /// Who demands it.
  package var source: String
  /// Cues that keep the rule.
  package var passing: [CaptionExample]
  /// Cues that break it, with `↓` before each finding.
  package var failing: [CaptionExample]
}

/// A caption file that shows what a rule means; examples are tests.
package struct CaptionExample: Sendable, Hashable {
  /// The file behind its first line, with a mark before each finding.
  package var markedText: String

  package init(_ text: String) {
    markedText = text
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

/// A track with what rules ask about.
package struct CheckedTrack: Sendable {
  package let track: CaptionTrack
  package let profile: CaptionProfile
  /// The language of the captions; `nil` if nobody says it.
  package let language: String?
  /// Each cue's words.
  let words: [CueWords]

  init(_ track: CaptionTrack, profile: CaptionProfile, language: String?) {
    self.track = track
    self.profile = profile
    self.language = language ?? track.language
    words = track.cues.map(CueWords.init)
  }

  /// The cues with their words.
  var cues: Zip2Sequence<[Cue], [CueWords]> { zip(track.cues, words) }
}

/// The words of a cue, as its reader counts them.
struct CueWords: Sendable {
  /// The text without markup.
  let text: String
  let lines: [Substring]
  /// Whether the text is written in Chinese or another wide script.
  let isWide: Bool

  init(_ cue: Cue) {
    text = cue.text.plain
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    isWide = text.unicodeScalars.contains(where: WideText.isWide)
  }

  /// Whether there is nothing to read.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

/// Collects what a rule finds.
package struct CaptionReporter {
  private let track: CaptionTrack
  private let metadata: CaptionRuleMetadata
  private(set) var diagnostics: [Diagnostic] = []

  init(_ track: CaptionTrack, _ metadata: CaptionRuleMetadata) {
    self.track = track
    self.metadata = metadata
  }

  /// Reports a fault of a cue; the message says the cue's time.
  mutating func report(
    _ severity: Diagnostic.Severity, _ cue: Cue, at range: Range<Int>, zh: String, en: String,
    beside other: (cue: Cue, message: Message)? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        severity, metadata.id, zh: "\(cue.start.text) 的字幕\(zh)",
        en: "the cue at \(cue.start.text) \(en)", at: track.span(range), help: metadata.help,
        notes: other.map { other in
          [Diagnostic.Note(other.message, span: track.span(other.cue.source.start))]
        } ?? []))
  }
}

extension Cue {
  /// Returns the place of a line of the text; the times where there is none.
  func place(ofLine line: Int) -> Range<Int> {
    guard let last = source.lines.last else { return source.timings }
    return line < source.lines.count ? source.lines[line] : last
  }
}
