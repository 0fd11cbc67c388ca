import Captions
import Diagnostics

/// A recording that a page shows, with everything that lets people follow it who cannot hear or see.
package struct MediaItem: Sendable, Hashable {
  /// The name by which directives and other keys of the page refer to it, and its anchor.
  package var id: String
  /// What the recording is called.
  package var title: String
  package var kind: MediaKind
  /// The language that is spoken, the page's own unless the author names one.
  package var language: String
  /// The recording in one or more formats, the one that browsers try first at the front.
  package var sources: [MediaSource]
  /// The picture that stands for a video before it plays.
  package var poster: Poster?
  /// How long the recording is, as the author says it.
  package var duration: Located<CaptionTime>?
  /// Whether nothing can be heard, so that there is nothing to caption.
  package var isSilent = false
  /// Whether the picture shows something that the sound does not say.
  package var needsDescription = true
  /// The language of captions that are part of the picture.
  package var openCaptions: String?
  package var captions: [MediaTrack] = []
  /// Translations of what is said.
  package var subtitles: [MediaTrack] = []
  /// What can be seen, as text for screen readers.
  package var descriptions: [MediaTrack] = []
  package var chapters: [MediaTrack] = []
  /// Transcripts that somebody wrote; without one, the captions become the transcript.
  package var transcripts: [MediaText] = []
  /// The recording with a voice that says what can be seen.
  package var described: MediaVersion?
  package var signLanguage: SignLanguage?
  /// What may harm people who watch; empty if nobody says it.
  package var hazards: [AccessibilityHazard] = []
  /// What the author promises; more than there is is an error.
  package var claims: [Located<AccessibilityFeature>] = []
  /// Who made the recording itself.
  package var credits = MediaCredits()
  /// Where the item stands in its file.
  package var span: SourceSpan

  /// All tracks with their purpose, in the order in which players list them.
  package var tracks: [(purpose: TrackPurpose, track: MediaTrack)] {
    captions.map { (.captions, $0) } + subtitles.map { (.subtitles, $0) }
      + descriptions.map { (.descriptions, $0) } + chapters.map { (.chapters, $0) }
  }

  /// The recording itself, without what belongs to it.
  package var original: MediaVersion { MediaVersion(sources: sources) }

  /// The recording itself and the versions beside it that have files of their own.
  package var versions: [MediaVersion] {
    [original] + [signLanguage?.version, described].compactMap(\.self)
  }

  /// Every file that the item names.
  package var files: [Located<String>] {
    versions.flatMap(\.files) + [poster?.file].compactMap(\.self) + tracks.map(\.track.file)
      + transcripts.map(\.file)
  }

  /// Whether people who hear nothing can read what is said and heard while they watch.
  package var isCaptioned: Bool { kind == .video && !captions.isEmpty || openCaptions != nil }

  /// Whether there is, or will be made of captions, a text of all that is said.
  package var hasTranscript: Bool { !transcripts.isEmpty || !captions.isEmpty }

  /// Whether people who see nothing are told what can be seen.
  package var isDescribed: Bool { !descriptions.isEmpty || described != nil }
}

/// The picture that stands for a video before it plays.
package struct Poster: Sendable, Hashable {
  package var file: Located<String>
  /// What the picture shows.
  package var alternative: String
}

/// Whether a recording has a picture.
package enum MediaKind: String, Sendable, Hashable {
  case video, audio
}
