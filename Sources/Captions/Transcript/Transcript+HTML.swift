import HTML

extension Transcript {
  /// Returns the transcript as HTML: a paragraph for each turn.
  ///
  /// - Parameter media: The address of the recording; times then link to their moment in it.
  package func html(media: String? = nil) -> [UInt8] {
    var output: [UInt8] = []
    for turn in turns {
      output += "<p>".utf8
      turn.start.appendHTML(media: media, to: &output)
      if let speaker = turn.speaker {
        output += " <b>".utf8
        Escaping.appendText(SpeakerName(speaker).prefix.trimmed.utf8, to: &output)
        output += "</b>".utf8
      }
      output.append(0x20)
      append(turn.parts, to: &output)
      output += "</p>\n".utf8
    }
    return output
  }

  private func append(_ parts: [CueText], to output: inout [UInt8]) {
    var previous = ""
    for part in parts {
      let text = part.plain.trimmed
      if !previous.isEmpty, !WideText.joinsTightly(previous, text) { output.append(0x20) }
      part.appendHTML(to: &output)
      previous = String(text)
    }
  }
}

extension CaptionTime {
  /// The moment in seconds as media fragments write it: `62.5`.
  package var fragment: String { DecimalText.of(seconds) }

  /// Appends the moment for people, as a link into a recording if there is an address of one.
  func appendHTML(media: String?, to output: inout [UInt8]) {
    if let media {
      output += "<a href=\"".utf8
      Escaping.appendURL("\(media)#t=\(fragment)".utf8, to: &output)
      output += "\">".utf8
    }
    output += "<time datetime=\"PT\(fragment)S\">\(clock)</time>".utf8
    if media != nil { output += "</a>".utf8 }
  }
}

extension CueText {
  /// Appends the text as HTML; line breaks become spaces where the language has them.
  func appendHTML(to output: inout [UInt8]) {
    walk { step in
      switch step {
      case .enter(let node): node.appendStart(to: &output)
      case .leave(let node): node.appendEnd(to: &output)
      }
    }
  }
}

extension CueText.Node {
  fileprivate func appendStart(to output: inout [UInt8]) {
    switch kind {
    case .text(let text): Escaping.appendText(Transcript.unwrapped(text).utf8, to: &output)
    case .language(let tag):
      output += "<span lang=\"".utf8
      Escaping.appendText(tag.utf8, to: &output)
      output += "\">".utf8
    case .rubyText: output += "<rp>（</rp><rt>".utf8
    default:
      if let name = htmlName { output += "<\(name)>".utf8 }
    }
  }

  fileprivate func appendEnd(to output: inout [UInt8]) {
    switch kind {
    case .language: output += "</span>".utf8
    case .rubyText: output += "</rt><rp>）</rp>".utf8
    default:
      if let name = htmlName { output += "</\(name)>".utf8 }
    }
  }

  /// The element of HTML that says the same; classes mean nothing outside the captions.
  private var htmlName: String? {
    switch kind {
    case .italic: "i"
    case .bold: "b"
    case .underline: "u"
    case .ruby: "ruby"
    default: nil
    }
  }
}

extension Transcript {
  /// Returns a text with its line breaks taken out, as spaces where the language has them.
  fileprivate static func unwrapped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropFirst().reduce(into: String(lines[0])) { result, line in
      if !WideText.joinsTightly(result, line) { result += " " }
      result += line
    }
  }
}
