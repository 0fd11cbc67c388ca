/// What is said and heard in a recording, as text to read.
package struct Transcript: Sendable, Hashable {
  package var turns: [Turn]

  /// What one speaker says without a long pause.
  package struct Turn: Sendable, Hashable {
    /// The speaker's name; `nil` if the captions name none.
    package var speaker: String?
    package var start: CaptionTime
    /// The words, a part for each cue.
    package var parts: [CueText]
  }

  /// The pause after which a new paragraph begins, in milliseconds.
  static let pause = 3_000
  /// The length after which a paragraph ends with the next sentence, in milliseconds.
  static let paragraphLength = 30_000

  /// Makes a transcript of a track's cues, in the order in which they are shown.
  package init(_ track: CaptionTrack) {
    turns = []
    var previous: Cue?
    for cue in track.cues.enumerated().sorted(by: { ($0.1.start, $0.0) < ($1.1.start, $1.0) })
      .map(\.element)
    {
      for part in VoicePart.parts(of: cue.text) where !part.text.isBlank {
        if let previous, continues(part, in: cue, after: previous) {
          turns[turns.count - 1].parts.append(part.text)
        } else {
          turns.append(Turn(speaker: part.speaker, start: cue.start, parts: [part.text]))
        }
        previous = cue
      }
    }
  }

  private func continues(_ part: VoicePart, in cue: Cue, after previous: Cue) -> Bool {
    guard let turn = turns.last, let last = turn.parts.last, turn.speaker == part.speaker,
      cue.start - previous.end < Self.pause,
      SoundDescription.isWhole(last.plain) == SoundDescription.isWhole(part.text.plain)
    else { return false }
    let isLong = cue.start - turn.start >= Self.paragraphLength
    return !isLong || !last.plain.trimmed.endsSentence
  }
}

extension StringProtocol {
  /// Whether the last character, but for quotes and brackets, ends a sentence.
  fileprivate var endsSentence: Bool {
    last { !"”’」』）)】]\"".contains($0) }.map { "。！？!?.…".contains($0) } ?? false
  }
}
