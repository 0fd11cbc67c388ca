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
      output += "\(index + 1)\n".utf8
      cue.start.write(separator: ",", to: &output)
      output += " --> ".utf8
      cue.end.write(separator: ",", to: &output)
      output.append(0x0A)
      if let place = SubRipPlace(cue.settings) { output += place.text.utf8 }
      write(cue.text, to: &output)
    }
    return output
  }

  private static func write(_ text: CueText, to output: inout [UInt8]) {
    let start = output.count
    text.walk { step in
      switch step {
      case .enter(let node):
        if case .text(let words) = node.kind {
          output.append(words: words, from: start)
        } else {
          output += Self.start(of: node).utf8
        }
      case .leave(let node): output += end(of: node).utf8
      }
    }
    output.endLine()
  }

  private static func start(of node: CueText.Node) -> String {
    switch node.kind {
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
