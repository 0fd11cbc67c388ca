import Diagnostics

/// Cues end after they start.
struct CueEnd: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-end-before-start", severity: .error,
    summary: Message(zh: "每条字幕的结束时间晚于开始时间", en: "Cues end after they start"),
    rationale: Message(
      zh: """
        播放器不显示这样的字幕，听不见的人就少了这句话。多半是两个时间写反了。
        """,
      en: """
        Players do not show such a cue, and those who cannot hear miss the words. Mostly the \
        two times were swapped.
        """),
    help: Message(zh: "改正两个时间", en: "mend the two times"),
    source: "WebVTT, section 4.1",
    passing: [CaptionExample("00:01.000 --> 00:02.000\n好")],
    failing: [
      CaptionExample("00:02.000 --> ↓00:01.000\n好"),
      CaptionExample("00:02.000 --> ↓00:02.000\n好"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for cue in track.track.cues where cue.duration <= 0 {
      reporter.report(
        cue, at: cue.source.end, zh: "不晚于它的开始就结束了，不会显示",
        en: "does not end after it starts, so it is never shown")
    }
  }
}
