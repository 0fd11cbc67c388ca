import Diagnostics

/// Checks caption files: their form, and whether people can follow them.
package enum CaptionCheck {
  /// All rules that look at cues, by id.
  package static let rules: [any CaptionRule.Type] = [
    CueBehindEnd.self, CueContinuation.self, CueDuration.self, CueEmpty.self, CueEnd.self,
    CueGap.self, CueIDDuplicate.self, CueInterpunct.self, CueItalic.self, CueLineLength.self,
    CueLineCount.self, CueOrder.self, CueOverlap.self, CueReadingSpeed.self, CueSilence.self,
    CueSound.self, CueSpeaker.self, CueTraditional.self,
  ]

  /// What is written down about every rule, those about the form of a file among them, by id.
  package static let reference = (rules.map { $0.metadata } + SyntaxRules.all)
    .sorted { $0.id < $1.id }

  /// Returns everything that is wrong with a track, in the order of the file.
  ///
  /// - Parameters:
  ///   - language: The language tag of the captions; `nil` takes the file's own word.
  ///   - duration: How long the recording is; `nil` leaves its end unchecked.
  package static func diagnostics(
    _ track: CaptionTrack, profile: CaptionProfile = .adults, language: String? = nil,
    duration: CaptionTime? = nil
  ) -> [Diagnostic] {
    let checked = CheckedTrack(track, profile: profile, language: language, duration: duration)
    let findings = rules.flatMap { Self.findings(of: $0, in: checked) }
    return (track.diagnostics + findings).sorted()
  }

  /// Returns what one rule finds.
  package static func findings(
    of rule: any CaptionRule.Type, in track: CheckedTrack
  ) -> [Diagnostic] {
    var reporter = CaptionReporter(track.track, rule.metadata)
    rule.init().check(track, reporting: &reporter)
    return reporter.diagnostics
  }
}
