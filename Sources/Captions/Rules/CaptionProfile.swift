/// The measures by which captions are judged.
///
/// For Chinese: the Timed Text Style Guide for Simplified Chinese and the general requirements of
/// Netflix; reading speeds are those for the deaf and hard of hearing. For Latin script: W3C WAI,
/// "Captions/Subtitles", and the BBC Subtitle Guidelines.
package struct CaptionProfile: Sendable, Hashable {
  /// The reading speed of Chinese that is comfortable, in characters a second.
  package var comfortableSpeed: Double
  /// The reading speed of Chinese that is too fast, in characters a second.
  package var speedLimit: Double
  /// The longest line of Chinese, in characters.
  package var charactersPerLine = 16.0
  /// The longest line in Latin script, in letters; it must have fewer than 32.
  package var lettersPerLine = 31
  /// The fastest Latin text, in words a minute.
  package var wordsPerMinute = 180.0
  package var linesPerCue = 2
  /// Five sixths of a second, in milliseconds.
  package var shortestDuration = 833
  /// Seven seconds, in milliseconds.
  package var longestDuration = 7_000
  /// Two frames at 25 frames a second, in milliseconds.
  package var shortestGap = 80
  /// Three to eleven frames at 25 frames a second, in milliseconds: gaps that are neither seen as one
  /// nor overlooked.
  package var flickeringGaps = 120...440
  /// The shortest pause that may be shown by an ellipsis, in milliseconds.
  package var shortestPause = 2_000
  /// The longest silence that needs no comment, in milliseconds; this project's own measure.
  package var longestSilence = 30_000

  /// How much longer than the recording captions may be, in milliseconds: formats round differently.
  package var endTolerance = 100

  /// For adults: 9 characters a second, at most 11.
  package static let adults = CaptionProfile(comfortableSpeed: 9, speedLimit: 11)
  /// For children: 7 characters a second, at most 9.
  package static let children = CaptionProfile(comfortableSpeed: 7, speedLimit: 9)
}
