/// Writes cues as SubRip, which knows no speakers, regions, styles or languages.
package enum SubRipWriter {
  /// Returns a track as SubRip; one that was read from SubRip byte for byte, but in UTF-8.
  package static func write(_ track: CaptionTrack) -> [UInt8] {
    track.format == .subRip ? track.bytes : write(track.cues)
  }

  /// Returns a new file with the given cues; speakers come before their words.
  static func write(_ cues: [Cue]) -> [UInt8] {
    var output: [UInt8] = []
    for (index, cue) in cues.enumerated() {
      if index > 0 { output.append(0x0A) }
      let times = "\(cue.start.text(separator: ",")) --> \(cue.end.text(separator: ","))"
      output += "\(index + 1)\n\(times)\n".utf8
      output += (SubRipPlace(cue.settings)?.text ?? "").utf8
      output += lines(of: cue.text).joined(separator: [0x0A])
      output.append(0x0A)
    }
    return output
  }

  /// The lines of a cue's text; an empty one would end the cue.
  private static func lines(of text: CueText) -> [ArraySlice<UInt8>] {
    var bytes: [UInt8] = []
    text.walk { step in
      switch step {
      case .enter(let node): bytes += start(of: node).utf8
      case .leave(let node): bytes += end(of: node).utf8
      }
    }
    return bytes.split(separator: 0x0A)
  }

  private static func start(of node: CueText.Node) -> String {
    switch node.kind {
    case .text(let text): text
    case .italic: "<i>"
    case .bold: "<b>"
    case .underline: "<u>"
    case .rubyText: "（"
    case .voice(let name) where !name.isEmpty: SpeakerName(name).prefix
    case .class: colour(of: node).map { "<font color=\"\($0.value)\">" } ?? ""
    default: ""
    }
  }

  private static func end(of node: CueText.Node) -> String {
    switch node.kind {
    case .italic: "</i>"
    case .bold: "</b>"
    case .underline: "</u>"
    case .rubyText: "）"
    case .class: colour(of: node) == nil ? "" : "</font>"
    default: ""
    }
  }

  private static func colour(of node: CueText.Node) -> SubRipColour? {
    node.classes.compactMap(SubRipColour.init(className:)).first
  }
}
