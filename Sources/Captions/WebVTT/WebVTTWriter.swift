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
      if !cue.id.isEmpty {
        output += cue.id.utf8
        output.append(0x0A)
      }
      cue.start.write(separator: ".", to: &output)
      output += " --> ".utf8
      cue.end.write(separator: ".", to: &output)
      if cue.settings != CueSettings() { output += " \(cue.settings.webVTT)".utf8 }
      output.append(0x0A)
      write(cue.text, to: &output)
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

  private static func write(_ text: CueText, to output: inout [UInt8]) {
    let start = output.count
    text.walk { step in
      switch step {
      case .enter(let node): writeStart(of: node, from: start, to: &output)
      case .leave(let node): output += "</\(node.kind.tagName)>".utf8
      }
    }
    output.endLine()
  }

  private static func writeStart(
    of node: CueText.Node, from start: Int, to output: inout [UInt8]
  ) {
    switch node.kind {
    case .text(let text): output.append(words: text, from: start, reference: reference)
    case .timestamp(let time):
      output.append(UInt8(ascii: "<"))
      time.write(separator: ".", to: &output)
      output.append(UInt8(ascii: ">"))
    case .voice(let name), .language(let name):
      output += "<\(words(of: node)) ".utf8
      output.append(words: name, from: start, reference: reference)
      output.append(UInt8(ascii: ">"))
    default: output += "<\(words(of: node))>".utf8
    }
  }

  /// The name of an element's tag with its classes.
  private static func words(of node: CueText.Node) -> String {
    node.classes.reduce(node.kind.tagName) { "\($0).\($1)" }
  }

  /// What stands for a character that would be markup, or that nobody would see.
  private static func reference(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (text: StaticString, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case 0xC2 where bytes[index + 1] == 0xA0: ("&nbsp;", 2)
    case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8E: ("&lrm;", 3)
    case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8F: ("&rlm;", 3)
    default: nil
    }
  }
}
