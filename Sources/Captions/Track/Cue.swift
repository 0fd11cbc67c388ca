/// One caption: what is shown, from when to when, and where it was written.
package struct Cue: Sendable, Hashable {
  /// The identifier; empty if there is none.
  package var id = ""
  package var start: CaptionTime
  package var end: CaptionTime
  package var settings = CueSettings()
  package var text = CueText()
  /// Where each part stands in the file.
  package var source: Source

  /// The places of a cue's parts, in bytes of the file's text.
  package struct Source: Sendable, Hashable {
    /// From the identifier or the times to the end of the text.
    package var whole: Range<Int>
    /// The identifier; empty, before the times, if there is none.
    package var id: Range<Int>
    package var start: Range<Int>
    package var end: Range<Int>
    /// The line with the times and the settings.
    package var timings: Range<Int>
    /// The lines of the text, without their ends.
    package var lines: [Range<Int>]

    /// The text from the first to the last line; empty, behind the times, if there is none.
    package var text: Range<Int> {
      guard let first = lines.first, let last = lines.last else {
        return timings.upperBound..<timings.upperBound
      }
      return first.lowerBound..<last.upperBound
    }
  }

  /// How long the cue is shown, in milliseconds; negative if it ends before it starts.
  package var duration: Int { end - start }
}
