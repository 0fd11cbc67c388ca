import Diagnostics

/// A file with a recording in one format.
package struct MediaSource: Sendable, Hashable {
  package var file: Located<String>
  package var type: MediaType
}

/// A recording of the same event in other files: signed or described.
package struct MediaVersion: Sendable, Hashable {
  package var sources: [MediaSource]
  /// Captions with this version's own times; those of the recording serve a version of its length.
  package var captions: [MediaTrack] = []
  package var credits = MediaCredits()

  /// Every file that the version names.
  package var files: [Located<String>] { sources.map(\.file) + captions.map(\.file) }
}
