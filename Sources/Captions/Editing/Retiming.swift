import Diagnostics

/// A change of all times of a track, such as for a new opening or another frame rate.
package enum Retiming: Sendable, Hashable {
  /// Later by so many milliseconds, or earlier.
  case shift(milliseconds: Int)
  /// All times, from the start of the recording, longer or shorter.
  case scale(Double)

  /// Why a track cannot be changed.
  package enum Failure: Error {
    /// These cues would begin before the recording.
    case beforeStart([Diagnostic])
  }

  /// Returns the track's text with other times; everything else stays byte for byte.
  package func apply(to track: CaptionTrack) throws(Failure) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(track.bytes.count)
    var copied = 0
    var early: [Diagnostic] = []
    for cue in track.cues {
      if moved(cue.start).milliseconds < 0 { early.append(beforeStart(cue, of: track)) }
      for (range, time) in times(of: cue, in: track.bytes) {
        output += track.bytes[copied..<range.lowerBound]
        output +=
          text(of: max(moved(time), CaptionTime(milliseconds: 0)), like: track.bytes[range]).utf8
        copied = range.upperBound
      }
    }
    guard early.isEmpty else { throw .beforeStart(early) }
    output += track.bytes[copied...]
    return output
  }

  /// The latest moment that is written, in milliseconds.
  private static let limit = 1e16

  private func moved(_ time: CaptionTime) -> CaptionTime {
    switch self {
    case .shift(let milliseconds):
      CaptionTime(
        milliseconds: time.milliseconds.addingReportingOverflow(milliseconds).partialValue)
    case .scale(let factor):
      CaptionTime(
        milliseconds: Int(min(Double(time.milliseconds) * factor, Self.limit).rounded()))
    }
  }

  /// The places of a cue's times, in the order of the file.
  private func times(of cue: Cue, in bytes: [UInt8]) -> [(Range<Int>, CaptionTime)] {
    var times = [(cue.source.start, cue.start), (cue.source.end, cue.end)]
    for node in cue.text.nodes {
      guard case .timestamp(let time) = node.kind else { continue }
      let hasBracket = bytes[node.source].last == UInt8(ascii: ">")
      let end = node.source.upperBound - (hasBracket ? 1 : 0)
      times.append((node.source.lowerBound + 1..<end, time))
    }
    return times
  }

  /// Writes a time in the form of another: with its separator, and without hours where it has none.
  private func text(of time: CaptionTime, like original: ArraySlice<UInt8>) -> String {
    let separator: Unicode.Scalar = original.contains(UInt8(ascii: ",")) ? "," : "."
    let text = time.text(separator: separator)
    let hasHours = original.count { $0 == UInt8(ascii: ":") } == 2
    return hasHours || time.milliseconds >= 3_600_000 ? text : String(text.dropFirst(3))
  }

  private func beforeStart(_ cue: Cue, of track: CaptionTrack) -> Diagnostic {
    Diagnostic(
      .error, "captions-before-start", zh: "改动后这条字幕在录像开始之前",
      en: "with this change the cue begins before the recording", at: track.span(cue.source.start),
      help: Message(zh: "减小改动，或先删去这条字幕", en: "change less, or delete this cue first"))
  }
}
