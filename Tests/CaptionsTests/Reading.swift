import Diagnostics

@testable import Captions

/// Reads a text as a caption file.
func read(_ text: String, path: String = "a.vtt") -> CaptionTrack {
  CaptionTrack(Array(text.utf8), path: path)
}

extension CaptionTrack {
  /// The cues in one line each: times, settings and text.
  var summary: [String] {
    cues.map { cue in
      let parts = [
        cue.id, "\(cue.start.text)-\(cue.end.text)", cue.settings.webVTT, cue.text.plain,
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// The faults of form as `code@text`, with the text they point at.
  var faults: [String] {
    diagnostics.map { diagnostic in
      let span = diagnostic.span
      let start = span?.offset ?? 0
      let text = String(decoding: bytes[start..<start + (span?.length ?? 0)], as: UTF8.self)
      return "\(diagnostic.code)@\(text)"
    }
  }
}

extension CueText {
  /// The tree in the form of the conformance tests: a line a node, two spaces a level.
  var dump: String {
    var result = ""
    for node in nodes {
      let indentation = "| " + String(repeating: "  ", count: node.depth)
      var attributes: [String] = []
      if !node.classes.isEmpty {
        attributes.append("class=\"\(node.classes.joined(separator: " "))\"")
      }
      switch node.kind {
      case .text(let text): result += "\(indentation)\"\(text)\"\n"
      case .timestamp(let time): result += "\(indentation)<?timestamp \(time.text)>\n"
      case .class: result += "\(indentation)<span>\n"
      case .rubyText: result += "\(indentation)<rt>\n"
      case .voice(let name):
        result += "\(indentation)<span>\n"
        attributes.append("title=\"\(name)\"")
      case .language(let tag):
        result += "\(indentation)<span>\n"
        attributes.append("lang=\"\(tag)\"")
      default: result += "\(indentation)<\(node.kind.tagName)>\n"
      }
      result += attributes.map { "\(indentation)  \($0)\n" }.joined()
    }
    return result
  }
}
