import Diagnostics

/// Checks caption files: their form, and whether people can follow them.
package enum CaptionCheck {
  /// All rules, by id.
  package static let rules: [any CaptionRule.Type] = [
    CueDuration.self, CueEmpty.self, CueEnd.self, CueGap.self, CueIDDuplicate.self,
    CueLineLength.self, CueLineCount.self, CueOrder.self, CueOverlap.self,
    CueReadingSpeed.self, CueSilence.self, CueSound.self, CueSpeaker.self, CueTraditional.self,
  ]

  /// Returns everything that is wrong with a track, in the order of the file.
  ///
  /// - Parameter language: The language tag of the captions; `nil` takes the file's own word.
  package static func diagnostics(
    _ track: CaptionTrack, profile: CaptionProfile = .adults, language: String? = nil
  ) -> [Diagnostic] {
    let checked = CheckedTrack(track, profile: profile, language: language)
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
