import Diagnostics

/// Cues stand in the order of their starts.
struct CueOrder: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-order", severity: .error,
    summary: Message(zh: "字幕按开始时间排列", en: "Cues stand in the order in which they start"),
    rationale: Message(
      zh: """
        标准要求字幕按开始时间排列；有的播放器会漏掉排错的字幕，文字记录的顺序也会乱。
        """,
      en: """
        The standard asks for cues in the order of their starts. Some players miss cues out \
        of order, and the transcript is mixed up.
        """),
    help: Message(zh: "把它移到时间相应的位置", en: "move it to its place in time"),
    source: "WebVTT, section 4.1",
    passing: [
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n00:01.000 --> 00:03.000\n二")
    ],
    failing: [
      CaptionExample("00:05.000 --> 00:06.000\n一\n\n↓00:01.000 --> 00:02.000\n二")
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for (previous, cue) in zip(track.track.cues, track.track.cues.dropFirst())
    where cue.start < previous.start {
      reporter.report(
        cue, at: cue.source.start, zh: "比前一条开始得早",
        en: "starts before the one above it",
        beside: (previous, Message(zh: "前一条在这里", en: "the one above is here")))
    }
  }
}
