import Diagnostics

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
  ///
  /// - Parameter severity: `nil` takes the rule's.
  mutating func report(
    _ cue: Cue, at range: Range<Int>, as severity: Diagnostic.Severity? = nil, zh: String,
    en: String, beside other: (cue: Cue, message: Message)? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        severity ?? metadata.severity, metadata.id, zh: "\(cue.start.text) 的字幕\(zh)",
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
