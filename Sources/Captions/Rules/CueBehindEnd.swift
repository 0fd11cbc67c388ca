import Diagnostics

/// Captions end with the recording.
struct CueBehindEnd: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-behind-end",
    summary: Message(zh: "字幕不晚于录像结束", en: "No cue is shown behind the end of the recording"),
    help: Message(
      zh: "核对是不是这个录像的字幕；片头长短不同，用 sitegen captions shift",
      en:
        "check that the captions belong to this recording; for another opening use sitegen captions shift"
    ),
    source: "sitegen",
    passing: [
      CaptionExample(
        "00:01.000 --> 00:02.000\n好", duration: CaptionTime(milliseconds: 1_900)),
      CaptionExample("00:01.000 --> 00:02.000\n好"),
    ],
    failing: [
      CaptionExample(
        "00:01.000 --> 00:02.000\n一\n\n00:03.000 --> ↓00:04.000\n二",
        duration: CaptionTime(milliseconds: 3_899))
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    guard let duration = track.duration else { return }
    for cue in track.track.cues where cue.end - duration > track.profile.endTolerance {
      reporter.report(
        .error, cue, at: cue.source.end, zh: "晚于录像的结束（\(duration.text)）",
        en: "ends behind the end of the recording at \(duration.text)")
    }
  }
}
