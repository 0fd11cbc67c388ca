import Diagnostics

/// What a parser found in a file.
struct TrackReading {
  var cues: [Cue] = []
  var regions: [CaptionRegion] = []
  var styles: [Range<Int>] = []
  var comments: [Range<Int>] = []
  var language: String?
  var diagnostics: [Diagnostic] = []
}
