import Captions
import Diagnostics

/// A cue with the members of the browsers' `VTTCue`, and its text as a flat list of nodes.
struct CueJSON {
  let cue: Cue
  let track: CaptionTrack

  /// Writes an object.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", cue.id)
      json.member("startTime") { $0.value(cue.start.seconds) }
      json.member("endTime") { $0.value(cue.end.seconds) }
      json.member("text", text)
      json.member("vertical", cue.settings.vertical.rawValue)
      json.member("snapToLines") { $0.value(cue.settings.isSnappedToLines) }
      write("line", cue.settings.line, to: &json)
      write("position", cue.settings.position, to: &json)
      json.member("size") { $0.value(cue.settings.size) }
      json.member("align", cue.settings.alignment.rawValue)
      json.member("tree") { json in
        json.array { json in
          for node in cue.text.nodes { json.array { Self.write(node, to: &$0) } }
        }
      }
    }
  }

  /// The text as it was written, with LF for every line end and replacement characters for NUL.
  private var text: String {
    String(decoding: track.bytes[cue.source.text], as: UTF8.self)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\0", with: "\u{FFFD}")
  }

  private func write(_ name: String, _ place: Double?, to json: inout JSONWriter) {
    json.member(name) { json in
      if let place { json.value(place) } else { json.value("auto") }
    }
  }

  /// Writes depth, name, classes, and speaker, language or text.
  private static func write(_ node: CueText.Node, to json: inout JSONWriter) {
    let (name, detail) =
      switch node.kind {
      case .text(let text): ("#text", text)
      case .timestamp(let time): ("timestamp", time.text)
      case .voice(let speaker): ("span", speaker)
      case .language(let tag): ("span", tag)
      case .class: ("span", "")
      case .italic: ("i", "")
      case .bold: ("b", "")
      case .underline: ("u", "")
      case .ruby: ("ruby", "")
      case .rubyText: ("rt", "")
      }
    json.value(node.depth)
    json.value(name)
    json.value(node.classes.joined(separator: " "))
    json.value(detail)
  }
}
