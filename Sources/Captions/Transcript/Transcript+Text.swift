extension Transcript {
  /// The transcript as plain text: a paragraph for each turn, after its time and speaker.
  package var text: String {
    turns.map { "[\($0.start.clock)] \(Self.words(of: $0))\n" }.joined(separator: "\n")
  }

  /// The transcript without times: a line for each turn.
  package var plain: String { turns.map(Self.words).joined(separator: "\n") }

  private static func words(of turn: Turn) -> String {
    let speaker = turn.speaker.map { SpeakerName($0).prefix } ?? ""
    return speaker + joined(turn.parts.map(\.readable))
  }

  /// Joins the texts of cues into one, with spaces where the language has them.
  static func joined(_ parts: [String]) -> String {
    var result = ""
    for line in parts.flatMap({ $0.split(separator: "\n") }).map(\.trimmed) where !line.isEmpty {
      if !WideText.joinsTightly(result, line) { result += " " }
      result += line
    }
    return result
  }
}

extension CaptionTime {
  /// The moment to the second, as people write it: `0:01:02`.
  package var clock: String {
    let seconds = milliseconds / 1000
    return "\(seconds / 3600):\(Self.padded(seconds / 60 % 60)):\(Self.padded(seconds % 60))"
  }
}

extension CueText {
  /// The words with the readings of ruby in brackets, with line breaks.
  var readable: String {
    var result = ""
    walk { step in
      switch step {
      case .enter(let node):
        if case .text(let text) = node.kind { result += text }
        if node.kind == .rubyText { result += "（" }
      case .leave(let node):
        if node.kind == .rubyText { result += "）" }
      }
    }
    return result
  }
}
