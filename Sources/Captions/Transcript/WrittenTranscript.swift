import Diagnostics
import HTML

/// A transcript that somebody wrote: paragraphs with blank lines between them, each perhaps after
/// its time, as `sitegen captions transcript` writes them: `[0:01:02] …`.
package struct WrittenTranscript: Sendable {
  package let paragraphs: [Paragraph]
  /// What is wrong with the file's encoding, or that there is nothing in it.
  package let diagnostics: [Diagnostic]

  /// A paragraph with the moment at which it is said, if the file tells it.
  package struct Paragraph: Sendable, Hashable {
    package var start: CaptionTime?
    package var text: String
  }

  /// Reads a file in UTF-8 or GB18030.
  package init(_ file: [UInt8], path: String) {
    let text = DecodedText(file)
    let bytes = text.bytes.dropFirst(ByteOrderMark.length(in: text.bytes))
    let lines = SourceText.string(bytes[...]).split(
      separator: "\n", omittingEmptySubsequences: false)
    paragraphs = lines.split { $0.allSatisfy(\.isWhitespace) }
      .map { Paragraph(Transcript.joined($0.map(String.init))) }
    let empty = Diagnostic(
      .error, "transcript-empty", zh: "文字稿是空的", en: "the transcript is empty",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "写上文字稿，或删去这个文件", en: "write the transcript, or remove the file"))
    diagnostics =
      text.diagnostics(path: path, format: .subRip) + (paragraphs.isEmpty ? [empty] : [])
  }

  /// The words without times: a line for each paragraph.
  package var plain: String { paragraphs.map(\.text).joined(separator: "\n") }

  /// Returns the transcript as HTML.
  ///
  /// - Parameter media: The address of the recording; times then link to their moment in it.
  package func html(media: String? = nil) -> [UInt8] {
    var output: [UInt8] = []
    for paragraph in paragraphs {
      output += "<p>".utf8
      if let start = paragraph.start {
        start.appendHTML(media: media, to: &output)
        output.append(0x20)
      }
      Escaping.appendText(paragraph.text.utf8, to: &output)
      output += "</p>\n".utf8
    }
    return output
  }

  /// Returns the cues whose words the transcript lacks; signs and blanks do not count.
  package func missing(of track: CaptionTrack) -> [Cue] {
    let words = Self.words(plain)
    return track.cues.filter { cue in
      let said = Self.words(cue.text.plain)
      return !said.isEmpty && !words.contains(said)
    }
  }

  private static func words(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}

extension WrittenTranscript.Paragraph {
  /// Takes the time from the start of a paragraph.
  init(_ text: String) {
    self.text = text
    guard text.hasPrefix("["), let end = text.firstIndex(of: "]") else { return }
    let parts = text[text.index(after: text.startIndex)..<end].split(
      separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard (2...3).contains(parts.count), numbers.count == parts.count,
      numbers.allSatisfy({ (0..<CaptionTime.hourLimit).contains($0) })
    else { return }
    start = CaptionTime(
      hours: numbers.count == 3 ? numbers[0] : 0, minutes: numbers[numbers.count - 2],
      seconds: numbers[numbers.count - 1], milliseconds: 0)
    self.text = String(text[text.index(after: end)...].trimmed)
  }
}
