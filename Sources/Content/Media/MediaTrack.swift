import Diagnostics

/// A WebVTT file that goes with a recording.
package struct MediaTrack: Sendable, Hashable {
  package var file: Located<String>
  /// The language tag of the text.
  package var language: String
  /// The name in the player's menu; the language's own name unless the author gives one.
  package var label: String?
  package var credits = MediaCredits()
  /// Where the track stands in the front matter.
  package var span: SourceSpan
}

/// What a track is for, by the names that HTML has for it.
package enum TrackPurpose: String, Sendable, Hashable, CaseIterable {
  case captions, subtitles, descriptions, chapters
}

/// A text of what is said in a recording.
package struct MediaText: Sendable, Hashable {
  package var file: Located<String>
  package var language: String
  package var credits = MediaCredits()
}
