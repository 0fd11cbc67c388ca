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
