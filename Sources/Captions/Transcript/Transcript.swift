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

/// The part of a cue's text that one speaker says.
struct VoicePart {
  var speaker: String?
  var text: CueText

  /// Splits a text at its outermost voices.
  static func parts(of text: CueText) -> [VoicePart] {
    var parts: [VoicePart] = []
    var voiceDepth: Int?
    for node in text.nodes {
      if let depth = voiceDepth, node.depth <= depth {
        voiceDepth = nil
        parts.append(VoicePart(text: CueText()))
      }
      if voiceDepth == nil, case .voice(let name) = node.kind {
        voiceDepth = node.depth
        parts.append(VoicePart(speaker: name.isEmpty ? nil : name, text: CueText()))
        continue
      }
      if parts.isEmpty { parts.append(VoicePart(text: CueText())) }
      let depth = voiceDepth == nil || node.depth == 0 ? node.depth : node.depth - 1
      parts[parts.count - 1].text.append(
        node.kind, classes: node.classes, depth: depth, source: node.source)
    }
    return parts
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: SubSequence {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return self[start..<end]
  }

  /// Whether the last character, but for quotes and brackets, ends a sentence.
  fileprivate var endsSentence: Bool {
    last { !"”’」』）)】]\"".contains($0) }.map { "。！？!?.…".contains($0) } ?? false
  }
}
