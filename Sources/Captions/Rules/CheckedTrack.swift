/// A track with what rules ask about.
package struct CheckedTrack: Sendable {
  package let track: CaptionTrack
  package let profile: CaptionProfile
  /// The language of the captions; `nil` if nobody says it.
  package let language: String?
  /// How long the recording is; `nil` if nobody says it.
  package let duration: CaptionTime?
  /// Each cue's words.
  let words: [CaptionWords]

  init(
    _ track: CaptionTrack, profile: CaptionProfile, language: String?, duration: CaptionTime? = nil
  ) {
    self.track = track
    self.profile = profile
    self.language = language ?? track.language
    self.duration = duration
    words = track.cues.map(CaptionWords.init)
  }

  /// The cues with their words.
  var cues: Zip2Sequence<[Cue], [CaptionWords]> { zip(track.cues, words) }
}
