/// Writes cues as WebVTT.
package enum WebVTTWriter {
  /// Returns a track as WebVTT; one that was read from WebVTT byte for byte, but in UTF-8.
  package static func write(_ track: CaptionTrack) -> [UInt8] {
    track.format == .webVTT ? track.bytes : write(track.cues, regions: track.regions)
  }

  /// Returns a new file with the given cues.
  static func write(_ cues: [Cue], regions: [CaptionRegion]) -> [UInt8] {
    var output = Array("WEBVTT\n".utf8)
    for region in regions { output += "\n\(text(of: region))".utf8 }
    for cue in cues {
      output.append(0x0A)
      if !cue.id.isEmpty { output += "\(cue.id)\n".utf8 }
      let settings = cue.settings.webVTT
      output += "\(cue.start.text) --> \(cue.end.text)".utf8
      output += settings.isEmpty ? "\n".utf8 : " \(settings)\n".utf8
      append(cue.text, to: &output)
      if output.last != 0x0A { output.append(0x0A) }
    }
    return output
  }

  private static func text(of region: CaptionRegion) -> String {
    let number = DecimalText.of
    let point = { (point: CaptionRegion.Point) in "\(number(point.x))%,\(number(point.y))%" }
    var lines = ["REGION"]
    if !region.id.isEmpty { lines.append("id:\(region.id)") }
    lines.append("width:\(number(region.width))%")
    lines.append("lines:\(region.lines)")
    lines.append("regionanchor:\(point(region.anchor))")
    lines.append("viewportanchor:\(point(region.viewportAnchor))")
    if region.scrollsUp { lines.append("scroll:up") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Appends the text of a cue; an empty line would end the cue, so none is written.
  private static func append(_ text: CueText, to output: inout [UInt8]) {
    let start = output.count
    text.walk { step in
      switch step {
      case .enter(let node): appendStart(of: node, from: start, to: &output)
      case .leave(let node): output += "</\(node.kind.tagName)>".utf8
      }
    }
  }

  private static func appendStart(
    of node: CueText.Node, from start: Int, to output: inout [UInt8]
  ) {
    switch node.kind {
    case .text(let text):
      for byte in escaped(text).utf8
      where byte != 0x0A || (output.count > start && output.last != 0x0A) {
        output.append(byte)
      }
    case .timestamp(let time): output += "<\(time.text)>".utf8
    case .voice(let name), .language(let name):
      let classes = node.classes.map { "." + $0 }.joined()
      output += "<\(node.kind.tagName)\(classes) \(escaped(name))>".utf8
    default:
      output += "<\(node.kind.tagName)\(node.classes.map { "." + $0 }.joined())>".utf8
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { references[$0] != nil }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if let reference = references[scalar] {
        result += reference
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private static let references: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u{A0}": "&nbsp;", "\u{200E}": "&lrm;",
    "\u{200F}": "&rlm;",
  ]
}
