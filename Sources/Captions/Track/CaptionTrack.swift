import Diagnostics

/// What a caption file says, with everything that is wrong with its form.
///
/// A track is an immutable reading of its bytes: written in its own format it is those bytes again.
package struct CaptionTrack: Sendable {
  /// The file's path, as diagnostics name it.
  package let path: String
  package let format: CaptionFormat
  /// The encoding that the file was read in.
  package let encoding: CaptionEncoding
  /// The file's text as UTF-8, with a byte-order mark if it has one; all places count its bytes.
  package let bytes: [UInt8]
  /// The cues that players show, in the file's order.
  package let cues: [Cue]
  package let regions: [CaptionRegion]
  /// The places of the style sheets.
  package let styles: [Range<Int>]
  /// The places of the comments.
  package let comments: [Range<Int>]
  /// The language that the file's header names; `nil` if it names none.
  package let language: String?
  /// The faults of the file's form.
  package let diagnostics: [Diagnostic]

  /// Reads a caption file; whatever it holds, reading ends and keeps what a player would show.
  ///
  /// - Parameter format: `nil` goes by the name, then by the first line.
  package init(_ file: [UInt8], path: String, format: CaptionFormat? = nil) {
    let text = DecodedText(file)
    let format = format ?? CaptionFormat(path: path) ?? Self.format(of: text.bytes)
    let reading =
      switch format {
      case .webVTT: WebVTTParser.read(text.bytes, path: path)
      case .subRip: SubRipParser.read(text.bytes, path: path)
      }
    self.path = path
    self.format = format
    encoding = text.encoding
    bytes = text.bytes
    cues = reading.cues
    regions = reading.regions
    styles = reading.styles
    comments = reading.comments
    language = reading.language
    diagnostics = text.diagnostics(path: path, format: format) + reading.diagnostics
  }

  /// The faults that lose captions.
  package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  /// Returns the diagnostics' place of a part of the text.
  package func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(path: path, offset: range.lowerBound, length: range.count)
  }

  private static func format(of text: [UInt8]) -> CaptionFormat {
    text.dropFirst(ByteOrderMark.length(in: text)).starts(with: "WEBVTT".utf8) ? .webVTT : .subRip
  }
}
